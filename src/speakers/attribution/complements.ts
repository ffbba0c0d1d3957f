import type { Language } from '../../language/language.ts';
import type { TokenBlock, TokenRange } from './token-block.ts';

/** Tokens between a verb and its "that": "told reporters in Leeds on Monday that". */
const MAX_BEFORE_THAT = 9;
/** Words of a clause without "that". Fewer are an object: "said a word". */
const MIN_CLAUSE = 3;

/**
 * The clause that tells what was said: "that it rained" or, after common verbs, "it rained". Ends where the sentence goes on
 * with a clause of its own: ", but it was warm".
 *
 * @param end the token after the sentence
 */
export function complementOf(
  block: TokenBlock,
  cue: number,
  end: number,
  language: Language,
): TokenRange | undefined {
  const that = () => afterThat(block, cue, end);
  const bare = () => bareClause(block, cue, end, language);
  const from =
    block.isIn(cue, block.rules.tells) || startsLate(block, cue + 1)
      ? (that() ?? bare())
      : (bare() ?? that());
  return from === undefined ? undefined : { from, to: endOfClause(block, from, end) };
}

/** Whether something else than the clause follows the verb: "said on Monday that". */
function startsLate(block: TokenBlock, at: number): boolean {
  const { prepositions, times, complementizers } = block.rules;
  return !block.isWord(at) || [prepositions, times, complementizers].some((words) => block.isIn(at, words));
}

/** Where the clause behind "that" begins; a verb behind "that" makes it a relative: banks that have grown. */
export function afterThat(block: TokenBlock, cue: number, end: number): number | undefined {
  for (let at = cue + 1; at < Math.min(end, cue + 1 + MAX_BEFORE_THAT); at += 1) {
    if (block.isIn(at, block.rules.complementizers) && !block.isPreverbal(at + 1)) return at + 1;
    if (block.tokens[at]?.kind === 'quotation' || block.isMark(at, ':', ';') || block.isCue(at))
      return undefined;
  }
  return undefined;
}

function bareClause(block: TokenBlock, cue: number, end: number, { cautions }: Language): number | undefined {
  const { prepositions, times, performatives, inverts, complementizers } = block.rules;
  let from = inverts ? afterComma(block, cue) : cue + 1;
  if (block.isIn(cue, block.rules.tells) && isHearer(block, from)) from += 1;
  while (block.isIn(from, times)) from += 1;
  const word = block.tokens[cue]?.folded ?? '';
  const isClause = !performatives.has(word) || block.isPronoun(from);
  if (cautions?.get(word) !== 'attribution' || !isClause) return undefined;
  const words = block.tokens.slice(from, end).filter(({ kind }) => kind === 'word').length;
  const isOther = block.isIn(from, prepositions) || block.isIn(from, complementizers);
  return block.isWord(from) && !isOther && words >= MIN_CLAUSE ? from : undefined;
}

/** Whether this is a noun before the subject of a clause: told (reporters) the crew was tired. */
function isHearer(block: TokenBlock, at: number): boolean {
  const isSubject = (index: number) => block.isIn(index, block.rules.determiners) || block.isPronoun(index);
  return !isSubject(at) && isSubject(at + 1);
}

/** Where a clause without "that" begins behind a subject and a comma: "sagte Anna Lehmann, die Brücke sei sicher". */
function afterComma(block: TokenBlock, cue: number): number {
  let at = cue + 1;
  while (at < cue + MAX_BEFORE_THAT && block.isWord(at)) at += 1;
  return block.isMark(at, ',') ? at + 1 : block.tokens.length;
}

function endOfClause(block: TokenBlock, from: number, end: number): number {
  const { coordinators, complementizers } = block.rules;
  for (let at = from; at < end; at += 1) {
    const isNew =
      block.isMark(at, ',') && block.isIn(at + 1, coordinators) && !block.isIn(at + 2, complementizers);
    const isEnd = block.isMark(at, '.') && block.tokens[at + 1]?.capital === true;
    if (isNew || isEnd || block.isMark(at, ';', ':')) return at;
  }
  return end;
}
