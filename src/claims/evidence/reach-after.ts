import type { Span } from '../../domain/article.ts';
import type { Language } from '../../language/language.ts';
import { type Cue, cuesIn } from '../../language/rules/cautions.ts';
import { countNegations } from '../../language/rules/negations.ts';
import { wordsOf } from '../../language/words/words.ts';
import { CLAUSE_END, complementIn, endsOf, plainWordsOf, SENTENCE_END, upTo } from './clauses.ts';
import type { Bearing } from './reach-before.ts';

/** Punctuation between an excerpt and the words after it. */
const LEADING = /^[\s"”’»)\]'」』]*[,—–;(，]?[\s"“‘«([']*/u;
/** Words between an excerpt and a negation or falsehood that denies it: "is", "is clearly". */
const MAX_BEFORE_DENIAL = 3;
/** Words of the clause that attributes a sentence at its end, before and after the verb. */
const MAX_SUBJECT = 10;
const MAX_ADJUNCT = 8;
/** Words of a clause that takes back what was said: "but it's really not". */
const MAX_RETRACTION = 7;

interface FoundCue {
  readonly cue: Cue;
  readonly bearing: Bearing;
}

/**
 * Cues after an excerpt that bear on it, as offsets into `after`.
 *
 * @param after the rest of the excerpt's sentence, and the sentence after that
 * @param end of the excerpt's sentence in `after`
 */
export function cuesAfter(after: string, end: number, language: Language): FoundCue[] {
  const rest = after.slice(0, end);
  const [leading = ''] = LEADING.exec(rest) ?? [];
  const sentence = upTo(rest.slice(leading.length), SENTENCE_END);
  const isSetOff = /[,—–"”」，]/u.test(leading);
  const clause = upTo(sentence, CLAUSE_END);
  const first = cuesIn(clause, language).map((cue) => ({
    cue: shifted(cue, leading.length),
    bearing: bearingAfter(cue, clause, isSetOff, language),
  }));
  return [
    ...first,
    ...lastClauseCues(sentence, leading.length, language),
    ...retractions(after, leading, language),
  ];
}

/** How a cue in the first clause after an excerpt bears on it. */
function bearingAfter(cue: Cue, clause: string, isSetOff: boolean, language: Language): Bearing {
  const before = plainWordsOf(clause.slice(0, cue.start));
  if (cue.reach === 'condition') return 'certain';
  if (cue.reach === 'falsehood')
    return before.length <= MAX_BEFORE_DENIAL + (isSetOff ? -1 : 1) ? 'certain' : 'none';
  if (language.cautions?.isHeadFinal === true && !isSetOff) return 'certain';
  switch (cue.kind) {
    case 'source':
      return before.length === 0 || !isSetOff ? 'certain' : 'none';
    case 'attribution':
      return isSetOff && isAttribution(cue, clause, language) ? 'certain' : 'none';
    case 'negation':
      if (isSetOff) return isContrast(before, language) ? 'certain' : 'none';
      return before.length <= MAX_BEFORE_DENIAL && !before.some((word) => isBoundary(word, language))
        ? 'certain'
        : 'none';
    case 'hedge':
      return isSetOff && cue.reach === 'clause' && before.length === 0 ? 'certain' : 'none';
    case 'denial':
      return isPassive(before, language) ? 'certain' : 'none';
    case 'modal':
      return 'none';
  }
}

/** The end of the sentence may attribute all of it: "…, cars included, the mayor said." */
function lastClauseCues(sentence: string, offset: number, language: Language): FoundCue[] {
  const start = endsOf(sentence, CLAUSE_END).at(-1);
  if (start === undefined) return [];
  const clause = sentence.slice(start);
  return cuesIn(clause, language)
    .filter((cue) => isLastAttribution(cue, clause, language))
    .map((cue) => ({ cue: shifted(cue, offset + start), bearing: 'certain' }));
}

function isLastAttribution(cue: Cue, clause: string, language: Language): boolean {
  if (cue.kind === 'source') return plainWordsOf(clause.slice(0, cue.start)).length === 0;
  return cue.kind === 'attribution' && isAttribution(cue, clause, language);
}

/** A subject and a verb, or a verb and a subject, with nothing that the verb could say instead: "the mayor said". */
function isAttribution(cue: Cue, clause: string, language: Language): boolean {
  if (cue.reach === 'near' || complementIn(clause.slice(cue.end), language) !== undefined) return false;
  const before = plainWordsOf(clause.slice(0, cue.start));
  const after = plainWordsOf(clause.slice(cue.end));
  if (before.length > MAX_SUBJECT || after.length > MAX_ADJUNCT || before.length + after.length === 0)
    return false;
  return !isBoundary(before[0] ?? '', language) && language.speech?.modals.has(before.at(-1) ?? '') !== true;
}

function isBoundary(word: string, { speech, cautions }: Language): boolean {
  return [speech?.boundaries, speech?.relatives, speech?.coordinators, cautions?.but].some((words) =>
    words?.has(word),
  );
}

function isContrast(before: readonly string[], { cautions }: Language): boolean {
  return before.length === 1 && cautions?.but.has(before[0] ?? '') === true;
}

function isPassive(before: readonly string[], { speech }: Language): boolean {
  return (
    before.length > 0 &&
    before.length <= MAX_BEFORE_DENIAL &&
    before.some((word) => speech?.passives.has(word))
  );
}

/** A short clause or sentence that begins with "but" and ends with a negation. */
function retractions(after: string, leading: string, language: Language): FoundCue[] {
  const starts = [leading.length, ...endsOf(after, SENTENCE_END).slice(0, 1)];
  return starts.flatMap((from) => {
    const quoted = /^[\s"“‘«']*/u.exec(after.slice(from))?.[0].length ?? 0;
    const clause = upTo(after.slice(from + quoted), CLAUSE_END, /[.!?…。]/u);
    return isRetraction(clause, language) ? [retraction(clause, from + quoted)] : [];
  });
}

function isRetraction(clause: string, language: Language): boolean {
  const words = wordsOf(clause);
  const but = language.cautions?.but;
  const end = words.at(-1);
  if (words.length < 2 || words.length > MAX_RETRACTION || end === undefined) return false;
  return (
    but?.has(plainWordsOf(clause)[0] ?? '') === true && countNegations(clause.slice(end.start), language) > 0
  );
}

function retraction(clause: string, at: number): FoundCue {
  const span = { start: at, end: at + clause.trimEnd().length };
  return { cue: { kind: 'denial', reach: 'clause', ...span }, bearing: 'certain' };
}

function shifted<Moved extends Span>(span: Moved, by: number): Moved {
  return { ...span, start: span.start + by, end: span.end + by };
}
