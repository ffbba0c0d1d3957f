import { describe, expect, it } from 'vitest';
import { checkQuote } from '../../../src/use-cases/checking/check-quote.ts';
import { articleOf, libraryOf } from '../../support/articles.ts';

const towns = ['Thale', 'Celle', 'Husum', 'Varel', 'Peine', 'Soest', 'Unna', 'Goslar', 'Nienburg', 'Stade'];
const things = ['bridge', 'school', 'harbour', 'market', 'library', 'tower', 'canal', 'theatre'];

/** Eighty reports that share most of their words. */
const reports = towns.flatMap((town, one) =>
  things.map((thing, other) =>
    articleOf(
      `The ${thing} of ${town} is what most people of the town ask about when they meet. ` +
        `There is no reason to close it before the end of the year. ` +
        `It was built by the ${thing} makers of ${town} and is to be repaired when there is money.`,
      { id: `report-${one}-${other}`, title: `${thing} news from ${town}` },
    ),
  ),
);

describe('among many articles with the same words', () => {
  const odd = articleOf('Nobody had seen such a thing on it in the days of my youth, or after.', {
    id: 'odd',
  });
  const library = libraryOf([...reports, odd]);

  it.each([
    ['The bridge of Thale is what most people of the town such a thing on it in the days of my youth'],
    ['Nobody had seen such a thing on it when there is money.'],
    ['Nobody had seen such a thing made by the harbour makers of Husum and is to be repaired'],
  ])('two pieces are found, however common the words of one: %s', (text) => {
    expect(checkQuote(library, { text }).verdict).toBe('stitched');
  });

  it('a changed quote is not taken for two pieces', () => {
    const text = 'Nobody had seen such a storm on it in the days of my youth, or after.';
    expect(checkQuote(library, { text }).verdict).toBe('altered');
  });
});

describe('a quote that many articles have', () => {
  const words = '“We shall rebuild the pier before the spring,”';
  const copies = Array.from({ length: 11 }, (_, number) =>
    articleOf(`${words} a speaker told the council of ${towns[number % 10]}.`, { id: `copy-${number}` }),
  );
  const named = articleOf(`The mayor, Ann Lee, spoke last. ${words} Lee said.`, { id: 'named' });
  const wrong = articleOf(`${words} Bob Bell said.`, { id: 'wrong' });
  const claim = { text: 'We shall rebuild the pier before the spring', speaker: 'Ann Lee' };

  it('is confirmed by the only one that names the speaker', () => {
    const library = libraryOf([...copies, named]);
    expect(checkQuote(library, claim)).toMatchObject({ verdict: 'exact', speaker: { status: 'confirmed' } });
    expect(checkQuote(library, { ...claim, speaker: 'Cem Demir' }).verdict).toBe('other-speaker');
  });

  it('is judged by the one that it is claimed to be from', () => {
    const library = libraryOf([...copies, named, wrong]);
    expect(checkQuote(library, { ...claim, article: 'wrong' })).toMatchObject({
      verdict: 'other-speaker',
      speaker: { status: 'other' },
    });
  });
});
