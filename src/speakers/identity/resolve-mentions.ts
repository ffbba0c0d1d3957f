import type { Span } from '../../domain/article.ts';
import type { Attribution } from '../attribution/attribution.ts';
import { authorOf, utteranceBefore } from '../attribution/authors.ts';
import type { TokenBlock } from '../attribution/token-block.ts';
import { type Descriptions, describedAt } from './descriptions.ts';
import type { Name } from './names.ts';
import type { NamedPerson, People } from './people.ts';
import { antecedent, type BlockContext } from './pronouns.ts';

/** Everybody whom an article names or describes. */
export interface Identities {
  readonly people: People;
  readonly descriptions: Descriptions;
}

/**
 * Whom each attribution's mention refers to: several for "Ann Bell and Bob Lee", nobody in doubt.
 *
 * One block a step.
 *
 * @param order the indices of each block's attributions, in reading order
 */
export function* resolveMentions(
  blocks: readonly TokenBlock[],
  names: readonly (readonly Name[])[],
  attributions: readonly (Attribution | undefined)[],
  order: readonly (readonly number[])[],
  identities: Identities,
): Generator<void, (readonly NamedPerson[])[]> {
  const persons: (readonly NamedPerson[])[] = attributions.map(() => []);
  const byMention = new Map<number, readonly NamedPerson[]>();
  const contexts: BlockContext[] = blocks.map((block, index) => ({
    block,
    names: names[index] ?? [],
    speaker: undefined,
  }));
  for (const [index, here] of contexts.entries()) {
    yield;
    for (const attribution of order[index] ?? []) {
      const mention = attributions[attribution]?.mention;
      const known = mention && byMention.get(mention.start);
      const meant = known ?? (mention === undefined ? [] : personsNear(mention, index, contexts, identities));
      if (mention !== undefined) byMention.set(mention.start, meant);
      here.speaker = meant.at(-1) ?? here.speaker;
      persons[attribution] = meant;
    }
  }
  return persons;
}

/** @param index the quotation's block; a line after the quotation is in the next */
function personsNear(
  mention: Span,
  index: number,
  contexts: readonly BlockContext[],
  identities: Identities,
): NamedPerson[] {
  const own = contexts[index];
  const isAfter = mention.start >= (own?.block.tokens.at(-1)?.end ?? 0);
  const here = isAfter ? contexts[index + 1] : own;
  if (here === undefined) return [];
  const person = personAt(mention, here, contexts[index - 1], identities);
  if (person === undefined) return [];
  return [...new Set([...joinedWith(mention, here, identities.people), person])];
}

/** Those named before an "and" in the mention. */
function joinedWith(mention: Span, { block, names }: BlockContext, people: People): NamedPerson[] {
  return names
    .filter(({ start, end }) => start >= mention.start && end < mention.end)
    .filter(({ end }) => block.joinsNames(block.indexAt(end)))
    .flatMap((name) => people.of(name) ?? []);
}

function personAt(
  mention: Span,
  here: BlockContext,
  before: BlockContext | undefined,
  identities: Identities,
): NamedPerson | undefined {
  const { people, descriptions } = identities;
  const { block } = here;
  const announced = mention.start < (block.tokens[0]?.start ?? 0);
  if (announced) return before && personAt(mention, before, undefined, identities);
  const from = block.indexAt(mention.start);
  if (block.isIn(from, block.rules.neuters)) return authorOfIt(from, here, people);
  const gender = block.isPronoun(from)
    ? block.rules.pronouns.get(block.tokens[from]?.folded ?? '')
    : undefined;
  if (gender !== undefined) return antecedent(mention, gender, here, before, people);
  const described = describedAt(block, from);
  const fromDescription =
    described === undefined
      ? undefined
      : (descriptions.find(described) ?? latestDescribed(described, mention, here, identities));
  return (
    fromDescription ??
    personNamed(mention, block, here.names, people) ??
    personInApposition(mention, here, people)
  );
}

/** The person whose statement "it" is: "Ann Bell made a statement. It said: “…”". */
function authorOfIt(
  pronoun: number,
  { block, names }: BlockContext,
  people: People,
): NamedPerson | undefined {
  const utterance = utteranceBefore(block, pronoun);
  const author = utterance === undefined ? undefined : authorOf(block, utterance);
  const name = author && endingAt(names, block.spanOf(author).end);
  return name && people.of(name);
}

/** The subject of the latest clause, if the description fits them, and nobody named since. */
function latestDescribed(
  description: string,
  mention: Span,
  { names }: BlockContext,
  { people, descriptions }: Identities,
): NamedPerson | undefined {
  const before = names.filter(({ end }) => end <= mention.start);
  const latest = before.findLastIndex(({ startsClause }) => startsClause);
  const fitting = new Set(
    before
      .slice(latest)
      .flatMap((name) => people.of(name) ?? [])
      .filter((person) => descriptions.fits(description, person)),
  );
  const subject = before[latest] && people.of(before[latest]);
  return subject !== undefined && fitting.has(subject) && fitting.size === 1 ? subject : undefined;
}

/**
 * The name at a mention's end, ignoring "of Ohio": "Cruz spokesman Rick Tyler" is Rick Tyler, "Cruz's aides" is nobody.
 */
function personNamed(
  mention: Span,
  block: TokenBlock,
  names: readonly Name[],
  people: People,
): NamedPerson | undefined {
  const from = block.indexAt(mention.start);
  let to = from;
  while ((block.tokens[to]?.end ?? Number.POSITIVE_INFINITY) <= mention.end) {
    if (block.isIn(to, block.rules.prepositions) && block.tokens[to - 1]?.capital !== false) break;
    to += 1;
  }
  const end = block.tokens[to - 1]?.end;
  const name = endingAt(names, end ?? 0);
  if (name === undefined || name.start < mention.start || (name.hasDeterminer && name.words.length === 1))
    return undefined;
  return people.of(name);
}

function endingAt(names: readonly Name[], end: number): Name | undefined {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.end ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  return names[low]?.end === end ? names[low] : undefined;
}

/** The name in apposition to the mention: The minister, José Manuel Albares, … */
function personInApposition(
  mention: Span,
  { block, names }: BlockContext,
  people: People,
): NamedPerson | undefined {
  const comma = block.indexAt(mention.end);
  const start = block.tokens[comma + 1]?.start;
  const name = names.find((one) => one.start === start);
  const isClosed = name !== undefined && block.isMark(block.indexAt(name.end), ',', '.');
  return block.isMark(comma, ',') && isClosed && name.words.length > 1 ? people.of(name) : undefined;
}
