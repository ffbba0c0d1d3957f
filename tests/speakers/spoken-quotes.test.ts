import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { speakersOf, spokenQuotesOf } from '../../src/speakers/spoken-quotes.ts';
import { articleOf } from '../support/articles.ts';
import { mentions, spoken } from '../support/spoken.ts';

describe('quotation marks', () => {
  it.each([
    ['“We are ready for it,” Ann Bell said.', '“We are ready for it,”'],
    ['"We are ready for it," Ann Bell said.', '"We are ready for it,"'],
    ["''We are ready for it,'' Ann Bell said.", "''We are ready for it,''"],
    ['‘It’s the workers’ day, and ours,’ Ann Bell said.', '‘It’s the workers’ day, and ours,’'],
    ["'It's the workers' day, and ours,' Ann Bell said.", "'It's the workers' day, and ours,'"],
    ['«We are ready for it», Ann Bell said.', '«We are ready for it»'],
    ['»We are ready for it«, Ann Bell said.', '»We are ready for it«'],
    ['„We are ready for it“, Ann Bell said.', '„We are ready for it“'],
    ['„We are ready for it”, Ann Bell said.', '„We are ready for it”'],
    ['”We are ready for it”, Ann Bell said.', '”We are ready for it”'],
    ['「We are ready for it」, Ann Bell said.', '「We are ready for it」'],
  ])('follow any convention: %s', (text, quote) => {
    expect(spoken(text)).toEqual([`Ann Bell [Ann Bell] ${quote}`]);
  });

  it('inside a quotation belong to it', () => {
    expect(spoken('“He told me, ‘Never again,’ and left,” Ann Bell said.')).toEqual([
      'Ann Bell [Ann Bell] “He told me, ‘Never again,’ and left,”',
    ]);
  });

  it('may open every paragraph of a quote and close the last', () => {
    const text = 'Ann Bell said: “It rained.\n\n“It rained for days.\n\n“Then it stopped.” Nobody knew why.';
    expect(spoken(text)).toEqual([
      'Ann Bell [Ann Bell] “It rained.\n\n“It rained for days.\n\n“Then it stopped.”',
    ]);
  });

  it('are not confused by apostrophes, inch signs and unclosed marks', () => {
    expect(spoken("In the '90s a 12\" record, and rock 'n' roll. “No,” Ann Bell said.")).toEqual([
      'Ann Bell [Ann Bell] “No,”',
    ]);
    expect(spoken('A stray " stood here. "We are ready," Ann Bell said.')).toEqual([
      'Ann Bell [Ann Bell] "We are ready,"',
    ]);
  });

  it('are no part of the quoted words', () => {
    const article = articleOf('« We are ready », said Ann Bell.');
    const [quote] = spokenQuotesOf(article);
    expect(quote && article.text.slice(quote.words.start, quote.words.end)).toBe('We are ready');
  });
});

describe('the mention of a speaker', () => {
  it.each([
    ['“We are ready,” said Ann Bell, a teacher from Leeds.', 'Ann Bell'],
    ['“We are ready,” Ann Bell said on Monday.', 'Ann Bell'],
    ['“We are ready,” Ann Bell, 69, a teacher, told the BBC.', 'Ann Bell'],
    ['“We are ready,” according to Ann Bell.', 'Ann Bell'],
    ['“Are we ready?” Ann Bell asked.', 'Ann Bell'],
    ['Ann Bell said: “We are ready.”', 'Ann Bell'],
    ['Ann Bell (D-Conn.) told reporters on Monday, “We are ready.”', 'Ann Bell'],
    ['Ann Bell, who had come early, added, “We are ready.”', 'Ann Bell'],
    ['On Friday, Ann Bell joined the others, saying, “We are ready.”', 'Ann Bell'],
    ['Ann Bell rose and said: “We are ready.”', 'Ann Bell'],
    ['Ann Bell called them on it:\n\n“We are ready. All of us.”', 'Ann Bell'],
    ['Ann Bell: “We are ready.”', 'Ann Bell'],
    ['“We are ready” for whatever comes, Ann Bell said.', 'Ann Bell'],
    ['Ann Bell said that they were “more than ready” for it.', 'Ann Bell'],
    ['“We are ready,” the company said.', 'the company'],
    ['“We are ready,” said a spokesman for the city.', 'a spokesman for the city'],
  ])('is found around the quote: %s', (text, mention) => {
    expect(mentions(articleOf(text))).toEqual([mention]);
  });

  it('carries over after an interruption and to following sentences', () => {
    const text = '“We are,” said Ann Bell, “ready for it.” “All of us. Always.” Then it rained.';
    expect(mentions(articleOf(text))).toEqual(['Ann Bell', 'Ann Bell', 'Ann Bell']);
  });

  it('does not carry over if somebody else cuts in', () => {
    const text = '“We are ready,” Ann Bell said, and her husband cut in. “No, we are not at all.”';
    expect(mentions(articleOf(text))).toEqual(['Ann Bell', undefined]);
  });

  it.each([
    'Ann Bell was asked, “Are you ready for what comes?” It rained.',
    'It was a long day, and nobody was there. “We are ready for whatever comes.”',
    '“We are ready for whatever comes.” Ann Bell lives in Leeds and has a dog.',
  ])('is not guessed: %s', (text) => {
    expect(mentions(articleOf(text))).toEqual([undefined]);
  });
});

describe('words that are no speech', () => {
  it.each([
    'Ann Bell runs the “best” shop in town.',
    'Ann Bell spoke on “Meet the Press” on Sunday.',
    'Ann Bell said so in her book, “The Art of the Deal.”',
    'There are no quotation marks here, Ann Bell said.',
  ])('are no quote: %s', (text) => {
    expect(spoken(text)).toEqual([]);
  });
});

describe('one speaker', () => {
  it('has all variants of the name, and descriptions', () => {
    const text =
      'Turkish President Recep Tayyip Erdogan arrived. “No,” Erdogan said.\n\n“Never,” the Turkish president added.' +
      '\n\n“Ask me,” said Mr. Erdogan. “Yes,” Ann Bell said.';
    const [first, second] = speakersOf(spokenQuotesOf(articleOf(text)));
    expect(first).toEqual({
      speaker: {
        name: 'Recep Tayyip Erdogan',
        span: { start: 18, end: 38 },
        variants: [
          'Turkish President Recep Tayyip Erdogan',
          'Erdogan',
          'the Turkish president',
          'Mr. Erdogan',
        ],
      },
      quotes: 3,
    });
    expect([second?.speaker.name, second?.quotes]).toEqual(['Ann Bell', 1]);
  });

  it('is told from another with the same surname by a title only', () => {
    const text =
      'Mr. Paul Bell met Ms. Ann Bell. “No,” Ms. Bell said. “Yes,” Mr. Bell said. “Well,” Bell said.';
    expect(spoken(text).map((line) => line.split(' [')[0])).toEqual(['Ann Bell', 'Paul Bell', 'Bell']);
  });

  it('may be named in an apposition', () => {
    expect(
      spoken('“No,” said the mayor, Ann Bell. “Yes,” said Paul Gray, the vicar. “Ah,” the vicar said.'),
    ).toEqual(['Ann Bell [the mayor] “No,”', 'Paul Gray [Paul Gray] “Yes,”', 'Paul Gray [the vicar] “Ah,”']);
  });

  it('is found behind an unambiguous pronoun', () => {
    expect(spoken('“No,” Mr. Paul Gray said.\n\n“Never,” he added. He continued: “Not now.”')).toEqual([
      'Paul Gray [Mr. Paul Gray] “No,”',
      'Paul Gray [he] “Never,”',
      'Paul Gray [He] “Not now.”',
    ]);
    expect(spoken('Ms. Bell met Mr. Gray. “No,” she said. “Yes,” he said.')).toEqual([
      'Bell [she] “No,”',
      'Gray [he] “Yes,”',
    ]);
  });

  it.each([
    'Mr. Gray met Mr. Bell. Mr. Bell was late. “No,” he said.',
    'Ms. Bell was late. “No,” he said.',
    'The Bell Foundry burned. Later, in New York, “No,” he said.',
  ])('is unknown behind an ambiguous pronoun: %s', (text) => {
    expect(spoken(text)).toEqual(['– [he] “No,”']);
  });
});

describe('in any text', () => {
  const piece = fc.constantFrom(
    ...[
      '“',
      '”',
      '"',
      "'",
      '‘',
      '’',
      '«',
      '»',
      '„',
      '」',
      '「',
      ' said ',
      'Ann Bell',
      ' he ',
      ', ',
      '. ',
      '\n\n',
      ': ',
    ],
    ...['Mr. ', ' told the ', '“No,” she said. ', 'saying', ' (', ') ', ' — ', 'Über ', '😀'],
  );
  const text = fc
    .array(piece, { minLength: 1, maxLength: 40 })
    .map((pieces) => `It began. ${pieces.join('')}`);

  it('spans lie inside the text, and quotes do not overlap', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'de', 'fr', 'ru', 'ja'), (written, language) => {
        const article = articleOf(written, { language });
        let end = 0;
        for (const quote of spokenQuotesOf(article)) {
          expect(quote.start).toBeGreaterThanOrEqual(end);
          end = quote.end;
          const { words, mention, cue, clause, speakers } = quote;
          for (const span of [quote, words, mention, cue, clause, ...speakers.map((one) => one.span)]) {
            if (span === undefined) continue;
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThanOrEqual(span.start);
            expect(span.end).toBeLessThanOrEqual(article.text.length);
          }
          expect(quote.start <= words.start && words.end <= quote.end).toBe(true);
          for (const speaker of speakers)
            expect(article.text.slice(speaker.span.start, speaker.span.end)).toBe(speaker.name);
        }
      }),
    );
  });

  it('an added paragraph does not change earlier attributions', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const whole = `${one}\n\nThe end. ${other}`;
        const before = mentions(articleOf(`${one}\n\nThe end.`));
        expect(mentions(articleOf(whole)).slice(0, before.length)).toEqual(before);
      }),
    );
  });
});
