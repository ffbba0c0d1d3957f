import type { Span } from '../../domain/article.ts';
import type { Gender } from '../../language/rules/speech.ts';
import type { Name } from './names.ts';

/** Everything that an article calls by one name, in its variants. */
export interface Person {
  /** The longest name, without titles; folded. */
  words: readonly string[];
  /** Where that stands first. */
  fullest: Span;
  /** What titles say. */
  gender: Gender | undefined;
  /** What most of the pronouns that seem to mean them say; nobody's where they contradict each other. */
  pronoun: Gender | undefined;
  /** Whether the article treats the name as a person's: with a title, or in full and then by the surname. */
  isEvident: boolean;
  /** Whether it stands with an article somewhere, as no person's does: "the Glass-Steagall Act". */
  isThing: boolean;
  readonly names: Name[];
}

/** Who is behind each name: "Erdogan" is the only one of that surname whom the article names in full. */
export class People {
  readonly #byOneWord = new Map<string, Person[]>();
  readonly #ofName = new Map<Name, Person>();
  readonly #bySurname = new Map<string, Person[]>();
  readonly #byFirstName = new Map<string, Person[]>();

  constructor(names: readonly Name[]) {
    for (const name of names) if (name.words.length > 1) this.#addFull(name);
    for (const name of names) if (name.words.length === 1) this.#addShort(name);
  }

  of(name: Name): Person | undefined {
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
    const found = name.determined ? [] : (this.#bySurname.get(word) ?? this.#byFirstName.get(word) ?? []);
    const fitting = found.filter(({ gender }) => isCompatible(gender, name.gender));
    const only = fitting.length === 1 ? fitting[0] : undefined;
    this.#assign(name, only ?? this.#nameless(name, found.length > 1));
  }

  /** A surname that several have, or none in full: those with the same titles at least are one. */
  #nameless(name: Name, shared: boolean): Person {
    const alike = this.#byOneWord
      .get(name.words[0] ?? '')
      ?.find(({ gender }) => (shared ? gender === name.gender : isCompatible(gender, name.gender)));
    return alike ?? this.#create(name);
  }

  #create(name: Name): Person {
    const person: Person = {
      words: name.words,
      fullest: name.bare,
      gender: undefined,
      pronoun: undefined,
      isEvident: false,
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

  #assign(name: Name, person: Person): void {
    person.names.push(name);
    person.gender ??= name.gender;
    const bySurname =
      name.words.length === 1 && name.words[0] === person.words.at(-1) && person.words.length > 1;
    if (name.title !== '' || (bySurname && name.startsClause)) person.isEvident = true;
    if (name.determined && name.words.length > 1) person.isThing = true;
    this.#ofName.set(name, person);
  }
}

export function isCompatible(one: Gender | undefined, other: Gender | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}

/** Names with one surname: "Alan B. Krueger" and "Alan Krueger", "Tayyip Erdogan" and "Recep Tayyip Erdogan". */
function isVariant(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short[0] === long[0]) return true;
  return (
    short.length < long.length &&
    short.every((word, index) => long[long.length - short.length + index] === word)
  );
}

function add(map: Map<string, Person[]>, key: string, person: Person): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [person]);
  else list.push(person);
}
