import type { Phrases, Range } from './phrases.ts';

/** More words than this before a verb are no subject. */
const LONGEST_SUBJECT = 12;
/** How far behind a subject its verb may stand, apposition and all. */
const LONGEST_APPOSITION = 45;
/** What follows a comma so shortly before the verb is part of its subject: "the tall, bearded man said". */
const SHORT_APPOSITION = 4;

/** The noun phrase that begins here, as behind "said" or "according to". */
export function nounPhraseAt(phrases: Phrases, from: number): Range | undefined {
  const { rules, tokens } = phrases;
  if (phrases.isPronoun(from)) return { from, to: from + 1 };
  let to = from;
  let named = false;
  while (phrases.isWord(to) && to - from < LONGEST_SUBJECT && !endsNounPhrase(phrases, to, named)) {
    if (tokens[to]?.capital === true) named = true;
    to += 1;
  }
  const determined = phrases.isIn(from, rules.determiners);
  const described = named || determined || (!rules.hasArticles && !phrases.isBetween(from));
  const full = to - from > (determined ? 1 : 0);
  const prepositional = phrases.isIn(from, rules.prepositions) && !determined;
  return full && described && !prepositional ? { from, to } : undefined;
}

export function endsNounPhrase(phrases: Phrases, at: number, named: boolean): boolean {
  const { boundaries, relatives, prepositions, times, particles, cues } = phrases.rules;
  if (phrases.isIn(at, times) || phrases.isIn(at, boundaries) || phrases.isIn(at, relatives)) return true;
  if (!named || phrases.tokens[at]?.capital === true) return false;
  return (
    (phrases.isIn(at, prepositions) && !phrases.isIn(at, particles)) ||
    phrases.isIn(at, cues) ||
    phrases.isBetween(at)
  );
}

/** The subject that begins here and the cue that follows it, be it behind an apposition. */
export function subjectAndCue(phrases: Phrases, from: number): { subject: Range; cue: number } | undefined {
  const { boundaries, relatives } = phrases.rules;
  let to = from;
  while (phrases.isWord(to) && to - from < LONGEST_SUBJECT && !phrases.isCue(to)) {
    const stops = phrases.isIn(to, boundaries) || phrases.isIn(to, relatives);
    if (stops && !phrases.joinsNames(to)) break;
    to += 1;
  }
  const cue = phrases.isCue(to) ? to : cueBehindApposition(phrases, to);
  let end = to;
  while (end > from && phrases.isBetween(end - 1) && !phrases.isPronoun(end - 1)) end -= 1;
  return end > from && cue !== undefined ? { subject: { from, to: end }, cue } : undefined;
}

function cueBehindApposition(phrases: Phrases, from: number): number | undefined {
  if (!phrases.is(from, ',', '(', '—', '–') && !phrases.isIn(from, phrases.rules.relatives)) return undefined;
  for (let at = from + 1; at < from + LONGEST_APPOSITION && phrases.isSameSentence(from, at); at += 1) {
    if (phrases.tokens[at]?.kind === 'quotation') return undefined;
    if (!phrases.isCue(at)) continue;
    let before = at - 1;
    while (phrases.isBetween(before)) before -= 1;
    if (before > from && phrases.is(before, ',', ')', '—', '–')) return at;
    if (at - from <= SHORT_APPOSITION || lastName(phrases, from + 1, before + 1)?.from === from + 1)
      return at;
  }
  return undefined;
}

/** The subject that stands before a cue; undefined where a clause begins between. */
export function subjectBefore(phrases: Phrases, cue: number): Range | undefined {
  let to = cue;
  while (phrases.isBetween(to - 1) && !phrases.isPronoun(to - 1)) to -= 1;
  const outside = beforeApposition(phrases, to);
  if (outside === undefined) return undefined;
  to = outside;
  if (phrases.isPronoun(to - 1)) return { from: to - 1, to };
  let from = to;
  while (to - from < LONGEST_SUBJECT && belongsToSubject(phrases, from - 1, to)) from -= 1;
  while (from < to && (phrases.isBetween(from) || opensCleft(phrases, from, to))) from += 1;
  if (phrases.isIn(from, phrases.rules.prepositions) || to - from >= LONGEST_SUBJECT)
    return lastName(phrases, from, to);
  return from < to && !holdsVerb(phrases, from, to) ? { from, to } : undefined;
}

/** The "it" of "It was Ann Bell who said". */
function opensCleft(phrases: Phrases, at: number, to: number): boolean {
  const isBefore = phrases.isPronoun(at) && phrases.isIn(at + 1, phrases.rules.passives);
  return isBefore && phrases.isIn(to, phrases.rules.relatives);
}

/** "Clinton seized upon the reference": behind a name, what cannot follow it inside a noun phrase. */
function holdsVerb(phrases: Phrases, from: number, to: number): boolean {
  const { determiners, prepositions } = phrases.rules;
  let at = from;
  while (at < to && (phrases.tokens[at]?.capital === true || phrases.isPossessive(at))) at += 1;
  if (at === from) return false;
  for (; at < to; at += 1) {
    if (phrases.isBetween(at)) return true;
    if (phrases.isIn(at, determiners) && !phrases.isIn(at - 1, prepositions)) return true;
  }
  return false;
}

function belongsToSubject(phrases: Phrases, at: number, to: number): boolean {
  const { boundaries, relatives } = phrases.rules;
  if (!phrases.isWord(at) || !phrases.isSameSentence(at, to)) return false;
  return !phrases.isIn(at, boundaries) && !phrases.isIn(at, relatives) && !phrases.isCue(at);
}

/** Back over ", 69," and "(R-SC)" and ", who had come early," to where the noun phrase ends. */
function beforeApposition(phrases: Phrases, from: number): number | undefined {
  let to = from;
  for (const [closing, opening] of [
    [')', '('],
    [',', ','],
    ['—', '—'],
    ['–', '–'],
  ] as const) {
    if (!phrases.is(to - 1, closing)) continue;
    let at = to - 2;
    while (to - at < LONGEST_APPOSITION && phrases.isSameSentence(at, to) && !phrases.is(at, opening))
      at -= 1;
    if (!phrases.is(at, opening) || !phrases.isSameSentence(at, to)) return undefined;
    to = at;
  }
  if (!phrases.isIn(to - 1, phrases.rules.relatives)) return to;
  return phrases.is(to - 2, ',') ? to - 2 : to - 1;
}

/** Of words that hold more than a subject ("In an interview Mr. Trump"), the name at their end. */
function lastName(phrases: Phrases, from: number, to: number): Range | undefined {
  const { particles, times } = phrases.rules;
  let start = to;
  while (
    start > from &&
    (phrases.tokens[start - 1]?.capital === true || phrases.isIn(start - 1, particles)) &&
    !phrases.isIn(start - 1, times)
  )
    start -= 1;
  return start < to ? { from: start, to } : undefined;
}
