import { lastName } from './noun-phrases.ts';
import type { TokenBlock, TokenRange } from './token-block.ts';

/** Words between an author's name and the statement: "Bell had also made a second statement". */
const MAX_BETWEEN = 5;

/** Tokens between a statement and the "it" that refers to it. */
const MAX_DISTANCE = 60;

/** The author of a statement, letter or tweet, whom its clause names as the subject: "Ann Bell made a statement". */
export function authorOf(block: TokenBlock, utterance: number): TokenRange | undefined {
  let to = utterance;
  while (utterance - to < MAX_BETWEEN && isBetween(block, to - 1, utterance)) to -= 1;
  if (block.isThirdPerson(to - 1)) return { from: to - 1, to };
  const isVerb = to < utterance - 1 && !block.isIn(to, block.rules.prepositions);
  return isVerb ? lastName(block, Math.max(0, to - MAX_BETWEEN), to) : undefined;
}

function isBetween(block: TokenBlock, at: number, utterance: number): boolean {
  const token = block.tokens[at];
  const isLower = token?.kind === 'word' && !token.capital && !block.isThirdPerson(at);
  return isLower && !block.isPossessive(at) && block.isSameSentence(at, utterance);
}

/** The statement, letter or tweet that "it" refers to: the latest one in the sentence before, or in the same. */
export function utteranceBefore(block: TokenBlock, pronoun: number): number | undefined {
  const sentence = block.tokens[pronoun]?.sentence ?? 0;
  const first = Math.max(0, pronoun - MAX_DISTANCE);
  for (let at = pronoun - 1; at >= first && (block.tokens[at]?.sentence ?? 0) >= sentence - 1; at -= 1)
    if (block.isIn(at, block.rules.utterances)) return at;
  return undefined;
}
