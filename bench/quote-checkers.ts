import type { Article } from '../src/domain/article.ts';
import { finish } from '../src/domain/steps/finish.ts';
import type { ChangeKind, VerdictKind } from '../src/domain/verdict.ts';
import { changesOf } from '../src/domain/verdict.ts';
import { checkQuote } from '../src/use-cases/checking/check-quote.ts';
import type { MadeQuote } from './made-quotes.ts';
import { foldedSubstring, fuzzyRatio, type TextChecker, verbatimSubstring } from './peers/text-checkers.ts';
import { wordLibrary } from './word-library.ts';

export interface Checked {
  readonly verdict: VerdictKind;
  readonly changes: readonly ChangeKind[];
}

export interface QuoteChecker {
  readonly name: string;
  check(quote: Pick<MadeQuote, 'text' | 'article' | 'speaker'>): Checked;
}

/** Verbatim, through its use case; who speaks in the articles was found out before, as the bot does in the background. */
function verbatim(articles: readonly Article[]): QuoteChecker {
  const library = wordLibrary(articles, 0);
  finish(library.speech.reading(articles));
  return {
    name: 'verbatim',
    check(quote) {
      const verdict = checkQuote(library, quote);
      return { verdict: verdict.verdict, changes: changesOf(verdict).map(({ kind }) => kind) };
    },
  };
}

/** What people use elsewhere: the words are anywhere, or they are not. */
function peer(create: (articles: readonly Article[]) => TextChecker) {
  return (articles: readonly Article[]): QuoteChecker => {
    const checker = create(articles);
    return {
      name: checker.name,
      check({ text, article }) {
        const found = checker.check(text);
        const isElsewhere = article !== undefined && !found.articles.includes(article);
        const verdict = found.verdict === 'exact' && isElsewhere ? 'other-article' : found.verdict;
        return { verdict, changes: [] };
      },
    };
  };
}

export const quoteCheckers: readonly ((articles: readonly Article[]) => QuoteChecker)[] = [
  verbatim,
  peer(verbatimSubstring),
  peer(foldedSubstring),
  peer(fuzzyRatio),
];
