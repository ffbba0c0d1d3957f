import type { Article } from '../../domain/article.ts';
import type { Quotation } from '../marks/quotation-marks.ts';
import { looksLikeTitle } from '../marks/titles-of-works.ts';
import type { Attribution } from './attribution.ts';
import { attributionAfter, attributionAtEnd } from './attribution-after.ts';
import { attributionBefore } from './attribution-before.ts';
import { continuationOf, monologueOf } from './continuation.ts';
import { introductionBefore } from './introductions.ts';
import { captionAfter, captionIn, labelBefore } from './labels.ts';
import { isTerm } from './scare-quotes.ts';
import type { TokenBlock } from './token-block.ts';

/** The attribution of each quotation, in order; undefined where the text does not tell beyond doubt. One block a step. */
export function* attribute(
  article: Article,
  quotations: readonly Quotation[],
  blocks: readonly TokenBlock[],
): Generator<void, (Attribution | undefined)[]> {
  const found: (Attribution | undefined)[] = [];
  for (const [index, block] of blocks.entries()) {
    const around = { before: blocks[index - 1], block, next: blocks[index + 1] };
    let last: number | undefined;
    yield;
    for (const [at, { quotation }] of block.tokens.entries()) {
      if (quotation === undefined) continue;
      const words = wordsIn(article.text, quotations[quotation]);
      const earlier = last === undefined || looksLikeTitle(words) ? undefined : found.at(-1);
      const attribution =
        ownAttribution(block, at, words) ??
        attributionAround(around, at) ??
        monologueOf(around.before, block, found, wordsIn(article.text, quotations[quotation - 1])) ??
        continuationOf(block, last, at, earlier);
      found.push(attribution && isTerm(block, at, words, attribution) ? undefined : attribution);
      last = at;
    }
  }
  return found;
}

interface Around {
  readonly before: TokenBlock | undefined;
  readonly block: TokenBlock;
  readonly next: TokenBlock | undefined;
}

/** Attribution by a label, a caption, or the sentence before. */
function attributionAround({ before, block, next }: Around, at: number): Attribution | undefined {
  return (
    labelBefore(block, at) ??
    captionAfter(block, at) ??
    introductionBefore(block, at) ??
    (at === 0 ? introduced(before) : undefined) ??
    (at === block.tokens.length - 1 ? captionIn(next, at === 0) : undefined)
  );
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
  const comma = (ending === ',' || block.isMark(at + 1, ',')) && !block.isCue(at - 1);
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
  if (!before?.isMark(end - 1, ':')) return undefined;
  return attributionBefore(before, end) ?? introductionBefore(before, end);
}

/** Whether the quotation is a noun in its sentence and so a name, not speech: on “…”, in her “…”, ABC's “…”. */
function standsAsName(block: TokenBlock, at: number): boolean {
  const { prepositions, determiners } = block.rules;
  return block.isIn(at - 1, prepositions) || block.isIn(at - 1, determiners) || block.isPossessive(at - 1);
}
