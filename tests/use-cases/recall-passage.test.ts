import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/use-cases/answer-question.ts';
import { findQuote } from '../../src/use-cases/find-quote.ts';
import { recallPassage, referenceTo } from '../../src/use-cases/recall-passage.ts';
import { articleOf, bundledArticle, bundledLibrary, libraryOf } from '../support/articles.ts';

const library = await bundledLibrary();
const talks = await bundledArticle();

describe('a reference to a passage', () => {
  it('brings the same passage back', () => {
    for (const answer of [
      answerQuestion(library, { question: 'Who brokered the talks in Ankara?' }),
      findQuote(library, { text: 'between Erdogan and Putin. On Thursday' }),
      findQuote(library, { text: 'clarification demanded by Moscow' }),
    ]) {
      const passages = answer.kind === 'answered' ? answer.passages : [];
      expect(passages.length).toBeGreaterThan(0);
      for (const passage of passages) {
        expect(recallPassage(library, referenceTo(passage))).toEqual({ ...passage, score: 1 });
      }
    }
  });

  const [paragraph] = talks.paragraphs.slice(13);
  const end = (paragraph?.sentences[0]?.end ?? 0) - (paragraph?.start ?? 0);
  const reference = { key: talks.key, paragraph: 14, start: 0, end };

  it.each([
    ['another key', { key: 'AAAAAAAA' }],
    ['the id in place of the key', { key: talks.id }],
    ['a paragraph that is not there', { paragraph: 20 }],
    ['paragraph 0', { paragraph: 0 }],
    ['half a paragraph', { paragraph: 13.5 }],
    ['a start inside of a sentence', { start: 1 }],
    ['an end inside of a sentence', { end: end - 1 }],
    ['a start before the paragraph', { start: -1 }],
    ['an end behind the paragraph', { end: 5_000 }],
    ['nothing between start and end', { start: end }],
    ['no numbers', { start: Number.NaN, end: Number.NaN }],
  ])('is stale with %s', (_, forged) => {
    expect(recallPassage(library, reference)).toMatchObject({
      paragraph,
      highlight: paragraph?.sentences[0],
    });
    expect(() => recallPassage(library, { ...reference, ...forged })).toThrow(
      expect.objectContaining({ code: 'passage-gone' }),
    );
  });

  it('is stale once the article has changed or is gone', () => {
    const before = articleOf('It begins. It ends.', { id: 'same' });
    const made = { key: before.key, paragraph: 1, start: 0, end: 10 };
    expect(recallPassage(libraryOf([before]), made).article).toBe(before);
    for (const articles of [[], [articleOf('It began. It ended.', { id: 'same' })]]) {
      expect(() => recallPassage(libraryOf(articles), made)).toThrow(
        expect.objectContaining({ code: 'passage-gone' }),
      );
    }
  });
});
