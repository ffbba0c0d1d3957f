import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { UserError } from '../../src/domain/user-error.ts';
import { citationLine, sourceParts } from '../../src/wording/citation-words.ts';
import { errorWords } from '../../src/wording/error-words.ts';
import { refusalWords } from '../../src/wording/refusal-words.ts';
import { articleOf } from '../support/articles.ts';

describe('a citation', () => {
  it('has author, publisher, date and paragraph', () => {
    const article = articleOf('One.\n\nTwo.', {
      author: 'Ann Lee',
      publisher: 'The Paper',
      published: '2016-12-02',
    });
    const [, second] = article.paragraphs;
    expect(second && citationLine(article, second)).toBe(
      'by Ann Lee · The Paper · 2 December 2016 · ¶ 2 of 2',
    );
  });

  it('leaves out what is unknown', () => {
    const article = articleOf('One.');
    const [first] = article.paragraphs;
    expect(first && citationLine(article, first)).toBe('¶ 1 of 1');
    expect(sourceParts(article)).toEqual([]);
    expect(sourceParts(articleOf('One.', { publisher: 'The Paper' }))).toEqual(['The Paper']);
  });

  it.each([
    ['2016', '2016'],
    ['2016-02', 'February 2016'],
    ['2016-02-29', '29 February 2016'],
    ['2016-01-01', '1 January 2016'],
    ['1816-12-31', '31 December 1816'],
  ])('says %s as %s, wherever it is read', (published, words) => {
    for (const zone of ['Pacific/Kiritimati', 'America/Los_Angeles']) {
      vi.stubEnv('TZ', zone);
      onTestFinished(() => void vi.unstubAllEnvs());
      expect(sourceParts(articleOf('One.', { published }))).toEqual([words]);
    }
  });
});

describe('a refusal in words', () => {
  it('lists the words that are missing', () => {
    const listed = (...words: string[]) => refusalWords({ code: 'words-missing', words }, 'question');
    expect(listed('oil')).toBe('No answer found. None of the articles mention “oil”.');
    expect(listed('oil', 'gas')).toBe('No answer found. None of the articles mention “oil” or “gas”.');
    expect(listed('oil', 'gas', 'coal')).toContain('“oil”, “gas”, or “coal”.');
  });

  it('says that a question was not answered, but that a quote was not said', () => {
    for (const reason of [{ code: 'words-missing', words: ['oil'] }, { code: 'words-scattered' }] as const) {
      expect(refusalWords(reason, 'question')).toMatch(/^No answer found: /u);
      expect(refusalWords(reason, 'quote')).toMatch(/^No article says this: /u);
    }
    expect(refusalWords({ code: 'no-telling-words' }, 'question')).not.toBe(
      refusalWords({ code: 'no-telling-words' }, 'quote'),
    );
    expect(refusalWords({ code: 'no-articles' }, 'question')).toMatch(/articles folder/u);
    expect(refusalWords({ code: 'other-language', languages: ['de', 'en'] }, 'question')).toBe(
      'No answer found: the articles are in German or English, the question is not. Ask it in German or English.',
    );
  });
});

describe('an error in words', () => {
  it.each([
    [new UserError('question-empty', { what: 'question' }), /question is empty\. Type a question\./u],
    [new UserError('question-empty', { what: 'quote' }), /quote is empty\. Type the words/u],
    [
      new UserError('question-too-long', { what: 'quote', length: 2_001, max: 2_000 }),
      /2001 .* at most 2000/u,
    ],
    [new UserError('no-articles', {}), /articles folder/u],
    [new UserError('unknown-article', { article: 'x' }), /no article called “x”/u],
    [new UserError('unknown-folder', { folder: '/x' }), /no folder \/x\./u],
    [new UserError('no-sentence-fits', { words: 6, share: 0.35 }), /6 words.*35 % of them\. Try a longer/u],
    [new UserError('stale-button', {}), /Please ask again\./u],
    [new UserError('unknown-command', {}), /Reload Discord/u],
  ])('says what went wrong and what to do: %s', (error, words) => {
    expect(errorWords(error)).toMatch(words);
    expect(errorWords(error)).toMatch(/^[A-Z].*\.$/u);
    expect(error.message).toBe(error.code);
  });

  it('shortens a long name', () => {
    const words = errorWords(new UserError('unknown-article', { article: 'x'.repeat(500) }));
    expect(words).toContain(`“${'x'.repeat(99)}…”`);
    expect(words.length).toBeLessThan(200);
    expect(errorWords(new UserError('unknown-article', { article: 'x'.repeat(100) }))).toContain(
      'x'.repeat(100),
    );
  });
});
