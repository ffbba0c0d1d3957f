import type { Span } from '../../domain/article.ts';
import type { Comparison } from './compare-claim.ts';

/** A quote has at least this many words between quotation marks; fewer are scare quotes or a term. */
const MIN_QUOTED = 3;
/**
 * A message has at least this many words around its quote that are not the article's. Higher: fewer claims are
 * messages.
 */
const MIN_AROUND = 2;

/**
 * Whether the words outside the quotation marks are a message about the quote, not part of it: most of them do not match
 * the article. A claim may quote an article's sentence that has quotation marks itself.
 */
export function isMessage({ claim, pieces }: Comparison, quoted: readonly Span[]): boolean {
  const isQuoted = ({ start, end }: Span) => quoted.some((part) => part.start <= start && end <= part.end);
  const around = claim.words.filter((word) => !isQuoted(word)).length;
  const matches = pieces.flatMap(({ pairs }) => pairs.filter(({ same }) => same));
  const matchedAround = matches.filter(({ claim: index }) => {
    const word = claim.words[index];
    return word !== undefined && !isQuoted(word);
  }).length;
  const enough = claim.words.length - around >= MIN_QUOTED && around - matchedAround >= MIN_AROUND;
  return enough && 2 * matchedAround < around;
}
