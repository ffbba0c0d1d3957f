import { describe, expect, it } from 'vitest';
import type { Source } from '../../../src/domain/article.ts';
import { checkQuote } from '../../../src/use-cases/checking/check-quote.ts';
import { articleOf, bundledLibrary, libraryOf } from '../../support/articles.ts';

const bundled = await bundledLibrary();

/** The verdict on a claim of somebody's words, with what the article tells of the speaker. */
function judged(library: typeof bundled, text: string, speaker: string): string {
  const { verdict, speaker: told } = checkQuote(library, { text, speaker });
  expect(told.claimed).toBe(speaker);
  return [verdict, told.status, told.actual?.text ?? 'nobody'].join(', ');
}

const judge = (article: string, text: string, speaker: string, about: Partial<Source> = {}) =>
  judged(libraryOf([articleOf(article, about)]), text, speaker);

describe('a claimed speaker is confirmed', () => {
  it.each([
    ['who is named', '“We are ready,” Ann Bell said.', 'Ann Bell', 'Ann Bell'],
    [
      'by another form of the name',
      'Mayor Ann Bell came. “We are ready,” Bell said.',
      'Mayor Bell',
      'Ann Bell',
    ],
    ['behind a pronoun', '“No,” Ms. Bell said.\n\nShe added: “We are ready.”', 'Bell', 'Bell'],
    ['one of two', '“We are ready,” Ann Bell and Bob Lee said.', 'Ann Bell', 'Ann Bell and Bob Lee'],
    ['the other of two', 'Ann Bell and Bob Lee said: “We are ready.”', 'Bob Lee', 'Ann Bell and Bob Lee'],
    ['two after the verb', '“We are ready,” said Ann Bell and Bob Lee.', 'Ann Bell', 'Ann Bell and Bob Lee'],
    [
      'in the article’s own words',
      '“We are ready,” the joint statement said.',
      'the joint statement',
      'the joint statement',
    ],
  ])('%s', (_, article, speaker, actual) => {
    expect(judge(article, 'We are ready', speaker)).toBe(`exact, confirmed, ${actual}`);
  });

  it('as the author or publisher of what the article itself says', () => {
    const about = { author: 'Ann Bell', publisher: 'The Daily Post' };
    for (const speaker of ['Ann Bell', 'Daily Post'])
      expect(judge('The bridge is open.', 'The bridge is open', speaker, about)).toBe(
        'exact, confirmed, nobody',
      );
    expect(judge('“The bridge is open.”', 'The bridge is open', 'Ann Bell', about)).toBe(
      'other-speaker, unknown, nobody',
    );
  });
});

describe('a claimed speaker is another', () => {
  it.each([
    ['than the one named', 'Bob Lee waited. “We are ready,” Ann Bell said.', 'Ann Bell'],
    ['than a body', 'Bob Lee waited. “We are ready,” the joint statement said.', 'the joint statement'],
    [
      'than the two named',
      'Bob Lee waited. “We are ready,” said Ann Bell and Kim Roe.',
      'Ann Bell and Kim Roe',
    ],
  ])('%s', (_, article, actual) => {
    expect(judge(article, 'We are ready', 'Bob Lee')).toBe(`other-speaker, other, ${actual}`);
  });

  it('although named in the sentence', () => {
    expect(judged(bundled, 'No one should doubt this issue', 'Dmitry Peskov')).toBe(
      'other-speaker, other, Recep Tayyip Erdogan',
    );
  });
});

describe('the article does not tell who said it', () => {
  it.each([
    ['as its own words', 'Bob Lee waited. Today we are ready.', 'nobody'],
    ['of an unattributed quote', 'Bob Lee waited.\n\n“Today we are ready.”', 'nobody'],
    [
      'behind a pronoun for either',
      'Mr. Lee met Mr. Roe. Mr. Roe was late. “Today we are ready,” he said.',
      'he',
    ],
    ['behind an office', 'Bob Lee met the mayor. “Today we are ready,” the mayor said.', 'the mayor'],
    ['inside a quote', '“Ann told me: ‘Today we are ready,’” Bob Lee said.', 'nobody'],
    [
      'where two speakers meet',
      '“Nobody knows that today we,” Ann Bell said. “Are ready, I hope,” Bob Lee said.',
      'nobody',
    ],
  ])('%s', (_, article, actual) => {
    const text = article.includes('Ann Bell said')
      ? 'today we,” Ann Bell said. “Are ready'
      : 'Today we are ready';
    expect(judge(article, text, 'Bob Lee')).toBe(`other-speaker, unknown, ${actual}`);
  });

  it('of two with the surname that is all it gives', () => {
    const two = 'Paul Bell met Ann Bell. “We are ready,” Bell said.';
    expect(judge(two, 'We are ready', 'Ann Bell')).toBe('other-speaker, unknown, Bell');
    expect(judge(two, 'We are ready', 'Bell')).toBe('exact, confirmed, Bell');
  });

  it.each([
    ['based on the inflated', 'Sergei Lavrov'],
    ['humanitarian assistance to its battered population', 'Vladimir Putin'],
  ])('of “%s”, by %s', (text, speaker) => {
    expect(checkQuote(bundled, { text, speaker })).toMatchObject({
      verdict: 'other-speaker',
      speaker: { claimed: speaker },
    });
  });
});
