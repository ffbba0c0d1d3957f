import { describe, expect, it } from 'vitest';
import { changesOf } from '../../../src/domain/verdict.ts';
import { checkQuote, type QuoteClaim } from '../../../src/use-cases/checking/check-quote.ts';
import { wordingFor } from '../../../src/wording/wording.ts';
import { articleOf, bundledLibrary, libraryOf } from '../../support/articles.ts';

const { verdicts } = wordingFor('terminal');
const library = await bundledLibrary();
const check = (text: string, more: Omit<QuoteClaim, 'text'> = {}) => checkQuote(library, { text, ...more });
const news = 'The announcement really came as news to us';

describe('a verdict', () => {
  it.each([
    [news, undefined, 'Exact: an article says this, letter for letter.'],
    [news.toUpperCase(), undefined, 'Exact, apart from punctuation or capitals.'],
    [news.replace('news', 'joy'), undefined, "Altered: this isn't what the article says."],
    [news, 'Lavrov', 'Another speaker: the words are there, but Dmitry Peskov said them, not Lavrov.'],
    [
      'No one should doubt this issue',
      'Peskov',
      'Another speaker: the words are there, but Recep Tayyip Erdogan said them, not Peskov.',
    ],
    [
      'based on the inflated',
      'Lavrov',
      'Speaker not confirmed: the words are there, but the article does not tell who said them.',
    ],
    [
      'brokered by the Turkish government',
      undefined,
      'Out of context: the words are there, but what was left out changes their meaning.',
    ],
    [
      'controls much of Syrian airspace, met in Turkey’s Mediterranean resort city',
      undefined,
      'Stitched: pieces from 2 places, put together as one quote.',
    ],
    [
      'The talks in Ankara were reportedly brokered by the Turkish government',
      undefined,
      'Stitched: pieces of one paragraph, with many words left out and no mark to show it.',
    ],
    ['zebra', undefined, 'Not found: no article says this.'],
  ])('on “%s” by %s', (text, speaker, sentence) => {
    expect(verdicts.verdict(check(text, { speaker }))).toBe(sentence);
  });

  it('names the article that has the words', () => {
    const two = libraryOf([
      articleOf('Bread is baked here every day.', { id: 'a', title: 'Bread' }),
      articleOf('Salt is white.', { id: 'b', title: 'Salt' }),
    ]);
    const verdict = checkQuote(two, { text: 'Bread is baked here', article: 'b' });
    expect(verdicts.verdict(verdict)).toBe(
      'Another article: this is from “Bread”, not from the article named.',
    );
  });
});

describe('the notes on a verdict', () => {
  const notesOf = (text: string) => verdicts.notes(check(text)).map((note) => note.text);

  it('name what was left out, what is invisible, and who said it', () => {
    expect(notesOf('provide Turkish troops with air cover')).toEqual([
      'Left out: “declined to” (the article denies this).',
    ]);
    expect(notesOf('The аnnouncement really came as new\u200bs to us')).toEqual([
      "The article's sentence is longer than this quote.",
      'Attributed to Dmitry Peskov.',
      'The quote contains 1 invisible character.',
      'The “а” in “аnnouncement” is a Cyrillic look-alike.',
    ]);
  });

  it('tell the differences that a fair quote may have', () => {
    expect(notesOf('It [Ankara] is completely shut out of these talks')).toContain(
      "[Ankara] stands for the article's “Washington”.",
    );
    expect(notesOf('The announcement really came as news to us. It is a very serious statement')).toContain(
      "Left out between the speaker's words: “Kremlin spokesman Dmitry Peskov told reporters”.",
    );
    expect(notesOf('It is completely shut out of these talks, and does not even know')).toContain(
      "“does not” stands for the article's “doesn’t”.",
    );
    expect(notesOf('Moscow in secret talks with Syrian rebels')).toContain(
      'This is the headline of “Moscow in secret talks with Syrian ‘rebels’”.',
    );
    expect(notesOf('Moscow in public talks with Syrian rebels')).toEqual([
      'Compared with the headline of “Moscow in secret talks with Syrian ‘rebels’”.',
      '86% of these words appear in the headline.',
    ]);
    expect(notesOf('Moscow in secret talks with Syrian “rebels”\n\nTurkey sought a rapprochement')).toContain(
      'This begins with the headline of “Moscow in secret talks with Syrian ‘rebels’”.',
    );
    expect(notesOf('wow "The announcement really came as news to us"')).toContain(
      'Only the quotation in the message was checked.',
    );
  });

  it('never round a share up to all of the words', () => {
    const long = library.store.all()[0]?.text.slice(0, 3_900).replace(/\S*$/u, '').trim() ?? '';
    expect(notesOf(long.replace('talks', 'walks'))).toContain('99% of these words appear in the article.');
  });
});

it('changes are named one by one', () => {
  const changes = (text: string) => changesOf(check(text)).map(verdicts.change);
  expect(changes('The announcement never came as joy to us')).toEqual([
    '“never” instead of “really” (negation)',
    '“joy” instead of “news”',
  ]);
  expect(changes('The announcement came as good news to us')).toEqual(['“really” left out', '“good” added']);
});
