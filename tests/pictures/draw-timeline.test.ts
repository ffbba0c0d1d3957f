import { describe, expect, it } from 'vitest';
import { drawTimeline } from '../../src/pictures/draw-timeline.ts';
import { timelineSvg } from '../../src/pictures/timeline-svg.ts';

const entry = (words: string, iso = '2016-12-02') => ({ date: '2 December 2016', iso, place: '¶ 1', words });
const picture = (words: readonly string[], language = 'en') => ({
  title: 'The bridge',
  source: 'The Post',
  language,
  entries: words.map((each) => entry(each)),
});

/** Width and height in a PNG's header: https://www.w3.org/TR/png-3/#11IHDR */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

describe('the picture of a timeline', () => {
  it.each([
    ['en', 'The bridge opened on 2 December 2016.'],
    ['ru', 'Мост открыли 2 декабря 2016 года.'],
    ['ar', 'افتتح الجسر في 2 ديسمبر 2016.'],
    ['he', 'הגשר נפתח ב-2 בדצמבר 2016.'],
  ])('is a PNG with letters of its own font: %s', async (language, words) => {
    const png = await drawTimeline(picture([words], language));
    expect(png?.subarray(1, 4).toString()).toBe('PNG');
    expect(sizeOf(png ?? Buffer.alloc(24))[0]).toBe(960);
    const blank = await drawTimeline(picture([''], language));
    expect(png?.length).toBeGreaterThan((blank?.length ?? 0) + 500);
  });

  it('is not drawn without a font for its letters', async () => {
    expect(await drawTimeline(picture(['桥在2016年12月2日开通。'], 'zh'))).toBeUndefined();
  });

  it('has every sentence whole, or not at all', () => {
    const long = `${'A sentence that goes on and on '.repeat(40)}in 2016.`;
    const svg = timelineSvg(picture(['The bridge opened in 2016 & <closed>.', long]));
    expect(svg).toContain('The bridge opened in 2016 &amp; &lt;closed&gt;.');
    expect(svg).not.toContain('goes on and on');
  });

  it('leaves more room for a longer time', () => {
    const height = (isos: readonly string[]) =>
      Number(
        /height="(\d+)"/u.exec(
          timelineSvg({ ...picture([]), entries: isos.map((iso) => entry('.', iso)) }),
        )?.[1],
      );
    expect(height(['1916', '2016'])).toBeGreaterThan(height(['2015-12-01', '2016-01-01']));
    expect(height(['2015-12-01', '2016-01-01'])).toBeGreaterThan(height(['2016', '2016']));
  });
});
