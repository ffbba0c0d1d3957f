import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import {
  ClientRefusal,
  type Outcome,
  type SimulatedPerson,
  type Simulator,
  startSimulator,
} from '../src/simulator/simulator.ts';
import { startBotProcess, unlimitedRates, verbatimScript } from './bot-process.ts';
import { fillLibraries } from './filled-libraries.ts';
import { type Door, doorsOf, goOn } from './fuzz-doors.ts';
import { inputsFrom } from './fuzz-inputs.ts';
import { problemsIn, problemsOf } from './fuzz-judge.ts';
import { randomFrom } from './random.ts';

export const MAX_MS = 50;
/** A slow input is sent again, alone: what was slow once may have met other load. */
const REPEATS = 3;
const ARTICLES = 5;
const EVERY_PERMISSION = 0xffff_ffffn;
const GOES_ON = 0.5;

/** What one input came to. */
export interface Finding {
  readonly door: string;
  readonly input: string;
  readonly ms: number;
  readonly problems: readonly string[];
}

interface Sent extends Pick<Finding, 'ms' | 'problems'> {
  readonly outcome?: Outcome;
}

interface Sender {
  readonly person: SimulatedPerson;
  readonly doors: readonly Door[];
  random(): number;
  input(): string;
}

/**
 * Sends inputs to a bot with libraries of its own.
 *
 * @param found called for each input, and for each problem that shows only at the end
 * @returns the longest time in milliseconds that the bot's event loop stood still
 */
export async function fuzzBatch(
  count: number,
  seed: string,
  found: (finding: Finding) => void,
): Promise<number> {
  const random = randomFrom(seed);
  const simulator = await startSimulator({ guilds: ['Fuzz', 'Other'] });
  const folder = await mkdtemp(path.join(tmpdir(), 'verbatim-fuzz-'));
  const ids = simulator.guilds.map(({ id }) => id);
  const articles = (await fillLibraries(folder, ids, ARTICLES)).flat();
  const texts = articles.map(({ read }) => read().revisions[0].content.text);
  const bot = await startBotProcess(simulator, verbatimScript, {
    ...unlimitedRates,
    DATA_DIR: folder,
    SEMANTIC: 'off',
    LOG_LEVEL: 'error',
  });
  await bot.figures();
  const person = simulator.person({ permissions: EVERY_PERMISSION });
  const sender = { person, doors: doorsOf(person, simulator), random, input: inputsFrom(random, texts) };
  for (let sent = 0; sent < count; ) sent += await once(sender, found);
  for (const problem of lastProblems(simulator, person)) found({ ...problem, input: '', ms: 0 });
  const { loopMax } = await bot.figures();
  const code = await bot.end();
  if (code !== 0) throw new Error(`The bot ended with ${code}`);
  await simulator.stop();
  await rm(folder, { recursive: true });
  return loopMax;
}

/** Goes through one door, and on from there. @returns the number of inputs */
async function once(sender: Sender, found: (finding: Finding) => void): Promise<number> {
  const { person, doors, random } = sender;
  const door = doors[Math.floor(random() * doors.length)];
  if (door === undefined) throw new Error('The bot registered no commands');
  const input = sender.input();
  const sent = await throughDoor(person, door, input);
  found({ door: door.name, input, ...sent });
  let count = 1;
  for (let { outcome } = sent; outcome !== undefined && random() < GOES_ON; count += 1) {
    const from = outcome;
    const more = sender.input();
    const next = await send(() => goOn(person, from, random, more), more);
    found({ door: 'buttons, menus, forms', input: more, ...next, ms: door.reads ? 0 : next.ms });
    outcome = next.outcome;
  }
  return count;
}

async function throughDoor(person: SimulatedPerson, door: Door, input: string): Promise<Sent> {
  const enter = () => door.enter(person, input);
  let sent = await send(enter, input);
  for (let again = 0; again < REPEATS && sent.ms > MAX_MS && !door.reads; again += 1) {
    const next = await send(enter, input);
    if (next.ms < sent.ms) sent = next;
  }
  return door.reads ? { ...sent, ms: 0 } : sent;
}

async function send(enter: () => Promise<Outcome | undefined>, input: string): Promise<Sent> {
  const before = performance.now();
  try {
    const outcome = await enter();
    const ms = outcome?.settledMs ?? performance.now() - before;
    return outcome === undefined
      ? { ms, problems: [] }
      : { outcome, ms, problems: problemsOf(outcome, input) };
  } catch (error) {
    if (!(error instanceof ClientRefusal)) return { ms: 0, problems: [String(error)] };
    // What Discord's client does not send is no input; choices that did not arrive are a problem.
    return { ms: 0, problems: error.message.startsWith('Loading') ? [error.message] : [] };
  }
}

function lastProblems(simulator: Simulator, person: SimulatedPerson): Pick<Finding, 'door' | 'problems'>[] {
  const elsewhere = simulator.person({ guild: simulator.guilds[1]?.id ?? '' }).messages();
  const own = person.messages().filter(({ authorIsBot }) => authorIsBot);
  const pings = own.flatMap((message) => problemsIn(message, ''));
  const refused = simulator.rejections.filter(({ status }) => status === 400);
  return [
    { door: 'other server', problems: elsewhere.some(({ authorIsBot }) => authorIsBot) ? ['a message'] : [] },
    { door: 'messages at the end', problems: pings.filter((problem) => problem.startsWith('pings')) },
    {
      door: 'refused by Discord',
      problems: refused.map(
        ({ method, route, problems }) => `${method} ${route.replace(/\d{5,}/gu, ':id')}: ${problems[0]}`,
      ),
    },
  ];
}
