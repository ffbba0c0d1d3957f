import type { Span } from '../../domain/article.ts';
import type { Gender } from '../../language/rules/speech.ts';
import type { Phrases } from '../attribution/phrases.ts';
import type { Name } from './names.ts';
import { isCompatible, type People, type Person } from './people.ts';

/** What a paragraph has of people so far: all names in it, and who spoke in it last. */
export interface Scene {
  readonly phrases: Phrases;
  readonly names: readonly Name[];
  speaker: Person | undefined;
}

/**
 * Whom "he" or "she" stands for: the only one in the paragraph before it who can be meant, or who spoke last when nobody
 * else has become the subject of a clause since. Undefined when there is a doubt.
 */
export function antecedent(
  pronoun: Span,
  gender: Gender,
  here: Scene,
  before: Scene | undefined,
  people: People,
): Person | undefined {
  if (gender !== 'man' && gender !== 'woman') return undefined;
  const names = here.names.filter(({ end }) => end <= pronoun.start);
  const fits = (name: Name) => couldBe(people.of(name), name, gender);
  const possible = new Set(names.filter(fits).map((name) => people.of(name)));
  const found =
    possible.size === 0 && here.speaker === undefined
      ? fromParagraphBefore(before, fits, people)
      : fromHere(here.speaker, names.filter(fits), possible, people);
  const [only] = possible;
  if (possible.size === 1 && only?.gender === gender && isEvident(only)) return only;
  return found !== undefined && isEvident(found) && mayBe(found, gender) ? found : undefined;
}

/** The speaker, or the only candidate that is what some clause is about. */
function fromHere(
  speaker: Person | undefined,
  names: readonly Name[],
  possible: ReadonlySet<Person | undefined>,
  people: People,
): Person | undefined {
  const last = names.findLast(({ startsClause }) => startsClause);
  const subject = last && people.of(last);
  if (possible.size === 1 && (speaker === undefined || possible.has(speaker))) return speaker ?? subject;
  return subject === undefined || subject === speaker ? speaker : undefined;
}

function fromParagraphBefore(
  before: Scene | undefined,
  fits: (name: Name) => boolean,
  people: People,
): Person | undefined {
  if (before === undefined) return undefined;
  const names = before.names.filter(fits);
  return fromHere(before.speaker, names, new Set(names.map((name) => people.of(name))), people);
}

/** Somebody, or something that might be: a name of two words, or one whose person is evident elsewhere. */
function couldBe(person: Person | undefined, name: Name, gender: Gender): boolean {
  if (person === undefined || !mayBe(person, gender)) return false;
  return isEvident(person) || (name.words.length > 1 && !name.determined);
}

function isEvident({ isEvident: evident, isThing, gender }: Person): boolean {
  return !isThing && (evident || gender !== undefined);
}

function mayBe(person: Person, gender: Gender): boolean {
  return isCompatible(person.gender, gender) && isCompatible(person.pronoun, gender);
}
