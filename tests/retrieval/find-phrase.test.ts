import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPhrase } from '../../src/retrieval/find-phrase.ts';
import { articleOf, wordsAt } from '../support/articles.ts';
import { articleText, paragraphText } from '../support/texts.ts';

/** The matches of the phrase in the last paragraph of the text. */
function placesIn(text: string, phrase: string, options?: { openEnded: boolean }): string[] {
  const article = articleOf(text);
  const paragraph = article.paragraphs.at(-1);
  if (paragraph === undefined) throw new Error('No paragraph');
  return findPhrase({ article, paragraph }, phrase, options).map((span) => wordsAt(article, span));
}

describe('a phrase', () => {
  it.each([
    ['at each occurrence', 'To be or not to be.', 'to be', ['To be', 'to be']],
    ['from its first letter to its last', '“Go now!” he said.', '…go, NOW?', ['Go now']],
    ['across a line break', 'Go\r\nnow.', 'go now', ['Go\r\nnow']],
    ['across the end of a sentence', 'He came. She saw.', 'came she', ['came. She']],
    ['within one paragraph only', 'Go now.\n\nNot now.', 'go now', []],
    ['as whole words', 'Parting is an art.', 'part', []],
    ['with its diacritics', 'Cavuşoğlu came.', 'Cavusoglu', []],
    ['in characters without spaces', '停战协议签署了', '战协议', ['战协议']],
    ['never if it has no words', 'Go now.', '“…”', []],
    ['never if it is longer than the paragraph', 'Go.', 'go now and never return', []],
    ['overlapping', 'no no no', 'no no', ['no no', 'no no']],
  ])('is found %s', (_, text, phrase, places) => {
    expect(placesIn(text, phrase)).toEqual(places);
  });

  it('with an open end is found by a prefix of its last word', () => {
    expect(placesIn('Party parting part.', 'part', { openEnded: true })).toEqual([
      'Party',
      'parting',
      'part',
    ]);
    expect(placesIn('Party parting part.', 'party part', { openEnded: true })).toEqual(['Party parting']);
    expect(placesIn('Party parting part.', 'part part', { openEnded: true })).toEqual([]);
  });

  it('is found within the paragraph, for any text', () => {
    fc.assert(
      fc.property(articleText(), paragraphText(), fc.boolean(), (text, phrase, openEnded) => {
        const article = articleOf(text);
        for (const paragraph of article.paragraphs) {
          for (const span of findPhrase({ article, paragraph }, phrase, { openEnded })) {
            expect(span.start).toBeGreaterThanOrEqual(paragraph.start);
            expect(span.end).toBeLessThanOrEqual(paragraph.end);
            expect(span.start).toBeLessThan(span.end);
          }
          const itself = findPhrase({ article, paragraph }, wordsAt(article, paragraph), { openEnded });
          expect(itself.length).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
