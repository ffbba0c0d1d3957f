import { authorOf } from './authors.ts';
import { endOfDateline } from './dateline.ts';
import { endsNounPhrase, subjectBefore } from './noun-phrases.ts';
import type { TokenBlock, TokenRange } from './token-block.ts';

/** Tokens between "with" and a participle, for its subject. */
const MAX_ABSOLUTE = 10;
/** Tokens of a noun phrase at the start of a clause, with its determiner. Higher risks taking in the verb. */
const MAX_NAME = 4;

/**
 * The subject that a verb after a conjunction shares with an earlier verb: "Bell said she welcomed it and added", "As
 * they sang, she rose and joked". Takes the nearest subject of a verb of speech, or a noun phrase that starts a clause.
 */
export function sharedSubject(block: TokenBlock, verb: number): TokenRange | undefined {
  for (let at = verb - 1; at >= endOfDateline(block) && block.isSameSentence(at, verb); at -= 1) {
    if (block.tokens[at]?.kind === 'quotation') return undefined;
    if (block.isCue(at)) {
      const subject = block.isIn(at, block.rules.participles) ? undefined : subjectBefore(block, at);
      if (subject !== undefined) return subject;
    } else if (block.isThirdPerson(at) && !block.isCue(at - 1)) return { from: at, to: at + 1 };
    else if (block.startsClause(at)) {
      const name = nameAt(block, at);
      if (name !== undefined) return name;
    }
  }
  return undefined;
}

/** The certain part of a noun phrase that starts a clause: "the senator", "Mr. de Blasio". */
function nameAt(block: TokenBlock, from: number): TokenRange | undefined {
  const { determiners, prepositions, times } = block.rules;
  const { tokens } = block;
  if (block.isAdverbial(from)) return undefined;
  const stops = (at: number) =>
    block.isIn(at, times) ||
    block.isIn(at, prepositions) ||
    block.isPreverbal(at) ||
    endsNounPhrase(block, at, false);
  let to = from;
  if (block.isIn(to, determiners)) to += 1;
  const capitals = tokens[to]?.capital === true;
  if (to === from && !capitals) return undefined;
  while (
    block.isWord(to) &&
    !stops(to) &&
    (tokens[to]?.capital === true) === capitals &&
    to - from < MAX_NAME
  )
    to += 1;
  if (block.isIn(to, block.rules.titles) && tokens[to + 1]?.capital === true)
    return { from, to: endOfName(block, to + 1) };
  return to - from > (block.isIn(from, determiners) ? 1 : 0) ? { from, to } : undefined;
}

/** The end of the name behind a role: "band member Ann Bell". */
function endOfName(block: TokenBlock, from: number): number {
  let to = from;
  while (block.tokens[to]?.capital === true || block.isIn(to, block.rules.particles)) to += 1;
  return to;
}

/**
 * The subject of a participle, which is the subject of its sentence: "On Friday, he joined those who left, saying".
 * Undefined if the participle may belong to the noun before it: "a sign saying".
 */
export function mainSubject(block: TokenBlock, participle: number): TokenRange | undefined {
  const own = absoluteSubject(block, participle) ?? authorOfStatement(block, participle);
  if (own !== undefined) return own;
  const start = sentenceStart(block, participle);
  if (block.tokens[start - 1]?.kind === 'quotation') return undefined;
  const said = subjectOfCue(block, behindIntroductions(block, start, participle), participle);
  if (said !== undefined) return said;
  if (!isFree(block, participle)) return undefined;
  return clauseSubject(block, start, participle);
}

/** Whether the participle does not belong to the noun before it; a statement "saying" is its author's. */
function isFree(block: TokenBlock, participle: number): boolean {
  const { prepositions, coordinators, utterances } = block.rules;
  const before = participle - 1;
  return (
    block.isMark(before, ',', '—', '–', '-') ||
    [coordinators, prepositions, utterances].some((words) => block.isIn(before, words))
  );
}

/** Who made the statement before the participle: "Ann Bell made a statement on Monday saying". */
function authorOfStatement(block: TokenBlock, participle: number): TokenRange | undefined {
  const { times, prepositions, utterances } = block.rules;
  let at = participle - 1;
  while (block.isIn(at, times) || block.isIn(at, prepositions)) at -= 1;
  return block.isIn(at, utterances) ? authorOf(block, at) : undefined;
}

/** The noun phrase between a preposition and the participle: "with spokesman Bob Lee saying". */
function absoluteSubject(block: TokenBlock, participle: number): TokenRange | undefined {
  let from = participle;
  while (
    participle - from <= MAX_ABSOLUTE &&
    block.isWord(from - 1) &&
    block.isSameSentence(from - 1, participle)
  ) {
    if (block.isIn(from - 1, block.rules.absolutes))
      return from < participle ? { from, to: participle } : undefined;
    from -= 1;
  }
  return undefined;
}

/** The subject of the first finite verb of speech from here on. */
function subjectOfCue(block: TokenBlock, start: number, end: number): TokenRange | undefined {
  for (let at = start; at < end; at += 1) {
    if (!block.isCue(at) || block.isIn(at, block.rules.participles)) continue;
    const subject = subjectBefore(block, at);
    if (subject !== undefined) return subject;
  }
  return undefined;
}

/** The subject of the clause that starts here, behind introductory phrases. */
export function clauseSubject(block: TokenBlock, start: number, end: number): TokenRange | undefined {
  const at = behindIntroductions(block, start, end);
  if (at >= end) return undefined;
  return block.isPronoun(at) ? { from: at, to: at + 1 } : nameAt(block, at);
}

function behindIntroductions(block: TokenBlock, start: number, end: number): number {
  let at = start;
  while (at < end && opensIntroduction(block, at)) {
    if (isAdverbOfSubject(block, at)) return at + 1;
    while (at < end && !block.isMark(at, ',')) at += 1;
    at += 1;
  }
  return at;
}

/** Whether an adverb stands before the subject itself, without a comma: "even a strategist", "then Bell". */
function isAdverbOfSubject(block: TokenBlock, at: number): boolean {
  const isSubject = block.isIn(at + 1, block.rules.determiners) || block.isThirdPerson(at + 1);
  return block.isAdverbial(at) && (isSubject || block.tokens[at + 1]?.capital === true);
}

/** Whether this is a quotation after which a sentence begins. */
function endsStatement(block: TokenBlock, at: number): boolean {
  return block.tokens[at]?.kind === 'quotation' && block.tokens[at + 1]?.capital === true;
}

function sentenceStart(block: TokenBlock, of: number): number {
  let at = of;
  const { coordinators } = block.rules;
  while (at > 0 && block.isSameSentence(at - 1, of) && !endsStatement(block, at - 1)) at -= 1;
  if (at === 0) at = endOfDateline(block);
  while (at < of && (!block.isWord(at) || block.isIn(at, coordinators))) at += 1;
  return at;
}

/** Whether an introductory phrase starts here: "In Iowa, …", "After the vote, …", "Asked why, …", "Smiling, …". */
function opensIntroduction(block: TokenBlock, at: number): boolean {
  const { prepositions, boundaries, participles } = block.rules;
  const word = block.tokens[at]?.folded ?? '';
  const isGerund = block.rules.gerund?.test(word) === true && block.tokens[at + 1]?.capital === false;
  return (
    isGerund ||
    [prepositions, boundaries, participles].some((words) => words.has(word)) ||
    block.isPreverbal(at) ||
    block.isAdverbial(at)
  );
}
