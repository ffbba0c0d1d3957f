import { describe, expect, it } from 'vitest';
import type { SummaryLength } from '../../../src/domain/summary.ts';
import { languageOf } from '../../../src/language/language.ts';
import { summarizeText } from '../../../src/use-cases/asking/summarize-text.ts';
import { articleOf } from '../../support/articles.ts';

const fits = () => true;
const sentencesOf = (text: string, length: SummaryLength = 'long', focus?: string) =>
  summarizeText(articleOf(text), { length, focus }, fits).sentences.map(({ quote }) => quote.text);

/** Other news, so that a summary must choose. */
const filler = [
  'Cyclists asked for wider lanes along the canal.',
  'A bakery on the square sells rye bread until noon.',
  'Swimmers trained in the cold pool before school.',
  'Gardeners planted tulips around the old fountain.',
  'Plumbers fixed seven leaks in the market hall.',
].join(' ');
const ferry = 'The ferry company Norsk Linje stopped all crossings to Arholm on Friday.';

describe('a sentence that leans on the one before', () => {
  it.each([
    [
      'a pronoun',
      'Captain Ida Brandt found a crack in the ferry hull.',
      'She stopped the ferry crossings at once.',
    ],
    [
      'a connective',
      'The ferry hull has a crack.',
      'But the ferry company promised crossings to Arholm by Monday.',
    ],
    ['a phrase', 'The ferry hull has a crack.', 'As a result, ferry crossings to Arholm stopped.'],
    ['a demonstrative', 'The ferry hull has a crack.', 'This stopped ferry crossings to Arholm.'],
    [
      'the statement',
      'The ferry company wrote to the passengers.',
      'The statement named no day for ferry crossings to Arholm.',
    ],
    [
      'a pronoun inside',
      'Captain Ida Brandt found a crack in the ferry hull.',
      'In Arholm she stopped ferry crossings.',
    ],
    [
      'the statement, with an adjective',
      'The ferry company wrote to the passengers.',
      'The angry statement named no day for ferry crossings to Arholm.',
    ],
    [
      'something pointed at',
      'The ferry company also sails to Vedholm and Norrholm.',
      'Ferry crossings to those harbours go on as before, like the bus to Arholm.',
    ],
    [
      'a pronoun right after an adverb',
      'Captain Ida Brandt found a crack in the ferry hull.',
      'Soon she stopped the ferry crossings to Arholm.',
    ],
    [
      'a quotation alone',
      'The ferry has a crack, Ida Brandt said.',
      '“We stopped all ferry crossings to Arholm.”',
    ],
  ])('comes with it: %s', (_, before, leaning) => {
    const text = `${ferry}\n\n${before} ${leaning}\n\n${filler}`;
    for (const length of ['short', 'medium', 'long'] as const) {
      const chosen = sentencesOf(text, length);
      if (chosen.includes(leaning)) expect(chosen).toContain(before);
    }
  });

  it.each(['This week, ferries to Arholm stay in port.', 'Those who wait for ferries to Arholm get a bus.'])(
    'is none: %s',
    (sentence) => {
      expect(sentencesOf(`${ferry} ${filler} ${sentence}`, 'long')).toContain(sentence);
    },
  );
});

describe('in another language, too', () => {
  it.each([
    ['de', 'Die Fähre nach Arholm hat ein Leck.', 'Sie fährt deshalb nicht mehr nach Arholm.'],
    ['de', 'Die Fähre nach Arholm hat ein Leck.', 'Trotzdem fährt die Fähre weiter nach Arholm.'],
    ['fr', 'Le ferry pour Arholm a une fuite.', 'Cependant, le ferry continue vers Arholm.'],
    ['es', 'El transbordador a Arholm tiene una fuga.', 'Sin embargo, el transbordador sigue a Arholm.'],
    ['it', 'Il traghetto per Arholm ha una falla.', 'Tuttavia il traghetto continua per Arholm.'],
    ['pt', 'A balsa para Arholm tem um vazamento.', 'No entanto, a balsa segue para Arholm.'],
    ['ru', 'У парома в Архольм течь в корпусе.', 'Однако паром продолжает ходить в Архольм.'],
    ['nl', 'De veerboot naar Arholm heeft een lek.', 'Toch vaart de veerboot verder naar Arholm.'],
  ])('%s: %s %s', (language, before, leaning) => {
    const article = articleOf(`${ferry}\n\n${before} ${leaning}\n\n${filler}`, { language });
    for (const length of ['short', 'medium', 'long'] as const) {
      const chosen = summarizeText(article, { length }, fits).sentences.map(({ quote }) => quote.text);
      if (chosen.includes(leaning)) expect(chosen).toContain(before);
    }
    expect(languageOf(language).leans?.(leaning, leaning, () => false)).toBe(true);
    expect(languageOf(language).leans?.(before, before, () => false)).toBe(false);
  });
});

describe('a summary', () => {
  it('has no scraps, questions, links or promotions', () => {
    const scraps = [
      'Facebook',
      '$60/person/year',
      'Read more: ferry crossings to Arholm.',
      'Will the ferry to Arholm sail again?',
    ];
    const text = `${scraps[0]}\n\n${ferry}\n\n${scraps.slice(1).join('\n\n')}\n\n${filler}`;
    for (const scrap of scraps) expect(sentencesOf(text)).not.toContain(scrap);
    expect(sentencesOf(text, 'short')).toEqual([ferry]);
  });

  it('begins with the first sentence that stands by itself', () => {
    expect(sentencesOf(`Updated\n\n${ferry} ${filler}`, 'short')[0]).toBe(ferry);
  });

  it('says nothing twice', () => {
    const again = 'On Friday the ferry company Norsk Linje stopped all crossings to Arholm.';
    expect(sentencesOf(`${ferry}\n\n${again}\n\n${filler}`)).not.toContain(again);
  });

  it('gives a quotation only with who said it', () => {
    const [said, goes] = [
      '“The hull of the ferry is cracked,” Ida Brandt said.',
      '“The ferry stays in port.”',
    ];
    const chosen = sentencesOf(`${ferry}\n\n${said} ${goes}\n\n${filler}`);
    if (chosen.includes(goes)) expect(chosen).toContain(said);
  });

  it('takes whatever sentences there are if all are scraps', () => {
    expect(sentencesOf('Rye bread. Oat cake. Plum tart.').length).toBeGreaterThan(0);
  });
});

describe('with a focus', () => {
  const text = `${ferry}\n\nThe harbour of Arholm was dredged in spring. ${filler}`;

  it('has the sentences about it', () => {
    expect(sentencesOf(text, 'long', 'tulips')).toEqual([
      'Gardeners planted tulips around the old fountain.',
    ]);
    expect(sentencesOf(text, 'short', 'dredging the harbour')).toEqual([
      'The harbour of Arholm was dredged in spring.',
    ]);
  });

  it('says that the article does not mention it', () => {
    expect(() => sentencesOf(text, 'short', 'volcanoes')).toThrow('focus-not-mentioned');
    expect(() => sentencesOf(text, 'short', 'x'.repeat(61))).toThrow('focus-too-long');
  });

  it('is about the whole article if it is blank', () => {
    expect(sentencesOf(text, 'short', '  ')).toEqual(sentencesOf(text, 'short'));
  });
});
