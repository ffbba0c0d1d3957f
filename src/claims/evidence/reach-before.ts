import type { Language } from '../../language/language.ts';
import type { Cue } from '../../language/rules/cautions.ts';
import { CLAUSE_END, complementIn, isBroken, plainWordsOf } from './clauses.ts';

/** How surely a cue qualifies an excerpt: beyond doubt, perhaps, or not at all. */
export type Bearing = 'certain' | 'doubtful' | 'none';

/**
 * Words between a cue and the excerpt that it qualifies, without a conjunction. Higher accuses more excerpts: "did not
 * say the bridge was safe", "said on Monday the bridge was safe".
 */
const MAX_DISTANCE = { negation: 4, modal: 4, hedge: 6, denial: 4, attribution: 6, source: 20 } as const;

/**
 * How a cue before an excerpt bears on it.
 *
 * @param before the sentence up to the excerpt, with the cue in it
 */
export function bearingBefore(cue: Cue, before: string, excerpt: string, language: Language): Bearing {
  const gap = before.slice(cue.end);
  const complement = complementIn(gap, language);
  if (complement !== undefined && takesComplement(cue))
    return isBroken(complement, language) ? 'none' : 'certain';
  const words = plainWordsOf(gap);
  if (words.length === 0) return isJoined(cue, gap) ? 'certain' : 'none';
  if (cue.reach === 'condition') return conditionBearing(cue, before, gap, language);
  if (cue.reach !== 'clause') return 'none';
  if (cue.kind === 'source' && isFirst(before, cue)) return 'certain';
  if (gap.search(CLAUSE_END) >= 0 || beginsClause(cue, words, excerpt, language)) return 'none';
  return words.length <= MAX_DISTANCE[cue.kind] ? 'certain' : 'doubtful';
}

function takesComplement({ kind }: Cue): boolean {
  return kind !== 'modal';
}

/** Whether a cue without a word after it reaches the excerpt; only some do so across punctuation. */
function isJoined({ kind, reach }: Cue, gap: string): boolean {
  if (reach === 'complement') return /[,:]/u.test(gap);
  const isSetOff = gap.search(CLAUSE_END) >= 0;
  return !isSetOff || kind === 'attribution' || kind === 'source' || kind === 'hedge' || reach === 'near';
}

/** Inside the condition, or in the clause after one that begins its sentence or clause. */
function conditionBearing(cue: Cue, before: string, gap: string, language: Language): Bearing {
  const boundaries = [...gap.matchAll(CLAUSE_END)];
  if (boundaries.length === 0) return 'certain';
  const [first] = boundaries;
  const next = plainWordsOf(gap.slice(first?.index))[0] ?? '';
  const goesOn =
    language.speech?.coordinators.has(next) === true || language.cautions?.but.has(next) === true;
  const begins = /(?:^|[,;:—–("“„«'])\s*(?:\p{L}+\s+)?$/u.test(before.slice(0, cue.start));
  return boundaries.length === 1 && begins && !goesOn ? 'certain' : 'none';
}

function isFirst(before: string, { start }: Cue): boolean {
  return plainWordsOf(before.slice(0, start)).length <= 2;
}

/** Whether another clause begins between the cue and the excerpt, or with the excerpt: "and the toll is fair". */
function beginsClause(
  { kind }: Cue,
  words: readonly string[],
  excerpt: string,
  { speech, cautions }: Language,
): boolean {
  if (kind === 'attribution' || kind === 'source') return false;
  const last = words.at(-1) ?? '';
  if (words.some((word) => speech?.boundaries.has(word) && !speech.coordinators.has(word))) return true;
  if (speech?.coordinators.has(last) !== true && cautions?.but.has(last) !== true) return false;
  const [first = ''] = plainWordsOf(excerpt);
  return (
    /^["“„«']*\p{Lu}/u.test(excerpt) ||
    speech?.determiners.has(first) === true ||
    speech?.pronouns.has(first) === true
  );
}
