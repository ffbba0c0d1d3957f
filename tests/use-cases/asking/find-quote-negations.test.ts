import { describe, expect, it } from 'vitest';
import { findQuote } from '../../../src/use-cases/asking/find-quote.ts';
import { articleOf, libraryOf } from '../../support/articles.ts';

const ask = (article: string, text: string, language = 'en') =>
  findQuote(libraryOf([articleOf(article, { language })]), { text });

describe('a quote with the words of a paragraph', () => {
  it('does not match if it denies what the article says', () => {
    const article = 'Washington is completely shut out of these talks.\n\nThey did not meet.';
    expect(ask(article, 'completely shut out is Washington')).toMatchObject({ match: 'reordered' });
    expect(ask(article, 'not shut out completely is Washington').kind).toBe('refused');
    expect(ask(article, "Washington isn't completely shut out").kind).toBe('refused');
  });

  it('matches if both deny', () => {
    expect(
      ask('The minister did not meet the rebels.', 'the rebels were not met by the minister'),
    ).toMatchObject({
      match: 'reordered',
    });
  });

  it('is distinguished in other languages, too', () => {
    expect(ask('Der Minister traf die Rebellen.', 'die Rebellen traf der Minister nicht', 'de').kind).toBe(
      'refused',
    );
    expect(ask('Министр встретил повстанцев.', 'повстанцев министр не встретил', 'ru').kind).toBe('refused');
  });
});
