import type { Span } from '../../domain/article.ts';
import type { Gender } from '../../language/rules/speech.ts';
import type { Phrases, Range } from '../attribution/phrases.ts';

/** A name as it stands somewhere in the article, with the titles before it. */
export interface Name extends Span {
  /** Without titles; folded. */
  readonly words: readonly string[];
  /** Where the name begins behind its titles. */
  readonly bare: Span;
  /** "turkish president" of "Turkish President Erdogan", "minister" of "the minister, Ann Bell"; empty without a title. */
  readonly title: string;
  /** What its titles say of it: a man for "Mr.". */
  readonly gender: Gender | undefined;
  /** "The Texan", "the White House". */
  readonly determined: boolean;
  readonly startsClause: boolean;
}

/** Behind another, any word with a capital is of the name: Theresa May. */
const NONE: ReadonlySet<string> = new Set();

/** The names of a block outside its quotations, in order; `stopWords` have a capital only where a sentence begins. */
export function namesOf(phrases: Phrases, stopWords: ReadonlySet<string>): Name[] {
  const names: Name[] = [];
  for (let at = 0; at < phrases.tokens.length; at += 1) {
    const to = endOfName(phrases, at, stopWords);
    if (to === at) continue;
    const name = nameOf(phrases, { from: at, to });
    if (name !== undefined) names.push(name);
    at = to - 1;
  }
  return names;
}

function endOfName(phrases: Phrases, from: number, stopWords: ReadonlySet<string>): number {
  let to = from;
  while (
    isNameWord(phrases, to, to === from ? stopWords : NONE) &&
    (to === from || !phrases.startsClause(to))
  )
    to += 1;
  if (to === from) return from;
  let beyond = to;
  while (phrases.isIn(beyond, phrases.rules.particles)) beyond += 1;
  return beyond > to && isNameWord(phrases, beyond, stopWords) ? endOfName(phrases, beyond, stopWords) : to;
}

function isNameWord(phrases: Phrases, at: number, stopWords: ReadonlySet<string>): boolean {
  const token = phrases.tokens[at];
  if (token?.kind !== 'word' || !token.capital || phrases.isIn(at, phrases.rules.times)) return false;
  if (phrases.startsClause(at) && isFunctionWord(phrases, at)) return false;
  const { titles, particles } = phrases.rules;
  return (
    titles.has(token.folded) ||
    particles.has(token.folded) ||
    !(stopWords.has(token.folded) || phrases.isPronoun(at))
  );
}

/** What has its capital only because a sentence begins with it: "Selon Paul Durand", "Continued Stone". */
function isFunctionWord(phrases: Phrases, at: number): boolean {
  const { prepositions, boundaries, cues, participles } = phrases.rules;
  const word = phrases.tokens[at]?.folded ?? '';
  const known = [prepositions, boundaries, cues, participles].some((words) => words.has(word));
  return known || phrases.isAdverbial(at) || phrases.accordingAt(at) > 0;
}

/** "spokesman" of "Cruz spokesman Rick Tyler", "minister" of "the minister, Ann Bell". */
function titleBefore(phrases: Phrases, from: number): string {
  const at = phrases.is(from - 1, ',') ? from - 2 : from - 1;
  return phrases.isIn(at, phrases.rules.titles) ? (phrases.tokens[at]?.folded ?? '') : '';
}

function nameOf(phrases: Phrases, { from, to }: Range): Name | undefined {
  const { titles, determiners, abbreviations } = phrases.rules;
  const words: string[] = [];
  let lastTitle = from - 1;
  let gender: Gender | undefined;
  for (let at = from; at < to; at += 1) {
    const { folded = '' } = phrases.tokens[at] ?? {};
    const title = titles.get(folded);
    if (title !== undefined) lastTitle = at;
    if (title === 'man' || title === 'woman') gender ??= title;
    words.push(folded);
  }
  const bare = words.slice(lastTitle + 1 - from).filter((word) => !abbreviations.has(word));
  if (bare.length === 0) return undefined;
  return {
    ...phrases.spanOf({ from, to }),
    words: bare,
    bare: phrases.spanOf({ from: lastTitle + 1, to }),
    title: words.slice(0, lastTitle + 1 - from).join(' ') || titleBefore(phrases, from),
    gender,
    determined: phrases.isIn(from - 1, determiners),
    startsClause: phrases.startsClause(from) && !phrases.isPossessive(to),
  };
}
