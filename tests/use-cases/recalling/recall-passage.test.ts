import { describe, expect, it } from 'vitest';
import { referenceTo } from '../../../src/domain/passage-reference.ts';
import type { Library } from '../../../src/libraries/library.ts';
import { answerQuestion } from '../../../src/use-cases/asking/answer-question.ts';
import { findQuote } from '../../../src/use-cases/asking/find-quote.ts';
import { recallPassage } from '../../../src/use-cases/recalling/recall-passage.ts';
import { articleOf, bundledArticle, bundledLibrary, libraryOf } from '../../support/articles.ts';
import { added, guildA, guildB, storageIn } from '../../support/storage.ts';

const bundled = await bundledLibrary();
const talks = await bundledArticle();

const partsWith = async (library: Library) => ({ library, storage: await storageIn(), scope: guildA });

describe('a passage', () => {
  it('is recalled by its reference', async () => {
    const parts = await partsWith(bundled);
    for (const answer of [
      answerQuestion(bundled, { question: 'Who brokered the talks in Ankara?' }),
      findQuote(bundled, { text: 'between Erdogan and Putin. On Thursday' }),
      findQuote(bundled, { text: 'clarification demanded by Moscow' }),
    ]) {
      const passages = answer.kind === 'answered' ? answer.passages : [];
      expect(passages.length).toBeGreaterThan(0);
      for (const passage of passages) {
        expect(await recallPassage(parts, referenceTo(passage))).toEqual({ ...passage, score: 1 });
      }
    }
  });

  const [paragraph] = talks.paragraphs.slice(13);
  const end = (paragraph?.sentences[0]?.end ?? 0) - (paragraph?.start ?? 0);
  const reference = { key: talks.key, paragraph: 14, start: 0, end };

  it.each([
    ['another key', { key: 'AAAAAAAA' }],
    ['the id instead of the key', { key: talks.id }],
    ['a paragraph number that is too high', { paragraph: 20 }],
    ['paragraph 0', { paragraph: 0 }],
    ['a fractional paragraph number', { paragraph: 13.5 }],
    ['a start inside a sentence', { start: 1 }],
    ['an end inside a sentence', { end: end - 1 }],
    ['a start before the paragraph', { start: -1 }],
    ['an end after the paragraph', { end: 5_000 }],
    ['an empty span', { start: end }],
    ['offsets that are not numbers', { start: Number.NaN, end: Number.NaN }],
  ])('is gone for a reference with %s', async (_, forged) => {
    const parts = await partsWith(bundled);
    expect(await recallPassage(parts, reference)).toMatchObject({
      paragraph,
      highlight: paragraph?.sentences[0],
    });
    await expect(recallPassage(parts, { ...reference, ...forged })).rejects.toMatchObject({
      code: 'passage-gone',
    });
  });

  it('of a bundled article is gone once the file has changed or was deleted', async () => {
    const before = articleOf('It begins. It ends.', { id: 'same' });
    const made = { key: before.key, paragraph: 1, start: 0, end: 10 };
    expect((await recallPassage(await partsWith(libraryOf([before])), made)).article).toBe(before);
    for (const articles of [[], [articleOf('It began. It ended.', { id: 'same' })]]) {
      const parts = await partsWith(libraryOf(articles));
      await expect(recallPassage(parts, made)).rejects.toMatchObject({ code: 'passage-gone' });
    }
  });

  it('of an earlier revision is recalled until the article is removed, in its scope only', async () => {
    const parts = await partsWith(libraryOf([]));
    const { catalog } = parts.storage;
    const { id, key } = await catalog.publish(guildA, added('It begins. It ends.'));
    await catalog.addRevision(guildA, id, added('It began. It ended.'));
    const made = { key, paragraph: 1, start: 0, end: 10 };
    expect((await recallPassage(parts, made)).article.text).toBe('It begins. It ends.');
    const elsewhere = recallPassage({ ...parts, scope: guildB }, made);
    await expect(elsewhere).rejects.toMatchObject({ code: 'passage-gone' });
    await catalog.remove(guildA, id, { by: undefined });
    await expect(recallPassage(parts, made)).rejects.toMatchObject({ code: 'passage-gone' });
  });
});
