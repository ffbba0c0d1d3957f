import type { Outcome, SimulatedPerson, Simulator } from '../src/simulator/simulator.ts';
import { componentsOf } from './components-of.ts';
import type { MadeArticle } from './made-articles.ts';
import { randomFrom } from './random.ts';

/** What one action of a member came to. */
export interface Visit {
  readonly action: string;
  /** Milliseconds to the first response and to the final one. */
  readonly firstMs: number;
  readonly answerMs: number;
  /** The reason, if the member got no answer. */
  readonly lost?: string;
}

/** Sends what members send. */
export interface Traffic {
  /** @param asksOnly whether only `/ask` is used, for a bot that knows nothing else */
  visit(asksOnly?: boolean): Promise<Visit>;
}

/** Labels of buttons that change the message. */
const PRESSED: ReadonlySet<string> = new Set(['Context', 'Hide context', 'Next']);
const PEOPLE_PER_GUILD = 60;
/** Shares of what members do, by our own estimate: nobody has published any. */
const SHARES = { ask: 60, quote: 10, verify: 10, press: 8, complete: 6, summary: 4, said: 2 } as const;
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

/** A reply of the bot that has buttons, for later presses. */
interface Kept {
  readonly person: SimulatedPerson;
  readonly messageId: string;
  readonly button: string;
}

export function trafficOn(
  simulator: Simulator,
  libraries: readonly (readonly MadeArticle[])[],
  seed: string,
): Traffic {
  const random = randomFrom(seed);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new RangeError('There is nothing to pick from');
    return item;
  };
  const guilds = simulator.guilds.map(({ id }, guild) => {
    const people = Array.from({ length: PEOPLE_PER_GUILD }, (_, index) =>
      simulator.person({ name: `Member ${guild}-${index}`, guild: id }),
    );
    const texts = (libraries[guild] ?? []).map(({ read }) => read().revisions[0].content.text);
    return { people, texts, questions: (libraries[guild] ?? []).map(({ question }) => question) };
  });
  let kept: Kept | undefined;

  const words = (texts: readonly string[], count: number) => {
    const all = pick(texts).split(/\s+/u);
    const from = Math.floor(random() * Math.max(1, all.length - count));
    return all.slice(from, from + count).join(' ');
  };

  return {
    visit: async (asksOnly = false) => {
      const { people, texts, questions } = pick(guilds);
      const person = pick(people);
      const asked = () =>
        random() < 0.5
          ? pick(questions)
          : random() < 0.6
            ? `What about ${words(texts, 4)}?`
            : pick(PLAIN_QUESTIONS);
      const action = asksOnly ? 'ask' : pick(ACTIONS);
      switch (action) {
        case 'complete':
          return completion(() => person.complete('ask', { question: 'x', article: 's' }, 'article'));
        case 'press': {
          const last = kept;
          kept = undefined;
          if (last) return visited('press', await last.person.press(last.messageId, last.button));
          break;
        }
        case 'quote':
          return visited('quote', await person.use('quote', { text: words(texts, 7) }));
        case 'verify':
          return visited('verify', await person.use('verify', { text: words(texts, 25) }));
        case 'summary':
          return visited('summary', await person.use('summary'));
        case 'said':
          return visited('said', await person.use('said', { speaker: pick(questions).split(' ')[2] ?? '' }));
        case 'ask':
      }
      const outcome = await person.use('ask', { question: asked() });
      kept = keptOf(person, outcome) ?? kept;
      return visited('ask', outcome);
    },
  };
}

function keptOf(person: SimulatedPerson, { message }: Outcome): Kept | undefined {
  const button = message && componentsOf(message).find(({ label }) => PRESSED.has(label));
  return message && button && { person, messageId: message.id, button: button.customId };
}

function visited(action: string, { failure, message, acknowledgedMs, settledMs }: Outcome): Visit {
  const lost = failure ?? (message === undefined || message.thinking ? 'no answer' : undefined);
  return {
    action,
    firstMs: acknowledgedMs ?? Number.POSITIVE_INFINITY,
    answerMs: settledMs ?? Number.POSITIVE_INFINITY,
    ...(lost === undefined ? {} : { lost }),
  };
}

async function completion(complete: () => Promise<unknown>): Promise<Visit> {
  const before = performance.now();
  const lost = await complete().then(
    () => undefined,
    (error: unknown) => String(error),
  );
  const took = performance.now() - before;
  return { action: 'complete', firstMs: took, answerMs: took, ...(lost === undefined ? {} : { lost }) };
}
