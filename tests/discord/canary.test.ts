import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deliveryTimes } from '../../src/discord/delivery/times.ts';
import type { SlashCommand } from '../../src/discord/gateway/command.ts';
import { isMessageCommand } from '../../src/discord/gateway/command.ts';
import { PrometheusMetrics } from '../../src/metrics/prometheus.ts';
import { ClientRefusal } from '../../src/simulator/simulator.ts';
import type { Fault } from '../../src/simulator/simulator-types.ts';
import type { Outcome, ShownMessage, SimulatedPerson } from '../../src/simulator/types.ts';
import { allCommands, startVerbatim, type Verbatim } from '../support/verbatim.ts';

/** In everything that a person can write or name. */
const CANARY = 'zanzibarquux';
const ARTICLE = `${CANARY} said on Sunday that the ferry to Amrum was cancelled. “Nobody from ${CANARY} was hurt”, the captain said.`;
/** Presses and choices in a row that start from one message, and in all from one command. */
const MAX_DEPTH = 2;
const MAX_STEPS = 40;

const faults: readonly Fault[] = [
  { status: 500 },
  { status: 502, applied: true },
  { status: 429, retryAfter: 0.01 },
  { status: 400, code: 50035 },
  { status: 404, code: 10062 },
  { status: 401, code: 50027 },
  {},
];

/** Throws the person's words in every way in which code and libraries do. */
const failing: SlashCommand = {
  data: {
    name: 'failing',
    description: 'Fails',
    options: [{ type: Type.String, name: 'words', description: 'Words', required: true, autocomplete: true }],
  },
  execute: ({ options }) => {
    throw failure(options.getString('words', true));
  },
  autocomplete: ({ options }) => {
    throw failure(options.getFocused());
  },
};

function failure(words: string): Error {
  const named = Object.assign(new Error(`${words}\n    at ${words} (file:///srv/src/${words}.ts:1:1)`), {
    name: words,
    code: words,
    path: words,
  });
  return new TypeError(words, { cause: new AggregateError([named, words], words) });
}

let verbatim: Verbatim;
const metrics = new PrometheusMetrics();

beforeAll(async () => {
  verbatim = await startVerbatim({
    commands: [...(await allCommands()), failing],
    simulator: {
      guilds: [{ name: CANARY, channels: [CANARY], roles: [{ name: CANARY, permissions: 1n << 5n }] }],
      tokenLifetimeMs: 5_000,
    },
    times: { ...deliveryTimes, firstPause: 2, maxPause: 10, tokenLifetime: 200, nonceLifetime: 200 },
    metrics,
    mayBeRefused: true,
  });
});
afterAll(() => verbatim.stop());

const person = () => verbatim.simulator.person({ name: CANARY, roles: [CANARY] });

/** What somebody does; a refusal of Discord's own client is not sent, and no concern of the bot's. */
async function does(act: () => Promise<Outcome>): Promise<Outcome | undefined> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof ClientRefusal) return undefined;
    throw error;
  }
}

interface Node {
  readonly type?: number;
  readonly custom_id?: string;
  readonly options?: readonly { readonly value: string }[];
}

function nodesIn(value: unknown): Node[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(nodesIn)].filter(
    ({ custom_id: id }) => typeof id === 'string',
  );
}

/** Presses and chooses everything in what came of an interaction, and sends every form with the canary in each field. */
async function explore(by: SimulatedPerson, outcome: Outcome | undefined): Promise<void> {
  let steps = MAX_STEPS;
  const visit = async (came: Outcome | undefined, depth: number): Promise<void> => {
    if (came?.modal !== undefined && steps > 0) {
      steps -= 1;
      const fields = nodesIn(came.modal.components).map(({ custom_id: id }) => [id ?? '', CANARY] as const);
      await visit(await does(() => by.submit(came.interactionId, Object.fromEntries(fields))), depth);
    }
    if (depth < MAX_DEPTH && came?.message !== undefined) await visitAll(came.message, depth + 1);
  };
  const visitAll = async (message: ShownMessage, depth: number) => {
    for (const { type, custom_id: id = '', options } of nodesIn(message.components)) {
      if (steps <= 0) return;
      steps -= 1;
      const act = () =>
        type === 3
          ? by.select(message.id, id, options?.slice(0, 1).map(({ value }) => value) ?? [])
          : by.press(message.id, id);
      await visit(await does(act), depth);
    }
  };
  await visit(outcome, 0);
}

interface Leaf {
  readonly path: string;
  readonly options: readonly {
    readonly type: number;
    readonly name: string;
    readonly autocomplete?: boolean;
  }[];
}

/** Every command and subcommand of the picker. */
function leaves(): Leaf[] {
  return verbatim.simulator.commands().flatMap(({ name, type, options = [] }) => {
    if (type !== 1) return [];
    const subcommands = options.filter((option) => option.type === Type.Subcommand);
    if (subcommands.length === 0) return [{ path: name, options }];
    return subcommands.map((subcommand) => ({
      path: `${name} ${subcommand.name}`,
      options: 'options' in subcommand ? (subcommand.options ?? []) : [],
    })) as Leaf[];
  });
}

/** A question, a name, and words that the canary's article has. */
const said: readonly string[] = [`Who is ${CANARY} of Syria?`, CANARY, ARTICLE];

/** Values for a command's options: these words, or an address where one is wanted. */
function valuesOf(by: SimulatedPerson, { options }: Leaf, words: string): Record<string, string> {
  const bytes = new TextEncoder().encode(ARTICLE);
  return Object.fromEntries(
    options.flatMap(({ type, name }): [string, string][] => {
      if (type === Type.Attachment) return [[name, by.attach({ name: `${CANARY}.txt`, bytes })]];
      if (type !== Type.String) return [];
      if (name === 'article') return [[name, CANARY]];
      return [[name, name === 'url' ? `http://${CANARY}.invalid/${CANARY}` : words]];
    }),
  );
}

/** Every way on from a draft, each from a new one; then one that is published. */
async function exploreDrafts(by: SimulatedPerson): Promise<void> {
  for (let button = 0; ; button += 1) {
    const { interactionId } = await by.use('manage add', {});
    const text = `${ARTICLE}\n\n${ARTICLE} (${button})`;
    const draft = await does(() => by.submit(interactionId, { title: CANARY, text }));
    const id = nodesIn(draft?.message?.components)[button]?.custom_id;
    if (id === undefined) break;
    await explore(by, await does(() => by.press(draft?.message?.id ?? '', id)));
  }
}

function expectSilence(): void {
  const logs = verbatim.logs();
  expect(logs.split('\n').filter((line) => line.toLowerCase().includes(CANARY))).toEqual([]);
  expect(logs).not.toContain(verbatim.simulator.token);
  for (const { payload } of verbatim.simulator.interactions)
    expect(logs).not.toContain((payload as { token: string }).token);
}

describe('no line of the log holds the words of a person or a token', () => {
  it('after every command, button, choice and form', async () => {
    const by = person();
    await exploreDrafts(by);
    for (const leaf of leaves().flatMap((each) => said.map((words) => ({ ...each, words })))) {
      const all = valuesOf(by, leaf, leaf.words);
      for (const [name, value] of Object.entries(all)) {
        await explore(by, await does(() => by.use(leaf.path, { [name]: value })));
        const options = { ...all, [name]: value };
        if (leaf.options.find((option) => option.name === name)?.autocomplete)
          await by.complete(leaf.path, options, name).catch(() => undefined);
      }
      await explore(by, await does(() => by.use(leaf.path, all)));
      await explore(by, await does(() => by.use(leaf.path)));
    }
    for (const command of (await allCommands()).filter(isMessageCommand))
      await explore(by, await does(() => by.useOnMessage(command.data.name, by.say(`“${ARTICLE}”`).id)));
    by.say(`<@${verbatim.simulator.applicationId}> who is ${CANARY}?`);
    for (const change of ['published', 'renamed', 'removed', 'restored'])
      expect(verbatim.logs()).toContain(`article ${change}`);
    expectSilence();
  });

  it('when Discord fails in every way at each request', async () => {
    const by = person();
    for (const fault of faults)
      for (const route of [
        /POST .*\/callback/u,
        /(?:PATCH|POST) \/webhooks/u,
        /\/channels\/\d+\/messages/u,
      ]) {
        verbatim.simulator.failNext(route, fault, 2);
        await does(() => by.use('ask', { question: `Who is ${CANARY} of Syria?` }));
        await does(() => by.use('manage add', { url: `http://${CANARY}.invalid/` }));
        await does(() => by.use('failing', { words: CANARY }));
        by.say(`<@${verbatim.simulator.applicationId}> who is ${CANARY}?`);
      }
    await does(() => by.use('help'));
    expect(verbatim.logs()).toContain('trying again');
    expect(verbatim.logs()).toContain('unexpected error');
    expect(verbatim.logs()).toContain('could not answer');
    expectSilence();
  });

  it('after odd and forged events', async () => {
    const by = person();
    const answer = await does(() => by.use('ask', { question: `Who is ${CANARY} of Syria?` }));
    for (const id of [CANARY, `passage:${CANARY}`, `article-publish:${CANARY}`, `${CANARY}:1`])
      await does(() => by.pressForged(answer?.message?.id ?? '', id));
    await by.complete('failing', { words: CANARY }, 'words').catch(() => undefined);
    const [{ payload } = { payload: {} }] = verbatim.simulator.interactions;
    const odd = { ...(payload as object), id: '999999999999999999', member: undefined, user: undefined };
    verbatim.simulator.dispatchRaw(odd);
    verbatim.simulator.dispatchRaw({ ...odd, data: { name: CANARY, type: 1, id: CANARY } });
    verbatim.simulator.dispatchRaw({ content: CANARY, author: CANARY }, 'MESSAGE_CREATE');
    verbatim.simulator.dispatchRaw({ [CANARY.toUpperCase()]: CANARY, name: CANARY }, 'GUILD_CREATE');
    await does(() => by.use('help'));
    expect(verbatim.logs()).toContain('odd event dropped');
    expectSilence();
  });

  it('nor does any metric, which have no ids either', async () => {
    const text = await metrics.text();
    expect(text).toMatch(/verbatim_interactions_total\{command="ask",kind="slash",outcome="\w+"\} \d+/u);
    expect(text.toLowerCase()).not.toContain(CANARY);
    expect(text).not.toContain(verbatim.simulator.token);
    expect(text).not.toMatch(/="[^"]*\d{16,}/u);
  });
});
