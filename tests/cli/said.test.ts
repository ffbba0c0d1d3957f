import { describe, expect, it } from 'vitest';
import { fileOf, folderWith } from '../support/articles.ts';
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
    expect(Object.keys(value)).toEqual(['answered', 'speakers', 'quotes', 'reported']);
    expect(value.speakers).toEqual([
      {
        name: 'Dmitry Peskov',
        variants: ['Kremlin spokesman Dmitry Peskov', 'Dmitry Peskov'],
        quotes: 2,
        reported: 0,
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

describe('said, of reported statements', () => {
  const ferry = fileOf('Ann Bell said on Monday that the ferry floats. “It does,” she said.', {
    title: 'Ferry',
    url: 'https://example.org/ferry',
  });

  it('lists them under their own heading, with source and link', async () => {
    const articles = await folderWith({ 'ferry.md': ferry });
    const { out } = await run(['said', 'Bell', '--articles', articles]);
    expect(out.split('\n\n').slice(4)).toEqual([
      'Reported, in the words of the article:',
      'Ferry\n¶ 1 of 1',
      '  Ann Bell said on Monday that **the ferry floats**.',
      expect.stringMatching(/^https:\/\/example\.org\/ferry#:~:text=/u),
    ]);
  });

  it('gives them in JSON, and verifies them as the article’s wording', async () => {
    const articles = await folderWith({ 'ferry.md': ferry });
    const { reported } = JSON.parse((await run(['said', 'Bell', '--json', '--articles', articles])).out);
    expect(reported).toEqual([
      expect.objectContaining({
        speaker: 'Ann Bell',
        words: 'the ferry floats',
        clause: 'Ann Bell said',
        paragraph: 1,
      }),
    ]);
    const claim = ['verify', 'the ferry floats', '--speaker', 'Bell', '--articles', articles];
    expect((await run(claim)).out.split('\n')[0]).toBe(
      "Exact, but no quotation: the article's wording of what Ann Bell said.",
    );
    expect(JSON.parse((await run([...claim, '--json'])).out)).toMatchObject({
      verdict: 'exact',
      speaker: { claimed: 'Bell', status: 'confirmed', actual: 'Ann Bell' },
      reported: true,
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
