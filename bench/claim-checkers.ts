import type { Article } from '../src/domain/article.ts';
import type { VerdictKind } from '../src/domain/verdict.ts';
import { checkQuote } from '../src/use-cases/checking/check-quote.ts';
import type { PostedClaim } from './claims-data.ts';
import { foldedSubstring, fuzzyRatio, type TextChecker, verbatimSubstring } from './peers/text-checkers.ts';
import { wordLibrary } from './word-library.ts';

export interface ClaimChecker {
  readonly name: string;
  check(claim: PostedClaim): Promise<VerdictKind>;
}

/** Verbatim, through the use case behind `verify`. */
function verbatim(articles: readonly Article[]): ClaimChecker {
  const library = wordLibrary(articles, 0);
  return {
    name: 'verbatim',
    async check({ claim, speaker, named }) {
      const { verdict } = checkQuote(library, {
        text: claim,
        speaker: speaker ?? undefined,
        article: named ?? undefined,
      });
      return verdict;
    },
  };
}

const QUOTED = /“([^“”]+)”|„([^„“”]+)[“”]|«([^«»]+)»|"([^"]+)"/u;

/** What people use elsewhere. It is given the quotation alone, and knows neither speakers nor articles. */
function peer(create: (articles: readonly Article[]) => TextChecker) {
  return (articles: readonly Article[]): ClaimChecker => {
    const checker = create(articles);
    return {
      name: checker.name,
      async check({ claim }) {
        const quotation = QUOTED.exec(claim)
          ?.slice(1)
          .find((part) => part !== undefined);
        return checker.check(quotation ?? claim).verdict;
      },
    };
  };
}

export const claimCheckers: readonly ((articles: readonly Article[]) => ClaimChecker)[] = [
  verbatim,
  peer(verbatimSubstring),
  peer(foldedSubstring),
  peer(fuzzyRatio),
];
