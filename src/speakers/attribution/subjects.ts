import { endsNounPhrase, subjectBefore } from './noun-phrases.ts';
import type { Phrases, Range } from './phrases.ts';

/**
 * The subject that a verb behind a conjunction takes from further back: "Lazar said he welcomed it and added", "As they
 * sang, she rose and joked". That of the verb of speech nearest before it, or what a clause begins with.
 */
export function sharedSubject(phrases: Phrases, verb: number): Range | undefined {
  for (let at = verb - 1; at >= 0 && phrases.isSameSentence(at, verb); at -= 1) {
    if (phrases.tokens[at]?.kind === 'quotation') return undefined;
    if (phrases.isCue(at)) {
      const subject = phrases.isIn(at, phrases.rules.participles) ? undefined : subjectBefore(phrases, at);
      if (subject !== undefined) return subject;
    } else if (phrases.isThirdPerson(at)) return { from: at, to: at + 1 };
    else if (phrases.startsClause(at)) {
      const name = nameAt(phrases, at);
      if (name !== undefined) return name;
    }
  }
  return undefined;
}

/** The noun phrase at the beginning of a clause, as far as it is surely one: "the senator", "Mr. de Blasio". */
function nameAt(phrases: Phrases, from: number): Range | undefined {
  const { determiners, prepositions, times } = phrases.rules;
  const { tokens } = phrases;
  const stops = (at: number) =>
    phrases.isIn(at, times) ||
    phrases.isIn(at, prepositions) ||
    phrases.isBetween(at) ||
    endsNounPhrase(phrases, at, false);
  let to = from;
  if (phrases.isIn(to, determiners)) to += 1;
  const capitals = tokens[to]?.capital === true;
  if (to === from && !capitals) return undefined;
  while (phrases.isWord(to) && !stops(to) && (tokens[to]?.capital === true) === capitals && to - from < 4)
    to += 1;
  return to - from > (phrases.isIn(from, determiners) ? 1 : 0) ? { from, to } : undefined;
}

/**
 * The subject of a participle, which is that of the whole sentence: "On Friday, he joined those who left, saying".
 * Undefined where the participle may belong to the noun before it: "a sign saying".
 */
export function mainSubject(phrases: Phrases, participle: number): Range | undefined {
  const { prepositions, coordinators } = phrases.rules;
  const before = participle - 1;
  const free =
    phrases.is(before, ',', '—', '–', '-') ||
    phrases.isIn(before, coordinators) ||
    phrases.isIn(before, prepositions);
  const start = sentenceStart(phrases, participle);
  if (!free || phrases.tokens[start - 1]?.kind === 'quotation') return undefined;
  for (let at = start; at < participle; at += 1) {
    if (phrases.isCue(at) && !phrases.isIn(at, phrases.rules.participles)) return subjectBefore(phrases, at);
  }
  let at = start;
  while (at < participle && opensIntroduction(phrases, at)) {
    while (at < participle && !phrases.is(at, ',')) at += 1;
    at += 1;
  }
  if (at >= participle) return undefined;
  return phrases.isPronoun(at) ? { from: at, to: at + 1 } : nameAt(phrases, at);
}

function sentenceStart(phrases: Phrases, of: number): number {
  let at = of;
  const { coordinators } = phrases.rules;
  while (at > 0 && phrases.isSameSentence(at - 1, of) && phrases.tokens[at - 1]?.kind !== 'quotation')
    at -= 1;
  while (at < of && (!phrases.isWord(at) || phrases.isIn(at, coordinators))) at += 1;
  return at;
}

/** "In Iowa, …", "After the vote, …", "Asked why, …", "Smiling, …": what comes before the subject and ends in a comma. */
function opensIntroduction(phrases: Phrases, at: number): boolean {
  const { prepositions, boundaries, participles } = phrases.rules;
  const word = phrases.tokens[at]?.folded ?? '';
  return (
    [prepositions, boundaries, participles].some((words) => words.has(word)) ||
    phrases.isBetween(at) ||
    phrases.isAdverbial(at)
  );
}
