import { type Comparison, compareClaim } from '../claims/align/compare-claim.ts';
import { type ClaimedWords, claimedWords, withoutOuterMarks } from '../claims/find/claimed-words.ts';
import { literalCuts } from '../claims/find/literal-cuts.ts';
import {
  type Judged,
  type Judging,
  judgeComparison,
  judgeCuts,
  judgeNothing,
} from '../claims/judge/judge-claim.ts';
import { UserError } from '../domain/user-error.ts';
import type { Verdict } from '../domain/verdict.ts';
import { plainLetters } from '../language/words/look-alikes.ts';
import { quoteWordsOf } from '../language/words/quote-words.ts';
import { type Library, namedArticle, typedText } from '../libraries/library.ts';

export interface QuoteClaim {
  /** The quote, or a message with a quote in it. */
  readonly text: string;
  /** Who is claimed to have said it. */
  readonly speaker?: string | undefined;
  /** An id, key or title: where it is claimed to stand. */
  readonly article?: string | undefined;
}

/** In characters; what a message on Discord holds at most. */
export const MAX_CLAIM = 4_000;
/** "[T]he" is an editor's capital. */
const EDITED_CAPITAL = /\[(\p{L})\](?=\p{L})/gu;
/** A message has so many words around its quote, most of which the articles do not have there. */
const FEWEST_AROUND = 2;
/** Fewer words between quotation marks are a way of writing them, and no quote. */
const FEWEST_QUOTED = 3;

/**
 * Whether the articles say what somebody claims that they say. The whole claim counts, word by word. A message with a
 * quote in it is compared as a whole first, for what articles say has quotation marks, too.
 *
 * @throws UserError question-empty, question-too-long, quote-without-words, unknown-article
 */
export function checkQuote(library: Library, { text: typed, speaker, article }: QuoteClaim): Verdict {
  const text = typedText('quote', typed, MAX_CLAIM);
  const named = namedArticle(library, article);
  const judging = {
    index: library.index,
    speech: library.speech,
    named,
    speaker: speaker?.trim() || undefined,
  };
  const { text: written } = claimedWords(text);
  if (quoteWordsOf(written).length === 0) throw new UserError('quote-without-words', {});
  for (const form of new Set([text, withoutOuterMarks(text), written])) {
    const exact = judgeExact(judging, form);
    if (exact !== undefined) return exact;
  }
  const { text: plain, ...disguise } = plainLetters(text.replace(EDITED_CAPITAL, '$1'));
  const claimed = claimedWords(plain);
  const judged = { claim: claimed.text, disguise };
  const seen = plain === text ? undefined : judgeAs('typography', judging, judged);
  return seen ?? judgeWords(judging, judged, claimed.quoted);
}

function judgeExact(judging: Judging, claim: string): Verdict | undefined {
  return judgeAs('exact', judging, { claim, disguise: { invisible: 0, lookAlikes: [] } });
}

function judgeAs(base: 'exact' | 'typography', judging: Judging, judged: Judged): Verdict | undefined {
  const cuts = literalCuts(judging.index, judged.claim, judging.named);
  return judgeCuts(judging, cuts, { ...judged, base });
}

function judgeWords(judging: Judging, judged: Judged, quoted: ClaimedWords['quoted']): Verdict {
  const comparison = compare(judging, judged.claim);
  if (isMessage(comparison, quoted)) {
    const claim = quoted.map(({ start, end }) => judged.claim.slice(start, end).trim()).join(' […] ');
    const { invisible, lookAlikes } = judged.disguise;
    const base = invisible + lookAlikes.length > 0 ? 'typography' : 'exact';
    return judgeAs(base, judging, { ...judged, claim }) ?? judgeWords(judging, { ...judged, claim }, []);
  }
  return judgeComparison(judging, comparison, judged) ?? judgeNothing(judging, judged);
}

/** In the article that was named, or in all when it does not have it, or has it in other words only. */
function compare({ index, named }: Judging, claim: string): Comparison {
  if (named === undefined) return compareClaim(index, claim, { named, only: false });
  const own = compareClaim(index, claim, { named, only: true });
  if (own.kind === 'same') return own;
  const all = compareClaim(index, claim, { named, only: false });
  return all.kind === 'same' || own.kind === 'none' ? all : own;
}

/** Whether the words outside of the quotation marks are about the quote, and none of the article's. */
function isMessage({ claim, pieces }: Comparison, quoted: ClaimedWords['quoted']): boolean {
  const isQuoted = ({ start, end }: { readonly start: number; readonly end: number }) =>
    quoted.some((part) => part.start <= start && end <= part.end);
  const around = claim.words.filter((word) => !isQuoted(word)).length;
  const found = pieces.flatMap(({ pairs }) => pairs.filter(({ same }) => same));
  const aroundFound = found.filter(({ claim: index }) => {
    const word = claim.words[index];
    return word !== undefined && !isQuoted(word);
  }).length;
  const enough = claim.words.length - around >= FEWEST_QUOTED && around - aroundFound >= FEWEST_AROUND;
  return enough && 2 * aroundFound < around;
}
