import { describe, expect, it } from 'vitest';
import { run } from '../support/terminal.ts';

describe('said', () => {
  it('prints each quote in bold in its sentences, with its source and link', async () => {
    const { code, out, err } = await run(['said', 'peskov']);
    expect([code, err]).toEqual([0, '']);
    expect(out.split('\n').slice(0, 8)).toEqual([
      'Dmitry Peskov: 2 quotes in 1 article (also “Kremlin spokesman Dmitry Peskov”)',
      '',
      'Moscow in secret talks with Syrian “rebels”',
      'World Socialist Web Site · 2 December 2016 · ¶ 14 of 19',
      '',
      '  **“The announcement really came as news to us,”** Kremlin spokesman Dmitry Peskov told reporters.',
      '',
      expect.stringMatching(/^https:\/\/www\.wsws\.org\/.*#:~:text=/u),
    ]);
  });

  it('prints JSON of exactly this form', async () => {
    const { code, out } = await run(['said', 'Peskov', '--json']);
    const value = JSON.parse(out);
    expect(code).toBe(0);
    expect(Object.keys(value)).toEqual(['answered', 'speakers', 'quotes']);
    expect(value.speakers).toEqual([
      {
        name: 'Dmitry Peskov',
        variants: ['Kremlin spokesman Dmitry Peskov', 'Dmitry Peskov'],
        quotes: 2,
        articles: 1,
      },
    ]);
    expect(value.quotes[0]).toMatchObject({
      speaker: 'Dmitry Peskov',
      quote: '“The announcement really came as news to us,”',
      clause: 'Kremlin spokesman Dmitry Peskov told',
      paragraph: 14,
      of: 19,
    });
  });

  it('lists who is quoted where no name is given', async () => {
    expect((await run(['said'])).out.split('\n')[0]).toMatch(/^Recep Tayyip Erdogan: 3 quotes in 1 article/u);
    expect(JSON.parse((await run(['said', '--json'])).out).speakers[0].name).toBe('Recep Tayyip Erdogan');
  });

  it('says whose names are nearest to an unknown one', async () => {
    expect(await run(['said', 'Peskow'])).toEqual({
      code: 2,
      out: '',
      err: 'No quote of “Peskow” was recognized. Did you mean Dmitry Peskov?',
    });
  });
});

describe('quote', () => {
  it('takes a speaker', async () => {
    expect((await run(['quote', 'news', '--speaker', 'Peskov'])).out).toMatch(/^Found word for word/u);
    const refused = await run(['quote', 'news', '--speaker', 'Erdogan']);
    expect([refused.code, refused.out.split('\n')[0]]).toEqual([
      1,
      'No quote of “Erdogan” with these words was found.',
    ]);
  });
});
