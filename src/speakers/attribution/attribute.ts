import type { Article } from '../../domain/article.ts';
import type { Quotation } from '../marks/quotation-marks.ts';
import { looksLikeTitle } from '../marks/titles-of-works.ts';
import { type Attribution, attributionOf } from './attribution.ts';
import { attributionAfter, attributionAtEnd } from './attribution-after.ts';
import { attributionBefore } from './attribution-before.ts';
import { continuationOf } from './continuation.ts';
import type { TokenBlock } from './token-block.ts';

/** Tokens before a quotation, with the colon, that may be a name: Sanders: “…” */
const MAX_HEADLINE = 6;

/** The attribution of each quotation, in order; undefined where the text does not tell beyond doubt. */
export function attribute(
  article: Article,
  quotations: readonly Quotation[],
  blocks: readonly TokenBlock[],
): (Attribution | undefined)[] {
  const found: (Attribution | undefined)[] = [];
  let before: TokenBlock | undefined;
  for (const block of blocks) {
    let last: number | undefined;
    for (const [at, { quotation }] of block.tokens.entries()) {
      if (quotation === undefined) continue;
      const words = wordsIn(article.text, quotations[quotation]);
      const attribution =
        ownAttribution(block, at, words) ??
        headline(block, at) ??
        (at === 0 ? introduced(before) : undefined);
      const earlier = last === undefined || looksLikeTitle(words) ? undefined : found.at(-1);
      found.push(attribution ?? continuationOf(block, last, at, earlier));
      last = at;
    }
    before = block;
  }
  return found;
}

function wordsIn(text: string, quotation: Quotation | undefined): string {
  return quotation === undefined ? '' : text.slice(quotation.words.start, quotation.words.end);
}

/** The last character before all closing marks. */
function endingOf(words: string): string {
  return /(?<last>[^\s'’"”»›])['’"”»›\s]*$/u.exec(words.slice(-6))?.groups?.['last'] ?? '';
}

function ownAttribution(block: TokenBlock, at: number, words: string): Attribution | undefined {
  const title = looksLikeTitle(words);
  if (title && standsAsName(block, at)) return undefined;
  const ending = endingOf(words);
  const after = () => attributionAfter(block, at, ending);
  const before = () => attributionBefore(block, at);
  const comma = ending === ',' || block.isMark(at + 1, ',');
  const found = comma ? (after() ?? before()) : (before() ?? after());
  if (title && found !== undefined && isLoose(block, at, found)) return undefined;
  return found ?? attributionAtEnd(block, at);
}

/** Whether the cue is too far from a title for it to be quoted speech. */
function isLoose(block: TokenBlock, at: number, { pattern, cue }: Attribution): boolean {
  const close = block.tokens.slice(Math.max(0, at - 2), at).some(({ end }) => end === cue.end);
  return !close && (pattern === 'mixed' || pattern === 'before' || pattern === 'participle');
}

/** Attribution by a paragraph before that ends in a colon. */
function introduced(before: TokenBlock | undefined): Attribution | undefined {
  const end = before?.tokens.length ?? 0;
  return before?.isMark(end - 1, ':') ? attributionBefore(before, end) : undefined;
}

/** Attribution by a name and a colon that begin the sentence: Sanders: “…” */
function headline(block: TokenBlock, at: number): Attribution | undefined {
  let from = at - 1;
  while (block.tokens[from - 1]?.capital === true && block.isSameSentence(from - 1, at - 1)) from -= 1;
  const starts = from < at - 1 && !block.isSameSentence(from - 1, at - 1);
  if (!block.isMark(at - 1, ':') || !starts || at - from > MAX_HEADLINE) return undefined;
  return attributionOf('headline', block, { from, to: at - 1 }, { from: at - 1, to: at });
}

/** Whether the quotation is a noun in its sentence and so a name, not speech: on “…”, in her “…”, ABC's “…”. */
function standsAsName(block: TokenBlock, at: number): boolean {
  const { prepositions, determiners } = block.rules;
  return block.isIn(at - 1, prepositions) || block.isIn(at - 1, determiners) || block.isPossessive(at - 1);
}
