import { type Attribution, attributionOf, type Pattern } from './attribution.ts';
import { nounPhraseAt, subjectBefore } from './noun-phrases.ts';
import type { Phrases, Range } from './phrases.ts';
import { mainSubject, sharedSubject } from './subjects.ts';

/** More words than this between a cue and the quotation's comma, and the cue belongs to something else. */
const LONGEST_GAP = 16;

/** She said: “…”; she told the radio, “…”; adding, “…”; said that it was “…”. `at` is where the quotation stands. */
export function attributionBefore(phrases: Phrases, at: number): Attribution | undefined {
  let end = at;
  while (phrases.is(end - 1, ',', ':', '—', '–', '-', '[', '(')) end -= 1;
  if (end === 0 || !(phrases.isWord(end - 1) || phrases.is(end - 1, ')'))) return undefined;
  const according = accordingBefore(phrases, end);
  if (according !== undefined) return according;
  for (let cue = end - 1; cue >= 0 && phrases.isSameSentence(cue, end - 1); cue -= 1) {
    if (phrases.tokens[cue]?.kind === 'quotation') return undefined;
    if (!phrases.isCue(cue)) continue;
    const pattern = patternOf(phrases, cue, end, at);
    if (pattern === 'mixed' && phrases.isHypothetical(cue)) continue;
    const subject = pattern && subjectOf(phrases, cue, end);
    return subject && attributionOf(pattern, phrases, subject, { from: cue, to: cue + 1 });
  }
  return undefined;
}

function patternOf(phrases: Phrases, cue: number, end: number, at: number): Pattern | undefined {
  const gap = end - cue - 1;
  if (phrases.is(end, ':')) return 'colon';
  if (gap > LONGEST_GAP) return undefined;
  if (phrases.isIn(cue, phrases.rules.participles)) return 'participle';
  return gap === 0 || end < at ? 'before' : 'mixed';
}

function subjectOf(phrases: Phrases, cue: number, end: number): Range | undefined {
  if (phrases.isIn(cue, phrases.rules.participles)) return mainSubject(phrases, cue);
  const before = () => subjectBefore(phrases, cue) ?? sharedSubject(phrases, cue);
  if (!phrases.rules.inverts) return before();
  const behind = nounPhraseAt(phrases, phrases.skipBetween(cue + 1));
  const fits = behind !== undefined && behind.to <= end;
  return fits && isLedBySomethingElse(phrases, cue) ? behind : (before() ?? (fits ? behind : undefined));
}

/** "Am Montag sagte Merkel", "Ayer dijo Sánchez", "Dijo Sánchez": no subject begins the clause. */
function isLedBySomethingElse(phrases: Phrases, cue: number): boolean {
  let from = cue;
  while (from > 0 && phrases.isWord(from) && !phrases.startsClause(from)) from -= 1;
  return from === cue || phrases.isIn(from, phrases.rules.prepositions) || phrases.isAdverbial(from);
}

/** According to the mayor, “…” */
function accordingBefore(phrases: Phrases, end: number): Attribution | undefined {
  for (let at = end - 1; at >= 0 && phrases.isSameSentence(at, end - 1); at -= 1) {
    if (phrases.tokens[at]?.kind === 'quotation' || end - at > LONGEST_GAP) return undefined;
    const length = phrases.accordingAt(at);
    const phrase = length > 0 ? nounPhraseAt(phrases, at + length) : undefined;
    if (phrase !== undefined)
      return attributionOf('according', phrases, phrase, { from: at, to: at + length });
  }
  return undefined;
}
