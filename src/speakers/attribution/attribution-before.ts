import { type Attribution, attributionOf, type Pattern } from './attribution.ts';
import { nounPhraseAt, subjectBefore } from './noun-phrases.ts';
import { mainSubject, sharedSubject } from './subjects.ts';
import type { TokenBlock, TokenRange } from './token-block.ts';

/** Words between a cue and its quotation. Higher finds more attributions and more false ones. */
const MAX_GAP = 16;

/**
 * Attribution before the quotation: She said: “…”; she told the radio, “…”; adding, “…”; said that it was “…”.
 *
 * @param at the quotation's token, or the number of tokens for a quotation in the next block
 */
export function attributionBefore(block: TokenBlock, at: number): Attribution | undefined {
  let end = at;
  while (block.isMark(end - 1, ',', ':', '—', '–', '-', '[', '(')) end -= 1;
  if (end === 0 || !(block.isWord(end - 1) || block.isMark(end - 1, ')'))) return undefined;
  const according = accordingBefore(block, end);
  if (according !== undefined) return according;
  for (let cue = end - 1; cue >= 0 && block.isSameSentence(cue, end - 1); cue -= 1) {
    if (block.tokens[cue]?.kind === 'quotation') return undefined;
    if (!block.isCue(cue)) continue;
    const pattern = patternOf(block, cue, end, at);
    if (pattern === 'mixed' && block.isHypothetical(cue)) continue;
    const subject = pattern && (laterSubject(block, cue, end) ?? subjectOf(block, cue, end));
    return subject && attributionOf(pattern, block, subject, { from: cue, to: cue + 1 });
  }
  return undefined;
}

function patternOf(block: TokenBlock, cue: number, end: number, at: number): Pattern | undefined {
  const gap = end - cue - 1;
  if (block.isMark(end, ':')) return 'colon';
  if (gap > MAX_GAP) return undefined;
  if (block.isIn(cue, block.rules.participles)) return 'participle';
  return gap === 0 || end < at ? 'before' : 'mixed';
}

/** He or she as the subject of a later clause before a colon: "Bell said it was late, but she was clear: “…”". */
function laterSubject(block: TokenBlock, cue: number, end: number): TokenRange | undefined {
  if (!block.isMark(end, ':')) return undefined;
  for (let at = end - 1; at > cue; at -= 1)
    if (block.isThirdPerson(at) && block.isIn(at - 1, block.rules.coordinators))
      return { from: at, to: at + 1 };
  return undefined;
}

function subjectOf(block: TokenBlock, cue: number, end: number): TokenRange | undefined {
  if (block.isIn(cue, block.rules.participles)) return mainSubject(block, cue);
  const before = () => subjectBefore(block, cue) ?? sharedSubject(block, cue);
  if (!block.rules.inverts) return before();
  const behind = nounPhraseAt(block, block.skipPreverbal(cue + 1));
  const fits = behind !== undefined && behind.to <= end;
  return fits && isSubjectAfterCue(block, cue) ? behind : (before() ?? (fits ? behind : undefined));
}

/**
 * Whether the clause does not start with its subject: "Am Montag sagte Merkel", "Ayer dijo Sánchez", "Dijo Sánchez".
 */
function isSubjectAfterCue(block: TokenBlock, cue: number): boolean {
  let from = cue;
  while (from > 0 && block.isWord(from) && !block.startsClause(from)) from -= 1;
  return from === cue || block.isIn(from, block.rules.prepositions) || block.isAdverbial(from);
}

/** Attribution by "According to the mayor, “…”". */
function accordingBefore(block: TokenBlock, end: number): Attribution | undefined {
  for (let at = end - 1; at >= 0 && block.isSameSentence(at, end - 1); at -= 1) {
    if (block.tokens[at]?.kind === 'quotation' || end - at > MAX_GAP) return undefined;
    const length = block.accordingLengthAt(at);
    const phrase = length > 0 ? nounPhraseAt(block, at + length) : undefined;
    if (phrase !== undefined) return attributionOf('according', block, phrase, { from: at, to: at + length });
  }
  return undefined;
}
