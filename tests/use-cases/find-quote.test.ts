import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import type { Passage } from '../../src/domain/passage.ts';
import { findQuote } from '../../src/use-cases/find-quote.ts';
import { articleOf, bundledArticle, bundledLibrary, libraryOf, wordsAt } from '../support/articles.ts';
import { articleText, typedText } from '../support/texts.ts';

const library = await bundledLibrary();
const article = await bundledArticle();

/** How the words were found, and where. */
function found(text: string): string {
  const answer = findQuote(library, { text });
  if (answer.kind === 'refused') return answer.reason.code;
  return `${answer.match} ${answer.passages.map(({ paragraph }) => paragraph.number).join(' ')}`;
}

const passagesOf = (answer: Answer): readonly Passage[] =>
  answer.kind === 'answered' ? answer.passages : answer.nearest;

/** Whole words of a text, as one who copies them marks them. */
const runOf = (text: string): fc.Arbitrary<string> => {
  const words = text.split(/\s+/u);
  return fc.tuple(fc.nat(words.length - 1), fc.integer({ min: 1, max: 40 })).map(([start, count]) =>
    words
      .slice(start, start + count)
      .join(' ')
      .slice(0, 2_000),
  );
};

describe('words that the article says', () => {
  it.each([
    ['as they are', 'broker a truce in Aleppo and assure the provision'],
    ['in small letters', 'broker a truce in aleppo'],
    ['in capitals', 'BROKER A TRUCE IN ALEPPO'],
    ['with other punctuation', '«broker, a truce: in Aleppo…»'],
    ['over several lines', 'broker\n  a truce\n\tin Aleppo'],
    ['with invisible characters', 'bro\u00adker a tr\u200buce in Aleppo'],
  ])('are found exactly: %s', (_, text) => {
    expect(found(text)).toBe('exact 17');
  });

  it.each([
    ['The statement prompted demands from Moscow for an "explanation."', 'exact 13'],
    ["Turkey's own intervention into Syria", 'exact 11'],
    ['“rebel”-held area', 'exact 4'],
    ['250000 civilians', 'exact 4'],
    ["'Screw you Americans'", 'exact 8'],
    ['as recently as', 'exact 2'],
    ['no country or person', 'exact 15'],
    ['at this', 'exact 8'],
    ['of the', 'exact 2 3 4'],
    ['US', 'exact 1 6 7'],
    ['Alanya Thursday, announcing', 'exact 17'],
  ])('%s: %s', (text, result) => {
    expect(found(text)).toBe(result);
  });

  it('are found wherever they begin and end', () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(...article.paragraphs)
          .chain((paragraph) => fc.tuple(fc.constant(paragraph), runOf(wordsAt(article, paragraph)))),
        ([paragraph, text]) => {
          fc.pre(/[\p{L}\p{N}]/u.test(text));
          const answer = findQuote(library, { text });
          expect(answer).toMatchObject({ kind: 'answered', match: 'exact' });
          const [first] = passagesOf(answer);
          expect(first?.paragraph.number).toBeLessThanOrEqual(paragraph.number);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('are found among hundreds of paragraphs with some of the words', () => {
    const paragraphs = Array.from({ length: 600 }, (_, index) =>
      index === 500 ? 'It was the war that they feared.' : `A war of number${index}.`,
    );
    const many = libraryOf([articleOf(paragraphs.join('\n\n'))]);
    const answer = findQuote(many, { text: 'the war' });
    expect(answer).toMatchObject({ match: 'exact' });
    expect(passagesOf(answer).map(({ paragraph }) => paragraph.number)).toEqual([501]);
  });

  it('are found where capitals make a name of them', () => {
    const it = libraryOf([articleOf('They saw it coming. THE US AND THE EU WERE late.')]);
    expect(findQuote(it, { text: 'saw IT coming' })).toMatchObject({ match: 'exact' });
    expect(findQuote(it, { text: 'us and the eu were late' })).toMatchObject({ match: 'exact' });
  });

  it('are highlighted by the sentences that hold them, be it one or more', () => {
    const highlightOf = (text: string): string => {
      const [first] = passagesOf(findQuote(library, { text }));
      return first === undefined ? '' : wordsAt(first.article, first.highlight);
    };
    expect(highlightOf('demanded by Moscow')).toBe(
      'On Thursday, Erdogan offered the “clarification” demanded by Moscow.',
    );
    expect(highlightOf('between Erdogan and Putin. On Thursday, Erdogan')).toBe(
      'This was followed by a phone conversation Wednesday between Erdogan and Putin. On Thursday, Erdogan offered the “clarification” demanded by Moscow.',
    );
  });
});

describe('words that the article says otherwise', () => {
  it.each([
    ['in another order', 'in Aleppo broker a truce', 'reordered 17'],
    ['in another form', 'brokering the truces in Aleppo', 'reordered 17'],
    ['with words left out', 'Russian Sergei Lavrov', 'reordered 17'],
  ])('are found as such: %s', (_, text, result) => {
    expect(found(text)).toBe(result);
  });
});

describe('words that the article does not say', () => {
  it.each([
    ['a word among them that it lacks', 'broker a truce in Paris', 'words-missing'],
    ['words of two paragraphs', 'Alanya village chiefs', 'words-scattered'],
    ['part of a word', 'umanitarian corrido', 'words-missing'],
    ['only stop words in an order that it lacks', 'as where of', 'no-telling-words'],
    ['no words', '“…” 👍', 'no-telling-words'],
  ])('are refused: %s', (_, text, result) => {
    expect(found(text)).toBe(result);
  });

  it('are not found inside of other words', () => {
    const party = libraryOf([articleOf('The party started. The start was late.')]);
    expect(findQuote(party, { text: 'art' }).kind).toBe('refused');
    expect(findQuote(party, { text: 'The part' }).kind).toBe('refused');
    expect(findQuote(party, { text: 'he party' })).not.toMatchObject({ match: 'exact' });
    expect(findQuote(party, { text: 'started. The start' })).toMatchObject({ match: 'exact' });
  });

  it('are not put together across paragraphs', () => {
    const two = libraryOf([articleOf('They met in Alanya.\n\nThursday was warm.')]);
    expect(findQuote(two, { text: 'in Alanya. Thursday' }).kind).toBe('refused');
  });
});

describe('a quote lookup', () => {
  it('looks into one article only where one is named', () => {
    const other = articleOf('They broker a truce in Aleppo, it says.', { id: 'other' });
    const both = libraryOf([article, other]);
    const idsOf = (name?: string) =>
      passagesOf(findQuote(both, { text: 'broker a truce in Aleppo', article: name })).map(
        (p) => p.article.id,
      );
    expect(idsOf().sort()).toEqual([article.id, 'other']);
    expect(idsOf('other')).toEqual(['other']);
    expect(idsOf(article.key)).toEqual([article.id]);
    expect(() => idsOf('nothing')).toThrow(expect.objectContaining({ code: 'unknown-article' }));
  });

  it.each([
    ['empty', ' \n', { code: 'question-empty', context: { what: 'quote' } }],
    [
      'of 2,001 characters',
      'a'.repeat(2_001),
      { code: 'question-too-long', context: { what: 'quote', length: 2_001, max: 2_000 } },
    ],
  ])('cannot be %s', (_, text, error) => {
    expect(() => findQuote(library, { text })).toThrow(expect.objectContaining(error));
  });

  it('can have 2,000 characters, as long as a paragraph has', () => {
    const long = articleOf(`Before. ${'They talked and talked. '.repeat(80)}After.`);
    const text = long.text.slice(8, 2_000).trim();
    expect(findQuote(libraryOf([long]), { text: text.slice(0, text.lastIndexOf(' ')) })).toMatchObject({
      match: 'exact',
    });
    expect(findQuote(library, { text: 'a'.repeat(2_000) }).kind).toBe('refused');
  });

  it('without articles is refused', () => {
    expect(findQuote(libraryOf([]), { text: 'as recently as' })).toMatchObject({
      reason: { code: 'no-articles' },
    });
  });

  it('of any words in any articles shows whole sentences that hold them', () => {
    fc.assert(
      fc.property(articleText(), typedText(2_000), (content, text) => {
        const any = articleOf(content);
        for (const { paragraph, highlight } of passagesOf(findQuote(libraryOf([any]), { text }))) {
          expect(any.paragraphs).toContain(paragraph);
          expect(paragraph.sentences.map(({ start }) => start)).toContain(highlight.start);
          expect(paragraph.sentences.map(({ end }) => end)).toContain(highlight.end);
        }
      }),
      { numRuns: 300 },
    );
  });
});
