import type { Span } from '../../domain/article.ts';
import type { Gender } from '../../language/rules/speech.ts';
import type { Name } from './names.ts';

/** A person, or a thing with a name, under all variants of the name in one article. */
export interface NamedPerson {
  /** The longest variant, folded, without titles. */
  words: readonly string[];
  /** The first occurrence of the longest variant. */
  fullest: Span;
  /** From titles. */
  gender: Gender | undefined;
  /** From the pronouns that seem to refer to them; 'none' if these are balanced. */
  pronoun: Gender | undefined;
  /** Whether the article treats the name as a person's: gives it a title, or the surname alone as a subject. */
  isTreatedAsPerson: boolean;
  /** Whether a determiner precedes the full name somewhere: "the Glass-Steagall Act". */
  isThing: boolean;
  readonly names: Name[];
}

/** Assigns each name to a person: "Erdogan" to the only full name with that surname. */
export class People {
  readonly #byOneWord = new Map<string, NamedPerson[]>();
  readonly #ofName = new Map<Name, NamedPerson>();
  readonly #bySurname = new Map<string, NamedPerson[]>();
  readonly #byFirstName = new Map<string, NamedPerson[]>();

  /** The full names first. One name a step. */
  *add(names: readonly Name[]): Generator<void, void> {
    for (const name of names) {
      if (name.words.length > 1) this.#addFull(name);
      yield;
    }
    for (const name of names) {
      if (name.words.length === 1) this.#addShort(name);
      yield;
    }
  }

  of(name: Name): NamedPerson | undefined {
    return this.#ofName.get(name);
  }

  #addFull(name: Name): void {
    const surname = name.words.at(-1) ?? '';
    const known = this.#bySurname.get(surname)?.find((person) => isVariant(person.words, name.words));
    const person = known ?? this.#create(name);
    if (name.words.length > person.words.length) {
      person.words = name.words;
      person.fullest = name.bare;
    }
    this.#assign(name, person);
  }

  #addShort(name: Name): void {
    const [word = ''] = name.words;
    const found = name.hasDeterminer ? [] : (this.#bySurname.get(word) ?? this.#byFirstName.get(word) ?? []);
    const fitting = found.filter(({ gender }) => isCompatible(gender, name.gender));
    const only = fitting.length === 1 ? fitting[0] : undefined;
    this.#assign(name, only ?? this.#unresolved(name, found.length > 1));
  }

  /** For a single word that no full name, or more than one, has: one person for each gender that titles tell. */
  #unresolved(name: Name, shared: boolean): NamedPerson {
    const alike = this.#byOneWord
      .get(name.words[0] ?? '')
      ?.find(({ gender }) => (shared ? gender === name.gender : isCompatible(gender, name.gender)));
    return alike ?? this.#create(name);
  }

  #create(name: Name): NamedPerson {
    const person: NamedPerson = {
      words: name.words,
      fullest: name.bare,
      gender: undefined,
      pronoun: undefined,
      isTreatedAsPerson: false,
      isThing: false,
      names: [],
    };
    if (name.words.length === 1) add(this.#byOneWord, name.words[0] ?? '', person);
    else {
      add(this.#bySurname, name.words.at(-1) ?? '', person);
      add(this.#byFirstName, name.words[0] ?? '', person);
    }
    return person;
  }

  #assign(name: Name, person: NamedPerson): void {
    person.names.push(name);
    person.gender ??= name.gender;
    const bySurname =
      name.words.length === 1 && name.words[0] === person.words.at(-1) && person.words.length > 1;
    if (name.title !== '' || (bySurname && name.startsClause)) person.isTreatedAsPerson = true;
    if (name.hasDeterminer && name.words.length > 1) person.isThing = true;
    this.#ofName.set(name, person);
  }
}

export function isCompatible(one: Gender | undefined, other: Gender | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}

/**
 * Of two names with the same surname: "Alan B. Krueger" and "Alan Krueger", "Tayyip Erdogan" and "Recep Tayyip
 * Erdogan".
 */
function isVariant(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short[0] === long[0]) return true;
  return (
    short.length < long.length &&
    short.every((word, index) => long[long.length - short.length + index] === word)
  );
}

function add(map: Map<string, NamedPerson[]>, key: string, person: NamedPerson): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [person]);
  else list.push(person);
}
