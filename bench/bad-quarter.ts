import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import Database from 'libsql';
import {
  type Outcome,
  type SimulatedPerson,
  type Simulator,
  startSimulator,
} from '../src/simulator/simulator.ts';
import { type BotProcess, startBotProcess, verbatimScript } from './bot-process.ts';
import { runCommand } from './command.ts';

/**
 * Plays what can go wrong in a bad quarter of an hour, in less than a minute, with a heading on standard output before each
 * part. The bot's log stands on standard error, to be read as an operator would.
 */
const USAGE = 'bench:bad-quarter';
const run = promisify(execFile);
const CALLBACK = /POST .*\/callback$/u;
/** Short, so that a connection without acknowledgements is noticed soon. */
const HEARTBEAT_MS = 3_000;
const PAUSE_MS = 1_500;
const DISK = '2m';
/** Longer than a write waits. */
const LOCKED_MS = 25_000;
const MAX_WORK_MS = 60_000;
const POLL_MS = 100;

interface Stage {
  readonly simulator: Simulator;
  readonly bot: BotProcess;
  readonly member: SimulatedPerson;
  readonly editor: SimulatedPerson;
  readonly data: string;
}

interface Part {
  readonly heading: string;
  play(stage: Stage): Promise<unknown> | unknown;
}

const asks = ({ member }: Stage) => member.use('ask', { question: 'Who controls Syrian airspace?' });

async function publish({ editor }: Stage, text: string): Promise<void> {
  const { interactionId } = await editor.use('manage add', {});
  const draft = await editor.submit(interactionId, { title: 'Ferry stuck in the ice', text });
  await pressOn(editor, await finished(editor, draft), 'article-publish');
}

/** The outcome once the bot no longer says what it is doing. */
async function finished(by: SimulatedPerson, outcome: Outcome): Promise<Outcome> {
  for (let waited = 0; waited < MAX_WORK_MS; waited += POLL_MS) {
    const message = by.messages().find(({ id }) => id === outcome.message?.id);
    if (message !== undefined && !JSON.stringify(message.components).includes('…"'))
      return { ...outcome, message };
    await pause(POLL_MS);
  }
  return outcome;
}

/** Presses the button of this name. */
async function pressOn(by: SimulatedPerson, { message }: Outcome, name: string): Promise<void> {
  const id = new RegExp(`"custom_id":"(${name}:[^"]+)"`, 'u').exec(JSON.stringify(message?.components))?.[1];
  if (message !== undefined && id !== undefined) await by.press(message.id, id);
}

const guild = (id: string) => ({
  id,
  name: 'Another server',
  channels: [],
  roles: [],
  emojis: [],
  stickers: [],
  members: [],
  voice_states: [],
  threads: [],
  presences: [],
  stage_instances: [],
  guild_scheduled_events: [],
  joined_at: new Date().toISOString(),
});

const parts: readonly Part[] = [
  { heading: 'a member asks, a manager publishes and removes an article', play: usual },
  {
    heading: 'a server invites the bot, and another throws it out',
    play: ({ simulator }) => {
      simulator.dispatchRaw(guild('123456789012345678'), 'GUILD_CREATE');
      simulator.dispatchRaw({ id: '123456789012345678' }, 'GUILD_DELETE');
    },
  },
  { heading: 'the connection breaks', play: ({ simulator }) => simulator.disconnect(4000) },
  { heading: 'Discord asks to reconnect', play: ({ simulator }) => simulator.disturb('reconnect') },
  { heading: 'Discord forgets the session', play: ({ simulator }) => simulator.disturb('invalid session') },
  {
    heading: 'Discord acknowledges no heartbeats',
    play: async ({ simulator }) => {
      simulator.disturb('no acknowledgements');
      await pause(2 * HEARTBEAT_MS);
    },
  },
  {
    heading: 'Discord answers 502, closes connections, and then limits',
    play: async (stage) => {
      stage.simulator.failNext(CALLBACK, 502, 2);
      await asks(stage);
      stage.simulator.failNext(CALLBACK, {}, 1);
      await asks(stage);
      stage.simulator.failNext(CALLBACK, { status: 429, retryAfter: 0.7 }, 1);
      await Promise.all([asks(stage), asks(stage)]);
    },
  },
  {
    heading: 'Discord refuses the layout of an answer, and does not know an interaction',
    play: async (stage) => {
      stage.simulator.failNext(CALLBACK, { status: 400, code: 50035 });
      await asks(stage);
      stage.simulator.failNext(CALLBACK, { status: 404, code: 10062 });
      await asks(stage);
    },
  },
  {
    heading: 'odd events and a bad frame arrive',
    play: ({ simulator }) => {
      for (const odd of [null, { id: '1', type: 2 }, { id: '2', type: 3, data: [] }])
        simulator.dispatchRaw(odd);
      simulator.disturb('bad frame');
    },
  },
  { heading: 'another process locks the database for 25 seconds', play: locked },
  { heading: 'the disk is full', play: fullDisk },
];

async function usual(stage: Stage): Promise<void> {
  await asks(stage);
  await publish(
    stage,
    'The ferry to the island of Amrum was cancelled on Sunday after its rudder had frozen.',
  );
  const removal = await stage.editor.use('manage remove', { article: 'Ferry stuck in the ice' });
  await pressOn(stage.editor, removal, 'article-remove');
}

async function locked(stage: Stage): Promise<void> {
  const other = new Database(path.join(stage.data, 'verbatim.db'));
  other.exec('BEGIN IMMEDIATE');
  setTimeout(() => {
    other.exec('COMMIT');
    other.close();
  }, LOCKED_MS);
  await publish(
    stage,
    'The harbour office expects normal traffic from Wednesday onwards, if the wind allows.',
  );
  await pause(LOCKED_MS);
}

async function fullDisk(stage: Stage): Promise<void> {
  const filler = path.join(stage.data, 'filler');
  await writeFile(filler, Buffer.alloc(4 * 1024 * 1024)).catch(() => undefined);
  for (let count = 0; count < 2; count += 1)
    await publish(stage, `The crew waits for tug number ${count} from Husum. `.repeat(70));
  await asks(stage);
  await rm(filler);
}

/** A small disk of its own for the data, where this user may mount one. */
async function onSmallDisk(play: (data: string, isSmall: boolean) => Promise<void>): Promise<void> {
  const data = await mkdtemp(path.join(tmpdir(), 'verbatim-quarter-'));
  const isSmall = await run('mount', ['-t', 'tmpfs', '-o', `size=${DISK}`, 'tmpfs', data]).then(
    () => true,
    () => false,
  );
  try {
    await play(data, isSmall);
  } finally {
    if (isSmall) await run('umount', [data]);
    await rm(data, { recursive: true, force: true });
  }
}

function heading(words: string): void {
  process.stdout.write(`\n# ${words}\n`);
}

async function playAll(data: string, isSmall: boolean): Promise<void> {
  const simulator = await startSimulator({ heartbeatIntervalMs: HEARTBEAT_MS });
  heading('the bot starts');
  const env = { DATA_DIR: data, LOG_LEVEL: 'info', SEMANTIC: 'off', HEALTH_PORT: '0' };
  const bot = await startBotProcess(simulator, verbatimScript, env);
  const member = simulator.person();
  const stage: Stage = {
    simulator,
    bot,
    member,
    editor: simulator.person({ name: 'Ed', roles: ['Editor'] }),
    data,
  };
  try {
    for (const { heading: words, play } of parts) {
      if (play === fullDisk && !isSmall) heading(`left out, because this user may mount no disk: ${words}`);
      else {
        heading(words);
        await play(stage);
        await pause(PAUSE_MS);
      }
    }
  } finally {
    heading('the bot is told to stop');
    await bot.end();
    await simulator.stop();
  }
}

await runCommand(USAGE, () => onSmallDisk(playAll));
