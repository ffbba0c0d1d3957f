import { type Attribution, attributionOf } from './attribution.ts';
import { nounPhraseAt } from './noun-phrases.ts';
import type { TokenBlock } from './token-block.ts';

/** Tokens before a quotation, with the colon, that may be a label: Sanders: “…”; Ann Bell, The Daily Post: “…” */
const MAX_LABEL = 14;
/** Tokens of a caption that may follow the name: “…” — Ann Bell, mayor of Leeds, on Monday */
const MAX_CAPTION = 16;
const DASHES = ['—', '–', '-', '―', '‒'];

/** Attribution by a name and a colon that begin a sentence: Sanders: “…”; Ann Bell, The Daily Post: “…”. */
export function labelBefore(block: TokenBlock, at: number): Attribution | undefined {
  if (!block.isMark(at - 1, ':')) return undefined;
  const start = startOfLabel(block, at - 1);
  if (start === undefined) return undefined;
  let to = start;
  while (isNameWord(block, to) && to < at - 1) to += 1;
  const isWhole = to === at - 1 || block.isMark(to, ',', '(', '[', '/', '|', ...DASHES);
  const isHeading = to === start + 1 && block.isIn(start, block.rules.headings);
  if (to === start || !isWhole || isHeading) return undefined;
  return attributionOf('headline', block, { from: start, to }, { from: at - 1, to: at });
}

/** The start of the sentence, or the token after the quotation before it; undefined if that is too far, or a verb is between. */
function startOfLabel(block: TokenBlock, colon: number): number | undefined {
  let start = colon;
  while (start > 0 && colon - start <= MAX_LABEL && continuesLabel(block, start - 1, colon)) start -= 1;
  const isNear = start > 0 || block.isSameSentence(0, colon);
  while (start < colon && !block.isWord(start)) start += 1;
  return isNear && colon - start <= MAX_LABEL && start < colon ? start : undefined;
}

function continuesLabel(block: TokenBlock, at: number, colon: number): boolean {
  return block.tokens[at]?.kind !== 'quotation' && block.isSameSentence(at, colon);
}

function isNameWord(block: TokenBlock, at: number): boolean {
  const { particles, times } = block.rules;
  return (block.tokens[at]?.capital === true && !block.isIn(at, times)) || block.isIn(at, particles);
}

/** Attribution by a name behind a dash, at the end of the paragraph: “…” — Ann Bell, mayor of Leeds. */
export function captionAfter(block: TokenBlock, at: number): Attribution | undefined {
  return block.isMark(at + 1, ...DASHES) ? captionAt(block, at + 1) : undefined;
}

/**
 * Attribution by a line after the quotation that begins with a dash or, if the quotation stands alone, with a name and
 * what they are: “…”, then "Ann Bell, mayor of Leeds".
 */
export function captionIn(next: TokenBlock | undefined, isAlone: boolean): Attribution | undefined {
  if (next?.isMark(0, ...DASHES, '~')) return captionAt(next, 0);
  if (next === undefined || !isAlone || next.isMark(next.tokens.length - 1, '.', ':', '?', '!'))
    return undefined;
  const caption = captionAt(next, 0);
  const comma = caption === undefined ? 0 : next.indexAt(caption.mention.end);
  return comma > 1 && next.isMark(comma, ',', '(') ? caption : undefined;
}

function captionAt(block: TokenBlock, dash: number): Attribution | undefined {
  let from = dash;
  while (block.isMark(from, ...DASHES, '~')) from += 1;
  const end = block.tokens.length;
  if (end - from > MAX_CAPTION || block.tokens.slice(from).some(({ kind }) => kind === 'quotation'))
    return undefined;
  const phrase = nounPhraseAt(block, from);
  const isName =
    phrase !== undefined && block.tokens.slice(phrase.from, phrase.to).some(({ capital }) => capital);
  if (!isName) return undefined;
  const isWhole =
    phrase.to === end || !block.isWord(phrase.to) || block.isIn(phrase.to, block.rules.prepositions);
  return isWhole ? attributionOf('caption', block, phrase, { from: dash, to: from }) : undefined;
}
