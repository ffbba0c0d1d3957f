import { describe, expect, it } from 'vitest';
import { bundledArticle, bundledId, fileOf, folderWith, wordsAt } from '../support/articles.ts';
import { run } from '../support/terminal.ts';

const talks = await bundledArticle();
const source = {
  id: bundledId,
  title: 'Moscow in secret talks with Syrian “rebels”',
  author: null,
  publisher: 'World Socialist Web Site',
  published: '2016-12-02',
  url: 'https://www.wsws.org/en/articles/2016/12/02/syri-d02.html',
};

async function json(words: readonly string[], folder?: string) {
  const { code, out, err } = await run([...words, '--json'], folder);
  expect(err).toBe('');
  expect(out).not.toContain('\n');
  return { code, value: JSON.parse(out) };
}

describe('JSON', () => {
  it('of an answer has exactly this form', async () => {
    const { code, value } = await json(['ask', 'Where did Lavrov and Cavusoglu meet?']);
    const text = talks.paragraphs.slice(16, 17).map((paragraph) => wordsAt(talks, paragraph))[0];
    expect(code).toBe(0);
    expect(value).toStrictEqual({
      answered: true,
      passages: [
        {
          article: source,
          paragraph: 17,
          of: 19,
          text,
          sentence: { start: 0, end: text?.length, text },
          id: expect.stringMatching(/^wsws-[a-z]{5}·17$/u),
          score: expect.any(Number),
          link: expect.stringMatching(
            /^https:\/\/www\.wsws\.org\/en\/articles\/2016\/12\/02\/syri-d02\.html#:~:text=Russian/u,
          ),
          receipt: expect.stringMatching(/^vbt1\w{100,200}$/u),
        },
      ],
    });
  });

  it('of a record and of a summary has exactly this form', async () => {
    const { code, value } = await json(['ask', 'who wrote this']);
    expect(code).toBe(0);
    expect(value).toStrictEqual({
      answered: true,
      kind: 'record',
      field: 'author',
      value: null,
      article: source,
    });
    const { value: summary } = await json(['summary']);
    expect((await json(['ask', 'tldr?'])).value).toStrictEqual({ kind: 'summary', ...summary });
    expect((await run(['ask', 'who wrote this'])).out).toContain('No author is recorded.');
  });

  it.each([
    'Who brokered the talks in Ankara?',
    'Why did the Pentagon refuse air cover to Turkish troops?',
    'When did Erdogan and Putin speak on the phone?',
    'Did Merkel and Obama meet Lavrov?',
  ])('has the sentence where it says it is: %s', async (question) => {
    const { value } = await json(['ask', question]);
    const passages = value.passages ?? value.nearest;
    expect(passages.length).toBeGreaterThan(0);
    for (const { paragraph, text, sentence, score } of passages) {
      expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
      expect(sentence.text).not.toBe('');
      expect(talks.paragraphs.map((of) => wordsAt(talks, of))[paragraph - 1]).toBe(text);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });

  it('of a refusal names what may have been meant', async () => {
    const { value } = await json(['ask', "where's ergodan"]);
    expect(Object.keys(value)).toEqual(['answered', 'reason', 'suggestions', 'nearest']);
    expect(value.suggestions).toStrictEqual([
      { typed: 'ergodan', name: 'Erdogan', question: "where's Erdogan" },
    ]);
  });

  it('of a refusal has exactly this form', async () => {
    const { code, value } = await json(['ask', 'Did Merkel and Obama meet Lavrov?']);
    expect(code).toBe(1);
    expect(Object.keys(value)).toEqual(['answered', 'reason', 'nearest']);
    expect(value.answered).toBe(false);
    expect(value.reason).toBe('No answer found. None of the articles mention “Merkel” or “Obama”.');
    expect(Object.keys(value.nearest[0])).toEqual([
      'article',
      'paragraph',
      'of',
      'text',
      'sentence',
      'id',
      'score',
      'link',
      'receipt',
    ]);
    expect((await json(['ask', 'Who are you?'])).value.nearest).toEqual([]);
  });

  it('of an article of which little is known has nulls', async () => {
    const folder = await folderWith({ 'bread.md': fileOf('Bread is baked.', { title: 'Bread' }) });
    const { value } = await json(['ask', 'What is baked?'], folder);
    expect(value.passages[0]).toMatchObject({
      article: { id: 'bread', title: 'Bread', author: null, publisher: null, published: null, url: null },
      link: null,
    });
  });

  it('of a quote says how it was found', async () => {
    expect((await json(['quote', 'broker a truce in Aleppo'])).value).toMatchObject({
      answered: true,
      match: 'exact',
    });
    expect((await json(['quote', 'in Aleppo broker a truce'])).value).toMatchObject({ match: 'reordered' });
    const refused = await json(['quote', 'broker a truce in Paris']);
    expect(refused.code).toBe(1);
    expect(refused.value).toMatchObject({ answered: false, reason: expect.stringContaining('“Paris”') });
  });

  it('of a summary has its sentences and their paragraphs', async () => {
    const { code, value } = await json(['summary', '--article', bundledId, '--length', 'long']);
    expect(code).toBe(0);
    expect(value).toMatchObject({ answered: true, article: source, length: 'long', of: 994 });
    expect(value.words).toBeLessThanOrEqual(0.35 * 994);
    for (const { paragraph, text } of value.sentences) {
      expect(talks.paragraphs.map((of) => wordsAt(talks, of))[paragraph - 1]).toContain(text);
    }
  });

  it('of the articles has what is known of each', async () => {
    expect((await json(['library'])).value).toStrictEqual({
      articles: [{ ...source, language: 'en', paragraphs: 19, words: 994 }],
      removed: [],
    });
    const { code, value } = await json(['library'], await folderWith({}));
    expect([code, value]).toEqual([1, { articles: [], removed: [] }]);
  });

  it('asks one article only where one is named', async () => {
    const folder = await folderWith({
      'a.md': fileOf('Bread is baked.'),
      'b.md': fileOf('Bread is baked here.'),
    });
    const { value } = await json(['ask', 'What is baked?', '--article', 'b'], folder);
    expect(value.passages.map(({ article }: { article: { id: string } }) => article.id)).toEqual(['b']);
  });
});
