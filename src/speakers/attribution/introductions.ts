import { type Attribution, attributionOf } from './attribution.ts';
import { endOfDateline } from './dateline.ts';
import { nounPhraseAt, subjectAndCue } from './noun-phrases.ts';
import { clauseSubject } from './subjects.ts';
import type { TokenBlock, TokenRange } from './token-block.ts';

/** Tokens behind a verb of speech that ends its sentence: "said in a statement on Monday." */
const MAX_AFTER_CUE = 8;

/**
 * Attribution by the sentence before, which a colon or a statement ends: "She returned to her old lines: “…”", "Ann
 * Bell said in a statement. “…”", "Stated Ann Bell: “…”".
 *
 * @param at the quotation's token, or the number of tokens for a quotation in the next block
 */
export function introductionBefore(block: TokenBlock, at: number): Attribution | undefined {
  if (at === 0) return undefined;
  if (block.isMark(at - 1, ':')) return byColon(block, at - 1);
  return block.isMark(at - 1, '.', '!') ? byStatement(block, at - 1) : undefined;
}

function byColon(block: TokenBlock, colon: number): Attribution | undefined {
  const start = startOf(block, colon);
  const cue = { from: colon, to: colon + 1 };
  const inverted = block.isCue(start, true) ? nounPhraseAt(block, start + 1) : undefined;
  if (inverted !== undefined && inverted.to === colon) return attributionOf('colon', block, inverted, cue);
  const isJoined = block.isIn(start, block.rules.coordinators);
  const subject =
    clauseSubject(block, start, colon) ?? (isJoined ? clauseSubject(block, start + 1, colon) : undefined);
  return subject !== undefined && isPerson(block, subject) && !isRequest(block, subject)
    ? attributionOf('introduced', block, subject, cue)
    : undefined;
}

/** A sentence of nothing but a subject, a verb of speech, and where or how it was said. */
function byStatement(block: TokenBlock, end: number): Attribution | undefined {
  const start = startOf(block, end);
  const found = subjectAndCue(block, start);
  if (found === undefined || !block.isSameSentence(start, found.cue)) return undefined;
  const { subject, cue } = found;
  const rest = cue + 1;
  const isShort = end - rest <= MAX_AFTER_CUE && (rest === end || block.isIn(rest, block.rules.prepositions));
  return isShort && !block.isIn(cue, block.rules.participles)
    ? attributionOf('introduced', block, subject, { from: cue, to: cue + 1 })
    : undefined;
}

/** The first token of the sentence that ends here, behind a quotation before it. */
function startOf(block: TokenBlock, end: number): number {
  let at = end;
  while (at > 0 && block.isSameSentence(at - 1, end) && block.tokens[at - 1]?.kind !== 'quotation') at -= 1;
  return at === 0 ? endOfDateline(block) : at;
}

/** Whether the word is rather a heading, or a verb that begins the sentence: "Look at this: “…”". */
function isRequest(block: TokenBlock, { from, to }: TokenRange): boolean {
  const { prepositions, determiners, headings } = block.rules;
  const isOne = to === from + 1 && !block.isPronoun(from) && !block.isSameSentence(from - 1, from);
  return (
    isOne &&
    (block.isIn(from, headings) ||
      block.isIn(to, prepositions) ||
      block.isIn(to, determiners) ||
      block.isPronoun(to))
  );
}

/** Whether the words stand for somebody who can speak: a name, he or she, a title. */
function isPerson(block: TokenBlock, { from, to }: TokenRange): boolean {
  const words = block.tokens.slice(from, to);
  const isNamed = words.some(
    ({ capital, folded }, index) => capital && (index > 0 || !block.rules.determiners.has(folded)),
  );
  return block.isThirdPerson(from) || isNamed || words.some(({ folded }) => block.rules.titles.has(folded));
}
