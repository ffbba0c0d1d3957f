import { performance } from 'node:perf_hooks';
import type { Outcome, SimulatedPerson, Simulator } from '../src/simulator/simulator.ts';
import { componentsOf } from './components-of.ts';
import type { MadeArticle } from './made-articles.ts';
import { mentionBot } from './mention-bot.ts';
import { randomFrom } from './random.ts';

/** What one action of a member came to. */
export interface Visit {
  readonly action: Action;
  /** Milliseconds to the first response and to the final one. */
  readonly firstMs: number;
  readonly answerMs: number;
  /** The reason, if the member got no answer. */
  readonly lost?: string;
}

/** Sends what members send. */
export interface Traffic {
  /** @param action by default one at random */
  visit(action?: Action): Promise<Visit>;
}

const PEOPLE_PER_GUILD = 60;
/** Labels of buttons that change the message. */
const PRESSED: ReadonlySet<string> = new Set(['Context', 'Hide context', 'Next']);
/** Per cent of what members do, by our own estimate: nobody has published any. */
const SHARES = { ask: 60, quote: 10, verify: 10, press: 8, complete: 6, summary: 4, mention: 1, said: 1 };
type Action = keyof typeof SHARES;
const ACTIONS = Object.entries(SHARES).flatMap(([action, share]) =>
  Array<Action>(share).fill(action as Action),
);
const PLAIN_QUESTIONS = [
  'who controls syrian airspace',
  'why did Turkey change its course?',
  'what is the capital of peru',
  'how many people fled aleppo',
  'tldr',
];

/** A guild's members and what they can ask about. */
interface Group {
  readonly people: readonly SimulatedPerson[];
  readonly texts: readonly string[];
  readonly questions: readonly string[];
}

interface Chance {
  random(): number;
  pick<Item>(items: readonly Item[]): Item;
}

/** @param except what nobody does */
export function trafficOn(
  simulator: Simulator,
  libraries: readonly (readonly MadeArticle[])[],
  seed: string,
  except?: Action,
): Traffic {
  const actions = ACTIONS.filter((action) => action !== except);
  const chance = chanceFrom(seed);
  const groups = simulator.guilds.map(({ id }, guild) =>
    groupOf(simulator, id, guild, libraries[guild] ?? []),
  );
  /** The last reply with a button, for a later press. */
  let pressLast: (() => Promise<Outcome>) | undefined;
  const act: Readonly<Record<Action, (person: SimulatedPerson, group: Group) => Promise<Outcome>>> = {
    ask: async (person, group) => {
      const outcome = await person.use('ask', { question: questionOf(group, chance) });
      pressLast = pressOf(person, outcome) ?? pressLast;
      return outcome;
    },
    complete: async (person) =>
      completed(() => person.complete('ask', { question: 'x', article: 's' }, 'article')),
    mention: (person, group) => mentionBot(simulator, person, questionOf(group, chance)),
    press: (person, group) => {
      const press = pressLast ?? (() => act.ask(person, group));
      pressLast = undefined;
      return press();
    },
    quote: (person, group) => person.use('quote', { text: wordsOf(group, chance, 7) }),
    said: (person, group) =>
      person.use('said', { speaker: chance.pick(group.questions).split(' ')[2] ?? '' }),
    summary: (person) => person.use('summary'),
    verify: (person, group) => person.use('verify', { text: wordsOf(group, chance, 25) }),
  };
  return {
    visit: (action = chance.pick(actions)) => {
      const group = chance.pick(groups);
      const person = chance.pick(group.people);
      return visited(action, () => act[action](person, group));
    },
  };
}

function chanceFrom(seed: string): Chance {
  const random = randomFrom(seed);
  return {
    random,
    pick: (items) => {
      const item = items[Math.floor(random() * items.length)];
      if (item === undefined) throw new RangeError('There is nothing to pick from');
      return item;
    },
  };
}

function groupOf(simulator: Simulator, id: string, guild: number, articles: readonly MadeArticle[]): Group {
  return {
    people: Array.from({ length: PEOPLE_PER_GUILD }, (_, index) =>
      simulator.person({ name: `Member ${guild}-${index}`, guild: id }),
    ),
    texts: articles.map(({ read }) => read().revisions[0].content.text),
    questions: articles.map(({ question }) => question),
  };
}

/** Half about what one article alone has, a third in words of a text, and some that most articles do not answer. */
function questionOf(group: Group, chance: Chance): string {
  const kind = chance.random();
  if (kind < 0.5) return chance.pick(group.questions);
  return kind < 0.8 ? `What about ${wordsOf(group, chance, 4)}?` : chance.pick(PLAIN_QUESTIONS);
}

function wordsOf({ texts }: Group, { pick, random }: Chance, count: number): string {
  const words = pick(texts).split(/\s+/u);
  const from = Math.floor(random() * Math.max(1, words.length - count));
  return words.slice(from, from + count).join(' ');
}

function pressOf(person: SimulatedPerson, { message }: Outcome): (() => Promise<Outcome>) | undefined {
  const button = message && componentsOf(message).find(({ label }) => PRESSED.has(label));
  return message && button && (() => person.press(message.id, button.customId));
}

async function visited(action: Action, act: () => Promise<Outcome>): Promise<Visit> {
  const before = performance.now();
  try {
    const { failure, message, acknowledgedMs, settledMs } = await act();
    const took = performance.now() - before;
    const isAnswered = action === 'complete' || (message !== undefined && !message.thinking);
    const lost = failure ?? (isAnswered ? undefined : 'no answer');
    const times = { firstMs: acknowledgedMs ?? took, answerMs: settledMs ?? took };
    return { action, ...times, ...(lost === undefined ? {} : { lost }) };
  } catch (error) {
    const took = performance.now() - before;
    return { action, firstMs: took, answerMs: took, lost: String(error) };
  }
}

async function completed(complete: () => Promise<unknown>): Promise<Outcome> {
  await complete();
  return { interactionId: '', followUps: [] };
}
