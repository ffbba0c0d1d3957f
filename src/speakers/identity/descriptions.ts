import type { Phrases } from '../attribution/phrases.ts';
import type { Name } from './names.ts';
import type { People, Person } from './people.ts';

/** More words than this are more than a description. */
const LONGEST = 4;

/** Whom "the Turkish president" is, where the text says so: "Turkish President Erdogan", "Erdogan, the Turkish president,". */
export class Descriptions {
  readonly #ties = new Map<string, Set<Person>>();

  /** Takes a title that stands before a name: all of it, and what it is the title of a kind of. */
  addTitle(name: Name, person: Person): void {
    if (name.title === '') return;
    this.#add(name.title, person);
    this.#add(name.title.split(' ').at(-1) ?? '', person);
  }

  /** Takes what stands behind a name and a comma with a definite article. `to` is the token behind the name. */
  addApposition(phrases: Phrases, to: number, person: Person): void {
    if (!phrases.is(to, ',')) return;
    const described = describedAt(phrases, to + 1);
    if (described !== undefined) this.#add(described, person);
  }

  /** The only one of whom the text says so. */
  find(description: string): Person | undefined {
    const tied = this.#ties.get(description);
    return tied?.size === 1 ? [...tied][0] : undefined;
  }

  #add(description: string, person: Person): void {
    const tied = this.#ties.get(description);
    if (tied === undefined) this.#ties.set(description, new Set([person]));
    else tied.add(person);
  }
}

/** "turkish president" where "the Turkish president" stands, with nothing that belongs to it behind. */
export function describedAt(phrases: Phrases, from: number): string | undefined {
  const { definites, prepositions, boundaries } = phrases.rules;
  if (!phrases.isIn(from, definites)) return undefined;
  const words: string[] = [];
  let at = from + 1;
  for (; phrases.isWord(at) && words.length <= LONGEST; at += 1) {
    if (phrases.isIn(at, prepositions) || phrases.isIn(at, boundaries) || phrases.isCue(at)) break;
    words.push(phrases.tokens[at]?.folded ?? '');
  }
  return words.length > 0 && words.length <= LONGEST && !phrases.isPossessive(at)
    ? words.join(' ')
    : undefined;
}

export function tieDescriptions(
  phrases: Phrases,
  names: readonly Name[],
  people: People,
  into: Descriptions,
): void {
  for (const name of names) {
    const person = people.of(name);
    if (person === undefined) continue;
    into.addTitle(name, person);
    into.addApposition(phrases, phrases.indexAt(name.end), person);
  }
}
