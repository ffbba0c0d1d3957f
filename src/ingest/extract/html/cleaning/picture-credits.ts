import { oneLine } from '../../../../domain/one-line.ts';
import { AGENCY, BYLINE, CONTROL, PICTURE_CREDIT } from '../../../../language/rules/page-furniture.ts';
import type { KindBlock } from './clean-blocks.ts';

/** Words in a line that says whose picture it is by its first words, or by its mark. */
const MAX_WORDS = 9;
const MAX_MARKED_WORDS = 20;
/** Words in a name below a description. */
const MAX_NAME_WORDS = 4;
/** Words in lower case that stand within names. */
const JOINS_NAMES =
  /^(?:and|und|et|y|e|i|och|og|for|of|the|de|del|der|den|da|di|do|du|la|le|van|von|al|el|bin|via)$/u;

/** Tells from captions the lines that say whose picture it is, and the controls of a gallery. */
export function labelPictureCredits(blocks: readonly KindBlock[]): void {
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'caption') continue;
    const before = blocks[index - 1];
    const line = oneLine(block.text);
    const isBelowLabel = before?.kind === 'credit' && /^\p{L}+:$/u.test(before.text);
    if (CONTROL.test(line.toLowerCase())) block.kind = 'navigation';
    else if (isBelowLabel || isCredit(line, before?.kind === 'caption')) block.kind = 'credit';
  }
}

/** @param isBelow whether the line stands directly below a caption */
function isCredit(line: string, isBelow: boolean): boolean {
  const words = line.split(' ');
  const lower = line.toLowerCase();
  if (words.length <= MAX_MARKED_WORDS && /^[^\p{L}\p{N}]*[©ⓒ]/u.test(line)) return true;
  if (words.length > MAX_WORDS) return false;
  if (/^[^\p{L}\p{N}]*(?:credit|courtesy)\b/iu.test(line) || AGENCY.test(lower)) return true;
  if (PICTURE_CREDIT.test(lower) && !/^\P{L}*\p{L}+ caption\b/u.test(lower)) return true;
  if (BYLINE.exec(lower)?.[0] === lower) return true;
  return (line.includes('/') || (isBelow && words.length <= MAX_NAME_WORDS)) && words.every(isOfName);
}

function isOfName(word: string): boolean {
  return !/^\p{Ll}/u.test(word) || JOINS_NAMES.test(word);
}
