import type { Article } from '../../domain/article.ts';
import type { Quotation } from '../marks/quotation-marks.ts';
import { looksLikeTitle, standsAsName } from '../marks/titles-of-works.ts';
import { type Attribution, attributionOf } from './attribution.ts';
import { attributionAfter, attributionAtEnd } from './attribution-after.ts';
import { attributionBefore } from './attribution-before.ts';
import { inherited } from './inheritance.ts';
import type { Phrases } from './phrases.ts';

/** More words than this before a colon are no name. */
const LONGEST_HEADLINE = 6;

/** For each quotation, in order, whom the text gives it to; undefined where it does not say, or not safely. */
export function attribute(
  article: Article,
  quotations: readonly Quotation[],
  blocks: readonly Phrases[],
): (Attribution | undefined)[] {
  const found: (Attribution | undefined)[] = [];
  let before: Phrases | undefined;
  for (const phrases of blocks) {
    let last: number | undefined;
    for (const [at, { quotation }] of phrases.tokens.entries()) {
      if (quotation === undefined) continue;
      const words = wordsIn(article.text, quotations[quotation]);
      const attribution =
        ownAttribution(phrases, at, words) ??
        headline(phrases, at) ??
        (at === 0 ? announced(before) : undefined);
      const earlier = last === undefined || looksLikeTitle(words) ? undefined : found.at(-1);
      found.push(attribution ?? inherited(phrases, last, at, earlier));
      last = at;
    }
    before = phrases;
  }
  return found;
}

function wordsIn(text: string, quotation: Quotation | undefined): string {
  return quotation === undefined ? '' : text.slice(quotation.words.start, quotation.words.end);
}

/** The last letter inside all the marks that close there. */
function endingOf(words: string): string {
  return /(?<last>[^\s'’"”»›])['’"”»›\s]*$/u.exec(words.slice(-6))?.groups?.['last'] ?? '';
}

function ownAttribution(phrases: Phrases, at: number, words: string): Attribution | undefined {
  const title = looksLikeTitle(words);
  if (title && standsAsName(phrases, at)) return undefined;
  const ending = endingOf(words);
  const after = () => attributionAfter(phrases, at, ending);
  const before = () => attributionBefore(phrases, at);
  const comma = ending === ',' || phrases.is(at + 1, ',');
  const found = comma ? (after() ?? before()) : (before() ?? after());
  if (title && found !== undefined && isLoose(phrases, at, found)) return undefined;
  return found ?? attributionAtEnd(phrases, at);
}

/** Whether more words stand between cue and quotation than a title can be quoted with. */
function isLoose(phrases: Phrases, at: number, { pattern, cue }: Attribution): boolean {
  const close = phrases.tokens.slice(Math.max(0, at - 2), at).some(({ end }) => end === cue.end);
  return !close && (pattern === 'mixed' || pattern === 'before' || pattern === 'participle');
}

/** The paragraph before ends in a colon. */
function announced(before: Phrases | undefined): Attribution | undefined {
  const end = before?.tokens.length ?? 0;
  return before?.is(end - 1, ':') ? attributionBefore(before, end) : undefined;
}

/** Sanders: “…” at the beginning of a sentence, where no verb is needed. */
function headline(phrases: Phrases, at: number): Attribution | undefined {
  let from = at - 1;
  while (phrases.tokens[from - 1]?.capital === true && phrases.isSameSentence(from - 1, at - 1)) from -= 1;
  const starts = from < at - 1 && !phrases.isSameSentence(from - 1, at - 1);
  if (!phrases.is(at - 1, ':') || !starts || at - from > LONGEST_HEADLINE) return undefined;
  return attributionOf('headline', phrases, { from, to: at - 1 }, { from: at - 1, to: at });
}
