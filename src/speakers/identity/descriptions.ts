import type { TokenBlock } from '../attribution/token-block.ts';
import type { Name } from './names.ts';
import type { NamedPerson, People } from './people.ts';

/** Words of a description. Longer ones seldom recur in the same form. */
const MAX_WORDS = 4;
/** Tokens around a name that count as its sentence. */
const MAX_DISTANCE = 60;
/** Letters that a country shares with its adjective: Turkey, Turkish. Lower confuses countries. */
const MIN_SHARED_LETTERS = 4;

/**
 * Resolves "the Turkish president" if the text says who that is: "Turkish President Erdogan", "Erdogan, the Turkish
 * president,".
 */
export class Descriptions {
  readonly #described = new Map<string, Set<NamedPerson>>();
  /** The beginnings of the capitalized words in sentences that name the person. */
  readonly #associated = new Map<NamedPerson, Set<string>>();

  /** Adds a title before a name: the whole ("turkish president") and its last word ("president"). */
  addTitle(name: Name, person: NamedPerson): void {
    if (name.title === '') return;
    this.#add(name.title, person);
    this.#add(name.title.split(' ').at(-1) ?? '', person);
  }

  /**
   * Adds a definite noun phrase after a name and a comma.
   *
   * @param to the token after the name
   */
  addApposition(block: TokenBlock, to: number, person: NamedPerson): void {
    if (!block.isMark(to, ',')) return;
    const described = describedAt(block, to + 1);
    const isClosed = described !== undefined && !block.isCue(to + 2 + described.split(' ').length);
    if (isClosed) this.#add(described, person);
  }

  /** The only person with this description; undefined for none or several. */
  find(description: string): NamedPerson | undefined {
    const persons = this.#described.get(description);
    return persons?.size === 1 ? [...persons][0] : undefined;
  }

  /** Adds the capitalized words of a sentence that names the person. */
  addSentence(block: TokenBlock, at: number, person: NamedPerson): void {
    const words = this.#associated.get(person) ?? new Set();
    this.#associated.set(person, words);
    const from = Math.max(0, at - MAX_DISTANCE);
    for (const { folded, capital, sentence } of block.tokens.slice(from, at + MAX_DISTANCE))
      if (capital && sentence === block.tokens[at]?.sentence) words.add(folded.slice(0, MIN_SHARED_LETTERS));
  }

  /**
   * Whether the description can be the person's, who shares its office with others: "the Turkish president" for one of
   * several presidents, if a sentence that names him has "Turkey".
   */
  fits(description: string, person: NamedPerson): boolean {
    const words = description.split(' ');
    const office = words.pop() ?? '';
    const known = this.#associated.get(person);
    return (
      this.#described.get(office)?.has(person) === true &&
      words.every((word) => known?.has(word.slice(0, MIN_SHARED_LETTERS)))
    );
  }

  #add(description: string, person: NamedPerson): void {
    const persons = this.#described.get(description);
    if (persons === undefined) this.#described.set(description, new Set([person]));
    else persons.add(person);
  }
}

/**
 * The description that starts here, folded, without its article: "turkish president". Undefined if it is a possessive.
 */
export function describedAt(block: TokenBlock, from: number): string | undefined {
  const { definites, prepositions, boundaries } = block.rules;
  if (!block.isIn(from, definites)) return undefined;
  const words: string[] = [];
  let at = from + 1;
  for (; block.isWord(at) && words.length <= MAX_WORDS; at += 1) {
    if (block.isIn(at, prepositions) || block.isIn(at, boundaries) || block.isCue(at)) break;
    words.push(block.tokens[at]?.folded ?? '');
  }
  return words.length > 0 && words.length <= MAX_WORDS && !block.isPossessive(at)
    ? words.join(' ')
    : undefined;
}

export function collectDescriptions(
  block: TokenBlock,
  names: readonly Name[],
  people: People,
  into: Descriptions,
): void {
  for (const name of names) {
    const person = people.of(name);
    if (person === undefined) continue;
    into.addTitle(name, person);
    into.addApposition(block, block.indexAt(name.end), person);
    into.addSentence(block, block.indexAt(name.start), person);
  }
}
