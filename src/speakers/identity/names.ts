import type { Span } from '../../domain/article.ts';
import type { Gender } from '../../language/rules/speech.ts';
import type { TokenBlock, TokenRange } from '../attribution/token-block.ts';

/** One occurrence of a name, with the titles before it. */
export interface Name extends Span {
  /** Folded, without titles. */
  readonly words: readonly string[];
  /** The name without its titles. */
  readonly bare: Span;
  /**
   * Folded: "turkish president" in "Turkish President Erdogan", "minister" in "the minister, Ann Bell". Empty for none.
   */
  readonly title: string;
  /** From its titles: a man for "Mr." */
  readonly gender: Gender | undefined;
  /** As in "the Texan", "the White House". */
  readonly hasDeterminer: boolean;
  readonly startsClause: boolean;
}

/** Letters of a word that Title Case leaves in lower case. */
const MAX_SMALL_WORD = 4;
/** Longer words of a heading in Title Case. Fewer may be a name. */
const MIN_HEADLINE = 5;

/** After the first word of a name, stop words count too: Theresa May. */
const NONE: ReadonlySet<string> = new Set();

/**
 * The names of a block outside its quotations, in reading order.
 *
 * @param stopWords never start a name
 */
export function namesOf(block: TokenBlock, stopWords: ReadonlySet<string>): Name[] {
  const names: Name[] = [];
  if (isHeadline(block)) return names;
  for (let at = 0; at < block.tokens.length; at += 1) {
    const to = endOfName(block, at, stopWords);
    if (to === at) continue;
    const name = nameOf(block, { from: at, to });
    if (name !== undefined) names.push(name);
    at = to - 1;
  }
  return names;
}

/** Whether the block is a heading in Title Case, where nothing tells names from other words. */
function isHeadline({ tokens }: TokenBlock): boolean {
  const long = tokens.filter(({ kind, folded }) => kind === 'word' && folded.length > MAX_SMALL_WORD);
  const isPlain = tokens.every(({ kind }) => kind !== 'quotation');
  return isPlain && long.length >= MIN_HEADLINE && long.every(({ capital }) => capital);
}

function endOfName(block: TokenBlock, from: number, stopWords: ReadonlySet<string>): number {
  let to = from;
  while (isNameWord(block, to, to === from ? stopWords : NONE) && (to === from || !block.startsClause(to)))
    to += 1;
  if (to === from) return from;
  let beyond = to;
  while (block.isIn(beyond, block.rules.particles)) beyond += 1;
  return beyond > to && isNameWord(block, beyond, stopWords) ? endOfName(block, beyond, stopWords) : to;
}

function isNameWord(block: TokenBlock, at: number, stopWords: ReadonlySet<string>): boolean {
  const token = block.tokens[at];
  if (token?.kind !== 'word' || !token.capital || block.isIn(at, block.rules.times)) return false;
  if (block.startsClause(at) && isFunctionWord(block, at)) return false;
  const { titles, particles } = block.rules;
  return (
    titles.has(token.folded) ||
    particles.has(token.folded) ||
    !(stopWords.has(token.folded) || block.isPronoun(at))
  );
}

/** Whether a word that starts a clause has its capital from that: "Selon Paul Durand", "Continued Stone". */
function isFunctionWord(block: TokenBlock, at: number): boolean {
  const { prepositions, boundaries, cues, participles } = block.rules;
  const word = block.tokens[at]?.folded ?? '';
  const known = [prepositions, boundaries, cues, participles].some((words) => words.has(word));
  return known || block.isAdverbial(at) || block.accordingLengthAt(at) > 0;
}

/**
 * A lower-case title before the name: "spokesman" in "Cruz spokesman Rick Tyler", "minister" in "the minister, Ann
 * Bell".
 */
function titleBefore(block: TokenBlock, from: number): string {
  const at = block.isMark(from - 1, ',') ? from - 2 : from - 1;
  return block.isIn(at, block.rules.titles) ? (block.tokens[at]?.folded ?? '') : '';
}

function nameOf(block: TokenBlock, { from, to }: TokenRange): Name | undefined {
  const { titles, determiners, abbreviations } = block.rules;
  const words: string[] = [];
  let lastTitle = from - 1;
  let gender: Gender | undefined;
  for (let at = from; at < to; at += 1) {
    const { folded = '' } = block.tokens[at] ?? {};
    const title = titles.get(folded);
    if (title !== undefined) lastTitle = at;
    if (title === 'man' || title === 'woman') gender ??= title;
    words.push(folded);
  }
  const bare = words.slice(lastTitle + 1 - from).filter((word) => !abbreviations.has(word));
  if (bare.length === 0) return undefined;
  return {
    ...block.spanOf({ from, to }),
    words: bare,
    bare: block.spanOf({ from: lastTitle + 1, to }),
    title: words.slice(0, lastTitle + 1 - from).join(' ') || titleBefore(block, from),
    gender,
    hasDeterminer: block.isIn(from - 1, determiners),
    startsClause: block.startsClause(from) && !block.isPossessive(to),
  };
}
