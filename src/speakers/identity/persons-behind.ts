import type { Span } from '../../domain/article.ts';
import type { Attribution } from '../attribution/attribution.ts';
import type { Phrases } from '../attribution/phrases.ts';
import { type Descriptions, describedAt } from './descriptions.ts';
import type { Name } from './names.ts';
import type { People, Person } from './people.ts';
import { antecedent, type Scene } from './pronouns.ts';

/** Whom an article's names and descriptions stand for. */
export interface Cast {
  readonly people: People;
  readonly descriptions: Descriptions;
}

/** Who is behind each attribution's mention. */
export function personsBehind(
  blocks: readonly Phrases[],
  names: readonly (readonly Name[])[],
  attributions: readonly (Attribution | undefined)[],
  cast: Cast,
): (Person | undefined)[] {
  const persons: (Person | undefined)[] = [];
  const byMention = new Map<number, Person | undefined>();
  let before: Scene | undefined;
  for (const [index, phrases] of blocks.entries()) {
    const here: Scene = { phrases, names: names[index] ?? [], speaker: undefined };
    for (const { quotation } of phrases.tokens) {
      if (quotation === undefined) continue;
      const mention = attributions[quotation]?.mention;
      const known = mention !== undefined && byMention.has(mention.start);
      const person =
        mention && (known ? byMention.get(mention.start) : personAt(mention, here, before, cast));
      if (mention !== undefined) byMention.set(mention.start, person);
      here.speaker = person ?? here.speaker;
      persons.push(person);
    }
    before = here;
  }
  return persons;
}

function personAt(mention: Span, here: Scene, before: Scene | undefined, cast: Cast): Person | undefined {
  const { people, descriptions } = cast;
  const { phrases } = here;
  const announced = mention.start < (phrases.tokens[0]?.start ?? 0);
  if (announced) return before && personAt(mention, before, undefined, cast);
  const from = phrases.indexAt(mention.start);
  const gender = phrases.isPronoun(from)
    ? phrases.rules.pronouns.get(phrases.tokens[from]?.folded ?? '')
    : undefined;
  if (gender !== undefined) return antecedent(mention, gender, here, before, people);
  const described = describedAt(phrases, from);
  const tied = described === undefined ? undefined : descriptions.find(described);
  return (
    tied ?? personNamed(mention, phrases, here.names, people) ?? personInApposition(mention, here, people)
  );
}

/** The name that a mention ends in, before "of Ohio": "Cruz spokesman Rick Tyler" is Rick Tyler, "Cruz's aides" nobody. */
function personNamed(
  mention: Span,
  phrases: Phrases,
  names: readonly Name[],
  people: People,
): Person | undefined {
  const from = phrases.indexAt(mention.start);
  let to = from;
  while ((phrases.tokens[to]?.end ?? Number.POSITIVE_INFINITY) <= mention.end) {
    if (phrases.isIn(to, phrases.rules.prepositions) && phrases.tokens[to - 1]?.capital !== false) break;
    to += 1;
  }
  const end = phrases.tokens[to - 1]?.end;
  const name = endingAt(names, end ?? 0);
  if (name === undefined || name.start < mention.start || (name.determined && name.words.length === 1))
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

/** The minister, José Manuel Albares, … */
function personInApposition(mention: Span, { phrases, names }: Scene, people: People): Person | undefined {
  const comma = phrases.indexAt(mention.end);
  const start = phrases.tokens[comma + 1]?.start;
  const name = names.find((one) => one.start === start);
  const isClosed = name !== undefined && phrases.is(phrases.indexAt(name.end), ',', '.');
  return phrases.is(comma, ',') && isClosed && name.words.length > 1 ? people.of(name) : undefined;
}
