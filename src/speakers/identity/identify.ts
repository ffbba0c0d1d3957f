import type { Article, Span } from '../../domain/article.ts';
import type { Speaker } from '../../domain/spoken-quote.ts';
import type { Gender } from '../../language/rules/speech.ts';
import type { Attribution } from '../attribution/attribution.ts';
import type { TokenBlock } from '../attribution/token-block.ts';
import { collectDescriptions, Descriptions } from './descriptions.ts';
import { type Name, namesOf } from './names.ts';
import { type NamedPerson, People } from './people.ts';
import { resolveMentions } from './resolve-mentions.ts';

/** Who is behind the quotations and the reported statements of an article. */
export interface Identified {
  /** The speakers of each quotation; none if its mention does not lead to a name. */
  readonly quoted: readonly (readonly Speaker[])[];
  /** The same for each report. */
  readonly reported: readonly (readonly Speaker[])[];
}

/** One block, name or speaker a step. */
export function* identify(
  article: Article,
  blocks: readonly TokenBlock[],
  quoted: readonly (Attribution | undefined)[],
  reported: readonly Attribution[],
  stopWords: ReadonlySet<string>,
): Generator<void, Identified> {
  const pronouns = blocks[0]?.rules.pronouns ?? new Map<string, Gender>();
  const names: Name[][] = [];
  for (const block of blocks) {
    names.push(namesOf(block, stopWords));
    yield;
  }
  const identities = { people: new People(), descriptions: new Descriptions() };
  yield* identities.people.add(names.flat());
  for (const [index, block] of blocks.entries()) {
    collectDescriptions(block, names[index] ?? [], identities.people, identities.descriptions);
    yield;
  }
  const all = [...quoted, ...reported];
  const order = yield* orderOf(blocks, all, quoted.length);
  const resolve = () => resolveMentions(blocks, names, all, order, identities);
  settlePronouns(yield* resolve(), all, article.text, pronouns);
  const persons: (readonly NamedPerson[])[] = [];
  for (const [index, meant] of (yield* resolve()).entries()) {
    persons.push(index < quoted.length ? meant : meant.filter(isName));
    yield;
  }
  const speakers = yield* speakersOf(article.text, persons, mentionsOf(persons, all, article.text, pronouns));
  return { quoted: speakers.slice(0, quoted.length), reported: speakers.slice(quoted.length) };
}

/** Whether the words are surely a name; a single word that only begins clauses may be a common noun: Sources said … */
function isName({ words, names, isTreatedAsPerson, gender }: NamedPerson): boolean {
  const isKnown = words.length > 1 || isTreatedAsPerson || gender !== undefined;
  return isKnown || names.some(({ startsClause, title }) => !startsClause || title !== '');
}

/** The indices of each block's attributions, by the places of the quotations and of the reports' verbs. */
function* orderOf(
  blocks: readonly TokenBlock[],
  attributions: readonly (Attribution | undefined)[],
  quotations: number,
): Generator<void, number[][]> {
  let report = quotations;
  const order: number[][] = [];
  for (const { tokens } of blocks) {
    const end = tokens.at(-1)?.end ?? 0;
    const own = tokens.flatMap(({ quotation, start }) =>
      quotation === undefined ? [] : [{ index: quotation, start }],
    );
    for (; (attributions[report]?.cue.start ?? end) < end; report += 1)
      own.push({ index: report, start: attributions[report]?.cue.start ?? 0 });
    order.push(own.sort((one, other) => one.start - other.start).map(({ index }) => index));
    yield;
  }
  return order;
}

function* speakersOf(
  text: string,
  persons: readonly (readonly NamedPerson[])[],
  mentions: ReadonlyMap<NamedPerson, Span[]>,
): Generator<void, (readonly Speaker[])[]> {
  const speakers = new Map<NamedPerson, Speaker>();
  const found: Speaker[][] = [];
  for (const meant of persons) {
    const own = meant.map((person) => {
      const speaker = speakers.get(person) ?? speakerOf(text, person, mentions.get(person) ?? []);
      speakers.set(person, speaker);
      return speaker;
    });
    found.push(own);
    yield;
  }
  return found;
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
