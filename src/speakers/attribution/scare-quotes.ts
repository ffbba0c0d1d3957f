import type { Attribution } from './attribution.ts';
import type { TokenBlock } from './token-block.ts';

/** Words of a quotation that may be a term. Longer ones say something. */
const MAX_TERM = 4;

/**
 * Whether the quotation is a term in a sentence about something else, not what the attribution's speaker says: offered
 * the “clarification” that was demanded; my “campaign”; the “prior model,” the club charged.
 *
 * @param words the quoted words
 */
export function isTerm(
  block: TokenBlock,
  at: number,
  words: string,
  { pattern, cue, mention }: Attribution,
): boolean {
  if (words.split(/\s+/u).length > MAX_TERM) return false;
  const verb = block.indexAt(cue.start);
  const isNoun = standsAsNoun(block, at);
  switch (pattern) {
    case 'mixed':
    case 'before':
      return isNoun && block.isIn(verb, block.rules.performatives);
    case 'continued':
      return (isNoun && !isCoordinated(block, at)) || modifiesNoun(block, at);
    case 'according':
      // A single word is a preposition with other meanings: pour, per.
      return isNoun && verb === at + 1 && block.accordingLengthAt(verb) === 1;
    case 'inverted':
    case 'subject':
    case 'end':
      return isNoun && goesOn(block, Math.max(verb + 1, block.indexAt(mention.end)));
    default:
      return false;
  }
}

/** Whether a determiner, a possessive, a number, a preposition or an adjective is directly before the quotation. */
function standsAsNoun(block: TokenBlock, at: number): boolean {
  const { determiners, prepositions } = block.rules;
  const before = block.tokens[at - 1];
  if (before?.kind !== 'word' || before.capital) return false;
  return (
    block.isIn(at - 1, determiners) ||
    block.isIn(at - 1, prepositions) ||
    block.isPossessive(at - 1) ||
    isModifier(block, at)
  );
}

/** Whether the word before the quotation modifies it, within a noun phrase that a determiner begins: the two original “…”. */
function isModifier(block: TokenBlock, at: number): boolean {
  for (let from = at - 2; from >= at - 3; from -= 1) {
    if (!block.isWord(from + 1) || block.isCue(from + 1)) return false;
    if (block.isIn(from, block.rules.determiners) || block.isPossessive(from)) return true;
  }
  return false;
}

/** Whether a noun follows directly: “…” chants. */
function modifiesNoun(block: TokenBlock, at: number): boolean {
  const next = block.tokens[at + 1];
  return (
    next?.kind === 'word' &&
    !next.capital &&
    goesOn(block, at + 1) &&
    !block.isIn(at + 1, block.rules.boundaries)
  );
}

function isCoordinated(block: TokenBlock, at: number): boolean {
  return block.isIn(at - 1, block.rules.coordinators) || block.isMark(at - 1, ',');
}

/** Whether the clause of the verb goes on with words of its own: “the club charged a fee”. */
function goesOn(block: TokenBlock, from: number): boolean {
  const { prepositions, times, coordinators } = block.rules;
  if (!block.isWord(from) || block.isPreverbal(from)) return false;
  return ![prepositions, times, coordinators].some((words) => block.isIn(from, words));
}
