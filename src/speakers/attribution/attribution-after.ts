import { type Attribution, attributionOf } from './attribution.ts';
import { nounPhraseAt, subjectAndCue, subjectBefore } from './noun-phrases.ts';
import type { TokenBlock, TokenRange } from './token-block.ts';

/**
 * Words after a cue at the end of its sentence: "…, he said on Sunday." Higher finds more, with more false
 * attributions.
 */
const MAX_AFTER_CUE = 4;
/** Words of a sentence after the quotation that are searched for a cue at its end. */
const MAX_REST = 60;

/**
 * Attribution directly after the quotation: “…,” she said; “…,” said the mayor; “…,” according to the mayor.
 *
 * @param at the quotation's token
 * @param ending the quotation's last character
 */
export function attributionAfter(block: TokenBlock, at: number, ending: string): Attribution | undefined {
  let from = at + 1;
  while (block.isMark(from, ',', '—', '–', '-', '[', '(')) from += 1;
  if (!block.isWord(from)) return undefined;
  const according = block.accordingLengthAt(from);
  if (according > 0) {
    const phrase = nounPhraseAt(block, from + according);
    return phrase && attributionOf('according', block, phrase, { from, to: from + according });
  }
  const cut = from > at + 1 || ending === ',';
  return inverted(block, from) ?? (cut || mayFollow(block, from, ending) ? subject(block, from) : undefined);
}

/**
 * After “…?” and “…!” a capital may begin a new sentence, whose verb of speech must not introduce another quotation.
 */
function mayFollow(block: TokenBlock, from: number, ending: string): boolean {
  if (!/[?!…—–-]/u.test(ending)) return false;
  let cues = 0;
  let at = from;
  while (block.isSameSentence(from, at) && block.tokens[at]?.kind !== 'quotation' && !block.isMark(at, ':')) {
    if (block.isCue(at)) cues += 1;
    at += 1;
  }
  const isIntroduced = block.isMark(at, ':') || block.isMark(at - 1, ',') || block.isCue(at - 1);
  return !block.isSameSentence(from, at) || cues > 1 || !isIntroduced;
}

function inverted(block: TokenBlock, from: number): Attribution | undefined {
  const cue = block.skipPreverbal(from);
  if (!block.isCue(cue, cue === from) || block.isIn(cue, block.rules.participles)) return undefined;
  const phrase = nounPhraseAt(block, block.skipPreverbal(cue + 1));
  return phrase && attributionOf('inverted', block, phrase, { from: cue, to: cue + 1 });
}

function subject(block: TokenBlock, at: number): Attribution | undefined {
  let from = at;
  while (block.isIn(from, block.rules.boundaries)) from += 1;
  from = block.skipPreverbal(from);
  const found = subjectAndCue(block, from);
  if (found === undefined || !block.isSameSentence(at, found.cue)) return undefined;
  const cue = { from: found.cue, to: found.cue + 1 };
  const isPhrase = block.isIn(found.subject.from, block.rules.prepositions);
  const subject = isPhrase ? invertedAtEnd(block, found.cue) : found.subject;
  return subject && attributionOf('subject', block, subject, cue);
}

/** Attribution at the end of the quotation's sentence: “…” is what we want, he said. */
export function attributionAtEnd(block: TokenBlock, at: number): Attribution | undefined {
  let end = at + 1;
  while (block.isSameSentence(at + 1, end) && end - at < MAX_REST) end += 1;
  for (let cue = end - 1; cue > at + 1 && end - cue <= MAX_AFTER_CUE + 2; cue -= 1) {
    if (block.tokens[cue]?.kind === 'quotation') return undefined;
    if (!block.isCue(cue)) continue;
    const subject = invertedAtEnd(block, cue) ?? subjectBefore(block, cue);
    const first = subject && Math.min(subject.from, cue);
    const apart = first !== undefined && first > at + 1 && block.isMark(first - 1, ',');
    return subject && apart ? attributionOf('end', block, subject, { from: cue, to: cue + 1 }) : undefined;
  }
  return undefined;
}

/** The subject behind the cue: “…” is what we want, said Ann Bell. */
function invertedAtEnd(block: TokenBlock, cue: number): TokenRange | undefined {
  return block.isMark(cue - 1, ',') ? nounPhraseAt(block, cue + 1) : undefined;
}
