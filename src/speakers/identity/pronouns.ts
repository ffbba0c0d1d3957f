import type { Span } from '../../domain/article.ts';
import type { Gender } from '../../language/rules/speech.ts';
import type { TokenBlock } from '../attribution/token-block.ts';
import type { Name } from './names.ts';
import { isCompatible, type NamedPerson, type People } from './people.ts';

/** A block with its names, and its latest speaker so far. */
export interface BlockContext {
  readonly block: TokenBlock;
  readonly names: readonly Name[];
  speaker: NamedPerson | undefined;
}

/**
 * The person whom "he" or "she" refers to: the only candidate named earlier in the block (or, if it has none, in the
 * block before), or the latest speaker unless somebody else has been the subject of a clause since. Undefined in doubt.
 */
export function antecedent(
  pronoun: Span,
  gender: Gender,
  here: BlockContext,
  before: BlockContext | undefined,
  people: People,
): NamedPerson | undefined {
  if (gender !== 'man' && gender !== 'woman') return undefined;
  const names = here.names.filter(({ end }) => end <= pronoun.start);
  const fits = (name: Name) => couldBe(people.of(name), name, gender);
  const possible = new Set(names.filter(fits).map((name) => people.of(name)));
  const found =
    possible.size === 0 && here.speaker === undefined
      ? fromBlockBefore(before, fits, people)
      : fromBlock(here.speaker, names.filter(fits), possible, people);
  const [only] = possible;
  if (possible.size === 1 && only?.gender === gender && isSurelyPerson(only)) return only;
  const isPerson = found !== undefined && (isSurelyPerson(found) || isLikelyPerson(found, here));
  return isPerson && mayBe(found, gender) ? found : undefined;
}

/** The latest speaker, or the only candidate if it is the subject of the latest clause. */
function fromBlock(
  speaker: NamedPerson | undefined,
  names: readonly Name[],
  possible: ReadonlySet<NamedPerson | undefined>,
  people: People,
): NamedPerson | undefined {
  const last = names.findLast(({ startsClause }) => startsClause);
  const subject = last && people.of(last);
  if (possible.size === 1 && (speaker === undefined || possible.has(speaker))) return speaker ?? subject;
  return subject === undefined || subject === speaker ? speaker : undefined;
}

function fromBlockBefore(
  before: BlockContext | undefined,
  fits: (name: Name) => boolean,
  people: People,
): NamedPerson | undefined {
  if (before === undefined) return undefined;
  const names = before.names.filter(fits);
  return fromBlock(before.speaker, names, new Set(names.map((name) => people.of(name))), people);
}

/** Whether the name may be a person's: it has two words and no determiner, or is surely a person's elsewhere. */
function couldBe(person: NamedPerson | undefined, name: Name, gender: Gender): boolean {
  if (person === undefined || !mayBe(person, gender)) return false;
  return isSurelyPerson(person) || (name.words.length > 1 && !name.hasDeterminer);
}

function isSurelyPerson({ isTreatedAsPerson, isThing, gender }: NamedPerson): boolean {
  return !isThing && (isTreatedAsPerson || gender !== undefined);
}

/** Whether somebody with a full name has just spoken: Ann Bell said it floats. “It does,” she said. */
function isLikelyPerson(person: NamedPerson, { speaker }: BlockContext): boolean {
  return person === speaker && person.words.length > 1 && !person.isThing;
}

function mayBe(person: NamedPerson, gender: Gender): boolean {
  return isCompatible(person.gender, gender) && isCompatible(person.pronoun, gender);
}
