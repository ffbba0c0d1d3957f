import type { Article, Span } from '../../domain/article.ts';
import type { Speaker } from '../../domain/spoken-quote.ts';
import type { Gender } from '../../language/rules/speech.ts';
import type { Attribution } from '../attribution/attribution.ts';
import type { Phrases } from '../attribution/phrases.ts';
import { Descriptions, tieDescriptions } from './descriptions.ts';
import { namesOf } from './names.ts';
import { People, type Person } from './people.ts';
import { personsBehind } from './persons-behind.ts';

/** Who is behind each attribution's mention; undefined for nobody by name. */
export function identify(
  article: Article,
  blocks: readonly Phrases[],
  attributions: readonly (Attribution | undefined)[],
  stopWords: ReadonlySet<string>,
): (Speaker | undefined)[] {
  const pronouns = blocks[0]?.rules.pronouns ?? new Map<string, Gender>();
  const names = blocks.map((phrases) => namesOf(phrases, stopWords));
  const cast = { people: new People(names.flat()), descriptions: new Descriptions() };
  for (const [index, phrases] of blocks.entries())
    tieDescriptions(phrases, names[index] ?? [], cast.people, cast.descriptions);
  settleGenders(personsBehind(blocks, names, attributions, cast), attributions, article.text, pronouns);
  const persons = personsBehind(blocks, names, attributions, cast);
  const speakers = new Map<Person, Speaker>();
  const mentions = mentionsOf(persons, attributions, article.text, pronouns);
  return persons.map((person) => {
    if (person === undefined) return undefined;
    const speaker = speakers.get(person) ?? speakerOf(article.text, person, mentions.get(person) ?? []);
    speakers.set(person, speaker);
    return speaker;
  });
}

/** Of somebody who is "he" here and "she" there, one reading is wrong: the more frequent one stays, or none. */
function settleGenders(
  persons: readonly (Person | undefined)[],
  attributions: readonly (Attribution | undefined)[],
  text: string,
  pronouns: ReadonlyMap<string, Gender>,
): void {
  const men = new Map<Person, number>();
  for (const [index, person] of persons.entries()) {
    const gender = genderOf(attributions[index], text, pronouns);
    if (person === undefined || gender === undefined) continue;
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
  persons: readonly (Person | undefined)[],
  attributions: readonly (Attribution | undefined)[],
  text: string,
  pronouns: ReadonlyMap<string, Gender>,
): Map<Person, Span[]> {
  const mentions = new Map<Person, Span[]>();
  for (const [index, person] of persons.entries()) {
    const mention = attributions[index]?.mention;
    if (person === undefined || mention === undefined) continue;
    if (genderOf(attributions[index], text, pronouns) !== undefined) continue;
    const list = mentions.get(person);
    if (list === undefined) mentions.set(person, [mention]);
    else list.push(mention);
  }
  return mentions;
}

function speakerOf(text: string, { fullest, names }: Person, mentions: readonly Span[]): Speaker {
  const spans = [...names, ...mentions].sort((one, other) => one.start - other.start);
  const variants = new Set(spans.map(({ start, end }) => text.slice(start, end)));
  return { name: text.slice(fullest.start, fullest.end), span: fullest, variants: [...variants] };
}
