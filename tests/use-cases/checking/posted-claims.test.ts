import { describe, expect, it } from 'vitest';
import { checkQuote, type QuoteClaim } from '../../../src/use-cases/checking/check-quote.ts';
import { findMessageQuotes } from '../../../src/use-cases/checking/find-message-quotes.ts';
import { articleOf, libraryOf } from '../../support/articles.ts';

const pier = articleOf(
  '“The pier is old but sound,” said Mayor Ann Lee. “We will paint it in May.”\n\n' +
    '“Nobody asked the fishermen about the paint,” Bob Bell replied. The council spent 400 dollars on brushes.',
  { id: 'pier', title: 'Old pier to be painted after all', author: 'Ida Brandt', publisher: 'Harbour News' },
);
const library = libraryOf([pier]);
const verdictOf = (text: string, more: Omit<QuoteClaim, 'text'> = {}) =>
  checkQuote(library, { text, ...more }).verdict;

describe('the words around a quote are no part of it', () => {
  it.each([
    ['lol "The pier is old but sound"', 'exact'],
    ['"The pier is old but sound" wow', 'exact'],
    ['did she really say “The pier is old but sound”?? source please', 'exact'],
    ['> The pier is old but sound\nthis one', 'exact'],
    ['Interesting: "The pier is old but sound"', 'exact'],
    ['“The pier is old but sound” and then “We will paint it in May”', 'typography'],
    ['“We will paint it in May”, but also “The pier is old but sound”', 'exact'],
    ['they call it "the big mess": "The council spent 400 dollars on brushes"', 'exact'],
    ['lol "The pier is old and sound"', 'altered'],
    ['“The pier is old but sound” and then “The council spent 900 dollars on brushes”', 'altered'],
    ['haha "We sold the boats to a baker in Rome"', 'not-found'],
  ])('%s', (message, verdict) => {
    expect(verdictOf(message)).toBe(verdict);
  });

  it('but a title in quotation marks is no quote that stands for an invented sentence', () => {
    const hall = libraryOf([articleOf('The picture hangs beside “Girl with a Red Hat” in the hall.')]);
    const verdict = (text: string) => checkQuote(hall, { text }).verdict;
    expect(verdict('Bakers in Rome chose "Girl with a Red Hat" for the walls of all their shops')).toBe(
      'not-found',
    );
    expect(verdict('look: "Girl with a Red Hat"')).toBe('exact');
  });

  it('unless they are the article’s words', () => {
    expect(verdictOf('“Nobody asked the fishermen about the paint,” Bob Bell replied.')).toBe('exact');
    const altered = 'The council spent 500 dollars on brushes; “Nobody asked the fishermen about the paint”';
    expect(['altered', 'stitched']).toContain(verdictOf(altered));
  });
});

describe('the speaker whom a message names counts', () => {
  it.each([
    ['Ann Lee: “The pier is old but sound”', 'exact'],
    ['Lee: “The pier is old but sound”', 'exact'],
    ['Bob Bell: “The pier is old but sound”', 'other-speaker'],
    ['Merkel: “The pier is old but sound”', 'other-speaker'],
    ['“The pier is old but sound” — Bob Bell', 'other-speaker'],
    ['"The pier is old but sound" - Ann Lee', 'exact'],
    ['“The pier is old but sound” (Bob Bell)', 'other-speaker'],
    ['> The pier is old but sound\n— Bob Bell', 'other-speaker'],
    ['Bob Bell said “The pier is old but sound”', 'other-speaker'],
    ['As Bob Bell put it: “The pier is old but sound”', 'other-speaker'],
    ['bell: "The pier is old but sound"', 'other-speaker'],
    ['Bell’s “The pier is old but sound” made my day', 'other-speaker'],
  ])('%s', (message, verdict) => {
    expect(verdictOf(message)).toBe(verdict);
  });

  it('but not against the one who is named beside it', () => {
    expect(verdictOf('Bob Bell: “The pier is old but sound”', { speaker: 'Ann Lee' })).toBe('exact');
  });

  it('and Check quote names the same ones', async () => {
    const quotes = await findMessageQuotes(
      'Bob Bell: “The pier is old” … and “We will paint it in May” — Ann Lee',
    );
    expect(quotes).toEqual([
      { text: 'The pier is old', speaker: 'Bob Bell' },
      { text: 'We will paint it in May', speaker: 'Ann Lee' },
    ]);
  });
});

describe('a name beside the first of several quotes', () => {
  const speakers = async (message: string) =>
    (await findMessageQuotes(message)).map(({ speaker, label }) => speaker ?? label?.name);

  it.each([
    'Bob Bell: “The pier is old but sound” and “We will paint it in May”',
    'Bob Bell: “The pier is old but sound”, “We will paint it in May”',
    'Bob Bell: “The pier is old but sound.” And then: “We will paint it in May”',
    'Bob Bell:\n- “The pier is old but sound”\n- “We will paint it in May”',
  ])('counts for the later ones, too: %j', async (message) => {
    expect(await speakers(message)).toEqual(['Bob Bell', 'Bob Bell']);
    expect(verdictOf(message)).toBe('other-speaker');
    expect(verdictOf(message.replace('Bob Bell', 'Ann Lee'))).not.toBe('other-speaker');
  });

  it.each([
    'Bob Bell: “The pier is old but sound” while critics say “We will paint it in May”',
    'Bob Bell: “The pier is old but sound” and the mayor “We will paint it in May”',
    'Bob Bell: “The pier is old but sound” and others: “We will paint it in May”',
    'Bob Bell: “The pier is old but sound”\n“We will paint it in May”',
    'Bob Bell:\n- “The pier is old but sound”\n\n- “We will paint it in May”',
  ])('counts for no other one if it is unclear who speaks: %j', async (message) => {
    expect(await speakers(message)).toEqual(['Bob Bell', undefined]);
  });

  it('gives way to another name', async () => {
    const message = 'Bob Bell: “The pier is old but sound”. Ann Lee: “We will paint it in May”';
    expect(await speakers(message)).toEqual(['Bob Bell', 'Ann Lee']);
  });

  it('may be a single word: it counts if the article has it as a name', async () => {
    const quotes = await findMessageQuotes('Bell: “The pier is old but sound” and “We will paint it in May”');
    expect(quotes.map((quote) => checkQuote(library, quote).verdict)).toEqual([
      'other-speaker',
      'other-speaker',
    ]);
    const painted = await findMessageQuotes(
      'Paint: “The pier is old but sound” and “We will paint it in May”',
    );
    expect(painted.map((quote) => checkQuote(library, quote).verdict)).toEqual(['exact', 'exact']);
  });
});

describe('a headline', () => {
  it.each([
    ['Old pier to be painted after all', 'exact'],
    ['“Old pier to be painted after all”', 'exact'],
    ['OLD PIER TO BE PAINTED AFTER ALL', 'typography'],
    ['Old pier to be painted after all\n\n“The pier is old but sound,” said Mayor Ann Lee.', 'typography'],
    ['Old pier to be painted after all by Ida Brandt', 'exact'],
    ['Old pier not to be painted after all', 'altered'],
    ['Old pier to be painted after all\n\n“The pier is old but sunk,” said Mayor Ann Lee.', 'altered'],
  ])('is checked as such: %s', (text, verdict) => {
    const checked = checkQuote(library, { text });
    expect(checked.verdict).toBe(verdict);
    if (verdict !== 'altered') expect(checked.headlineOf).toBe(pier);
    expect(checked.passages.map(({ paragraph }) => paragraph.number)).toContain(1);
  });

  it('is followed by words of the text, whose paragraph is shown', () => {
    const text = 'Old pier to be painted after all\n\nThe council spent 400 dollars on brushes.';
    const checked = checkQuote(library, { text });
    expect([checked.headlineOf, checked.isHeadline]).toEqual([pier, false]);
    expect(checked.passages.map(({ paragraph }) => paragraph.number)).toEqual([2]);
    expect(checkQuote(library, { text: 'Old pier to be painted after all' }).isHeadline).toBe(true);
  });

  it('belongs to its article', () => {
    const other = articleOf('Some other words.', { id: 'other', title: 'Other words' });
    const both = libraryOf([pier, other]);
    const claim = { text: 'Old pier to be painted after all' };
    expect(checkQuote(both, { ...claim, article: 'pier' }).verdict).toBe('exact');
    expect(checkQuote(both, { ...claim, article: 'other' }).verdict).toBe('other-article');
  });
});
