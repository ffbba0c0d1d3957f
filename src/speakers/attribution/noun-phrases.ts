import type { TokenBlock, TokenRange } from './token-block.ts';

/** Tokens of a subject. Longer candidates are reduced to the name at their end, or dropped. */
const MAX_SUBJECT = 12;
/** Tokens between a subject and its verb, for an apposition. Higher finds more subjects, and more wrong ones. */
const MAX_APPOSITION = 45;
/** Up to this many tokens between a comma and the verb belong to the subject: "the tall, bearded man said". */
const MAX_SUBJECT_AFTER_COMMA = 4;

/** The noun phrase that starts here, as after "said" or "according to". */
export function nounPhraseAt(block: TokenBlock, from: number): TokenRange | undefined {
  const { rules, tokens } = block;
  const isPartOf = !block.isThirdPerson(from) && block.isIn(from + 1, rules.prepositions);
  if (block.isPronoun(from) && !isPartOf) return { from, to: from + 1 };
  let to = from;
  let named = false;
  while (block.isWord(to) && to - from < MAX_SUBJECT) {
    if (endsNounPhrase(block, to, named) && !block.joinsNames(to)) break;
    if (tokens[to]?.capital === true) named = true;
    to += 1;
  }
  const hasDeterminer = block.isIn(from, rules.determiners);
  const described = named || hasDeterminer || (!rules.hasArticles && !block.isPreverbal(from));
  const full = to - from > (hasDeterminer ? 1 : 0);
  const prepositional = block.isIn(from, rules.prepositions) && !hasDeterminer;
  return full && described && !prepositional ? { from, to } : undefined;
}

export function endsNounPhrase(block: TokenBlock, at: number, named: boolean): boolean {
  const { boundaries, relatives, prepositions, times, particles, cues, determiners } = block.rules;
  const isTime = block.isIn(at, times) && !block.isIn(at - 1, determiners);
  if (isTime || block.isIn(at, boundaries) || block.isIn(at, relatives)) return true;
  if (!named || block.tokens[at]?.capital === true) return false;
  return (
    (block.isIn(at, prepositions) && !block.isIn(at, particles)) ||
    block.isIn(at, cues) ||
    block.isPreverbal(at)
  );
}

/** The subject that starts here, with the cue that follows it directly or after an apposition. */
export function subjectAndCue(
  block: TokenBlock,
  from: number,
): { subject: TokenRange; cue: number } | undefined {
  const { boundaries, relatives } = block.rules;
  let to = from;
  while (block.isWord(to) && to - from < MAX_SUBJECT && !block.isCue(to)) {
    const stops = block.isIn(to, boundaries) || block.isIn(to, relatives);
    if (stops && !block.joinsNames(to)) break;
    to += 1;
  }
  const cue = block.isCue(to) ? to : cueAfterApposition(block, to);
  const named = cue === undefined || cue === to ? undefined : nameBetween(block, to, cue);
  if (cue !== undefined && named !== undefined) return { subject: named, cue };
  let end = to;
  while (end > from && block.isPreverbal(end - 1) && !block.isPronoun(end - 1)) end -= 1;
  return end > from && cue !== undefined ? { subject: { from, to: end }, cue } : undefined;
}

/** The name that fills the words from a comma to the cue: "for everybody, Ann Bell said". */
function nameBetween(block: TokenBlock, comma: number, cue: number): TokenRange | undefined {
  let to = cue;
  while (block.isPreverbal(to - 1)) to -= 1;
  const name = block.isMark(comma, ',') ? lastName(block, comma + 1, to) : undefined;
  return name?.from === comma + 1 ? name : undefined;
}

function cueAfterApposition(block: TokenBlock, from: number): number | undefined {
  if (!block.isMark(from, ',', '(', '—', '–') && !block.isIn(from, block.rules.relatives)) return undefined;
  for (let at = from + 1; at < from + MAX_APPOSITION && block.isSameSentence(from, at); at += 1) {
    if (block.tokens[at]?.kind === 'quotation') return undefined;
    if (!block.isCue(at)) continue;
    let before = at - 1;
    while (block.isPreverbal(before)) before -= 1;
    if (before > from && block.isMark(before, ',', ')', '—', '–')) return at;
    const isDescribed = block.isIn(from + 1, block.rules.determiners) && at - from <= MAX_SUBJECT;
    if (
      isDescribed ||
      at - from <= MAX_SUBJECT_AFTER_COMMA ||
      lastName(block, from + 1, before + 1)?.from === from + 1
    )
      return at;
  }
  return undefined;
}

/** The subject before a cue; undefined if another clause starts between them. */
export function subjectBefore(block: TokenBlock, cue: number): TokenRange | undefined {
  let to = cue;
  while (block.isPreverbal(to - 1) && !block.isPronoun(to - 1)) to -= 1;
  const outside = beforeApposition(block, to);
  if (outside === undefined) return undefined;
  to = outside;
  if (block.isPronoun(to - 1)) return { from: to - 1, to };
  let from = to;
  while (to - from < MAX_SUBJECT && belongsToSubject(block, from - 1, to)) from -= 1;
  while (from < to && (block.isPreverbal(from) || opensCleft(block, from, to))) from += 1;
  if (block.isIn(from, block.rules.prepositions) || to - from >= MAX_SUBJECT)
    return lastName(block, from, to);
  if (to < cue && holdsVerb(block, from, to) && block.isIn(cue - 1, block.rules.relatives))
    return lastName(block, from, to);
  return from < to && !holdsVerb(block, from, to) ? { from: startOfJoined(block, from), to } : undefined;
}

/** The start of names joined to this one, if they begin the clause: "Ann Bell and Bob Lee". */
function startOfJoined(block: TokenBlock, from: number): number {
  if (!block.joinsNames(from - 1)) return from;
  const joined = lastName(block, from - 1 - MAX_SUBJECT, from - 1);
  return joined !== undefined && startsClauseOutside(block, joined.from) ? joined.from : from;
}

function startsClauseOutside(block: TokenBlock, at: number): boolean {
  return block.startsClause(at) || block.tokens[at - 1]?.kind === 'quotation';
}

/** Whether this is the "it" of "It was Ann Bell who said". */
function opensCleft(block: TokenBlock, at: number, to: number): boolean {
  const isBefore = block.isPronoun(at) && block.isIn(at + 1, block.rules.passives);
  return isBefore && block.isIn(to, block.rules.relatives);
}

/** Whether words after the name cannot belong to its noun phrase: "Clinton seized upon the reference". */
function holdsVerb(block: TokenBlock, from: number, to: number): boolean {
  const { determiners, prepositions } = block.rules;
  let at = from;
  while (at < to && (block.tokens[at]?.capital === true || block.isPossessive(at))) at += 1;
  if (at === from) return false;
  for (; at < to; at += 1) {
    if (block.isPreverbal(at)) return true;
    if (block.isIn(at, determiners) && !block.isIn(at - 1, prepositions)) return true;
  }
  return false;
}

function belongsToSubject(block: TokenBlock, at: number, to: number): boolean {
  const { boundaries, relatives } = block.rules;
  if (!block.isWord(at) || !block.isSameSentence(at, to)) return false;
  return !block.isIn(at, boundaries) && !block.isIn(at, relatives) && !block.isCue(at);
}

/**
 * The end of the noun phrase before ", 69,", "(R-SC)" or ", who had come early,"; undefined if the apposition is
 * unclosed.
 */
function beforeApposition(block: TokenBlock, from: number): number | undefined {
  let to = from;
  for (const [closing, opening] of [
    [')', '('],
    [',', ','],
    ['—', '—'],
    ['–', '–'],
  ] as const) {
    if (!block.isMark(to - 1, closing)) continue;
    let at = to - 2;
    while (to - at < MAX_APPOSITION && block.isSameSentence(at, to) && !block.isMark(at, opening)) at -= 1;
    if (!block.isMark(at, opening) || !block.isSameSentence(at, to)) return undefined;
    to = at;
  }
  if (!block.isIn(to - 1, block.rules.relatives)) return to;
  return block.isMark(to - 2, ',') ? to - 2 : to - 1;
}

/** The name at the end of words that are more than a subject: "In an interview Mr. Trump". */
export function lastName(block: TokenBlock, from: number, to: number): TokenRange | undefined {
  const { particles, times, prepositions } = block.rules;
  const isName = (at: number) => block.tokens[at]?.capital === true && !block.isIn(at, prepositions);
  let start = to;
  while (
    start > from &&
    (isName(start - 1) || block.isIn(start - 1, particles)) &&
    !block.isIn(start - 1, times)
  )
    start -= 1;
  return start < to ? { from: start, to } : undefined;
}
