import type { Article } from '../src/domain/article.ts';
import { oneLine } from '../src/domain/one-line.ts';
import type { ChangeKind, VerdictKind } from '../src/domain/verdict.ts';
import { changesOf } from '../src/domain/verdict.ts';
import { checkQuote } from '../src/use-cases/checking/check-quote.ts';
import type { MadeQuote } from './made-quotes.ts';
import { wordLibrary } from './word-library.ts';

export interface Checked {
  readonly verdict: VerdictKind;
  readonly changes: readonly ChangeKind[];
}

export interface QuoteChecker {
  readonly name: string;
  check(quote: Pick<MadeQuote, 'text' | 'article'>): Checked;
}

/** Verbatim, through its use case. */
function verbatim(articles: readonly Article[]): QuoteChecker {
  const library = wordLibrary(articles, 0);
  return {
    name: 'verbatim',
    check(quote) {
      const verdict = checkQuote(library, quote);
      return { verdict: verdict.verdict, changes: changesOf(verdict).map(({ kind }) => kind) };
    },
  };
}

/** The naive method: searches for the words, white space aside. */
function substring(articles: readonly Article[]): QuoteChecker {
  const texts = articles.map(({ id, text }) => ({ id, text: oneLine(text) }));
  return {
    name: 'substring',
    check(quote) {
      const words = oneLine(quote.text);
      const found = texts.filter(({ text }) => text.includes(words));
      const isElsewhere = quote.article !== undefined && found.every(({ id }) => id !== quote.article);
      const verdict = found.length === 0 ? 'not-found' : isElsewhere ? 'other-article' : 'exact';
      return { verdict, changes: [] };
    },
  };
}

export const quoteCheckers: readonly ((articles: readonly Article[]) => QuoteChecker)[] = [
  verbatim,
  substring,
];
