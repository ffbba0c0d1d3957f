import type { Article, Span } from '../../domain/article.ts';
import type { Speaker } from '../../domain/spoken-quote.ts';
import type { Gender } from '../../language/rules/speech.ts';
import type { Attribution } from '../attribution/attribution.ts';
import type { TokenBlock } from '../attribution/token-block.ts';
import { collectDescriptions, Descriptions } from './descriptions.ts';
import { namesOf } from './names.ts';
import { type NamedPerson, People } from './people.ts';
import { resolveMentions } from './resolve-mentions.ts';

/** The speakers of each attribution; none if its mention does not lead to a name. */
export function identify(
  article: Article,
  blocks: readonly TokenBlock[],
  attributions: readonly (Attribution | undefined)[],
  stopWords: ReadonlySet<string>,
): (readonly Speaker[])[] {
  const pronouns = blocks[0]?.rules.pronouns ?? new Map<string, Gender>();
  const names = blocks.map((block) => namesOf(block, stopWords));
  const identities = { people: new People(names.flat()), descriptions: new Descriptions() };
  for (const [index, block] of blocks.entries())
    collectDescriptions(block, names[index] ?? [], identities.people, identities.descriptions);
  settlePronouns(
    resolveMentions(blocks, names, attributions, identities),
    attributions,
    article.text,
    pronouns,
  );
  const persons = resolveMentions(blocks, names, attributions, identities);
  const speakers = new Map<NamedPerson, Speaker>();
  const mentions = mentionsOf(persons, attributions, article.text, pronouns);
  return persons.map((meant) =>
    meant.map((person) => {
      const speaker = speakers.get(person) ?? speakerOf(article.text, person, mentions.get(person) ?? []);
      speakers.set(person, speaker);
      return speaker;
    }),
  );
}

/**
 * Gives each person the pronoun that most of their mentions have, because a person called both "he" and "she" was
 * misread.
 */
function settlePronouns(
  persons: readonly (readonly NamedPerson[])[],
  attributions: readonly (Attribution | undefined)[],
  text: string,
  pronouns: ReadonlyMap<string, Gender>,
): void {
  const men = new Map<NamedPerson, number>();
  for (const [index, [person]] of persons.entries()) {
    const gender = genderOf(attributions[index], text, pronouns);
    if (person === undefined || (gender !== 'man' && gender !== 'woman')) continue;
    men.set(person, (men.get(person) ?? 0) + (gender === 'man' ? 1 : -1));
  }
  for (const [person, balance] of men) person.pronoun = balance > 0 ? 'man' : balance < 0 ? 'woman' : 'none';
}

function genderOf(
  attribution: Attribution | undefined,
  text: string,
  pronouns: ReadonlyMap<string, Gender>,
): Gender | undefined {
  const mention = attribution?.mention;
  return mention && pronouns.get(text.slice(mention.start, mention.end).toLowerCase());
}

function mentionsOf(
  persons: readonly (readonly NamedPerson[])[],
  attributions: readonly (Attribution | undefined)[],
  text: string,
  pronouns: ReadonlyMap<string, Gender>,
): Map<NamedPerson, Span[]> {
  const mentions = new Map<NamedPerson, Span[]>();
  for (const [index, [person, ...others]] of persons.entries()) {
    const mention = attributions[index]?.mention;
    if (person === undefined || mention === undefined || others.length > 0) continue;
    if (genderOf(attributions[index], text, pronouns) !== undefined) continue;
    const list = mentions.get(person);
    if (list === undefined) mentions.set(person, [mention]);
    else list.push(mention);
  }
  return mentions;
}

function speakerOf(text: string, { fullest, names }: NamedPerson, mentions: readonly Span[]): Speaker {
  const spans = [...names, ...mentions].sort((one, other) => one.start - other.start);
  const variants = new Set(spans.map(({ start, end }) => text.slice(start, end)));
  return { name: text.slice(fullest.start, fullest.end), span: fullest, variants: [...variants] };
}
