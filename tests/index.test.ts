import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { readConfig } from '../src/app/config.ts';
import { runBot } from '../src/app/run-bot.ts';
import { FatalError } from '../src/discord/gateway/fatal-error.ts';
import { type Simulator, startSimulator } from '../src/simulator/simulator.ts';
import { seenIn } from './support/shown.ts';
import { allCommands, collector, patient } from './support/verbatim.ts';
import { inTerminal } from './support/wording.ts';

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The status of a repeated first response that had arrived before. */
const ALREADY_ACKNOWLEDGED = 400;
/** How long a process may take to start on a busy machine. */
const PATIENCE_MS = 100_000;

const data = await mkdtemp(path.join(tmpdir(), 'verbatim-data-'));
afterAll(() => rm(data, { recursive: true }));

const clean = {
  DATA_DIR: data,
  DISCORD_TOKEN: '',
  DISCORD_GUILD_ID: '',
  DISCORD_API_URL: '',
  ARTICLES_DIR: '',
  LOG_LEVEL: '',
  USER_QUESTIONS_PER_MINUTE: '1000',
  PLAYGROUND_PORT: '',
};

function start(door: string, env: Record<string, string> = {}): ChildProcessWithoutNullStreams {
  return spawn('node', ['--import', 'tsx', `src/${door}.ts`], { env: { ...process.env, ...clean, ...env } });
}

async function end(child: ChildProcessWithoutNullStreams, input?: string): Promise<Ended> {
  let out = '';
  let err = '';
  child.stdout.on('data', (data) => {
    out += data;
  });
  child.stderr.on('data', (data) => {
    err += data;
  });
  if (input !== undefined) child.stdin.end(input);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out, err };
}

let simulator: Simulator | undefined;
afterEach(async () => {
  await simulator?.stop();
  simulator = undefined;
});

/** The address that the playground prints. */
async function addressOf(child: ChildProcessWithoutNullStreams): Promise<string> {
  let printed = '';
  for await (const data of child.stdout.iterator({ destroyOnReturn: false })) {
    printed += data;
    const address = /http:\/\/127\.0\.0\.1:\d+/u.exec(printed)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error(`It printed no address: ${printed}`);
}

describe('without a token', () => {
  it('is the same bot behind a page: prints the address on the next free port, minds no input, stops orderly', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as AddressInfo;
    const child = start('index', { PLAYGROUND_PORT: String(port) });
    const ended = end(child, '/ask Where did Lavrov and Cavusoglu meet?\n');
    const address = await addressOf(child);
    expect(Number(new URL(address).port)).toBeGreaterThan(port);
    expect(await (await fetch(address)).text()).toContain('<title>Verbatim');
    child.kill('SIGINT');
    const { code, out, err } = await ended;
    expect(code).toBe(0);
    expect(out.trim()).toBe(`Open ${address} in a browser. Press Ctrl+C to stop.`);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toMatch(/DISCORD_TOKEN is not set.*discord\.com\/developers\/applications/u);
    taken.close();
  });
});

describe('the terminal client', () => {
  it('answers on standard output, presses buttons by their numbers, and ends with the input', async () => {
    const { code, out, err } = await end(
      start('chat'),
      '/ask Where did Lavrov and Cavusoglu meet?\n1\n/ask question:What is the price of oil?\n',
    );
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(out).toContain('¶ 17 of 19');
    expect(out).toContain('Hide context');
    expect(out).toContain('¶ 18');
    expect(out).toContain('None of the articles mention “price” or “oil”');
  });

  it('runs and says so when there is no article, and names each file that is wrong', async () => {
    const { code, out, err } = await end(start('chat', { ARTICLES_DIR: 'nowhere' }), '/ask Where?\n');
    expect(code).toBe(0);
    expect(out).toContain('There are no articles yet');
    expect(err).toContain('nowhere: The folder cannot be read');
  });
});

describe('with a token', () => {
  const startBot = (more = {}) => {
    if (simulator === undefined) throw new Error('no Discord');
    return start('index', { DISCORD_TOKEN: simulator.token, DISCORD_API_URL: simulator.apiUrl, ...more });
  };

  it('is the bot on the Discord that DISCORD_API_URL names, and stops orderly on SIGTERM', async () => {
    simulator = await startSimulator(patient);
    const child = startBot();
    const ended = end(child);
    await simulator.whenRegistered('verify', PATIENCE_MS);
    const shown = seenIn(await simulator.person().use('ask', { question: 'Who controls Syrian airspace?' }));
    expect(shown.text).toContain('¶ 11 of 19');
    child.kill('SIGTERM');
    const { code, out, err } = await ended;
    expect(code).toBe(0);
    expect(out).toBe('');
    const events = err
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { msg: string }).msg);
    expect(events).toEqual([
      'starting',
      'articles loaded',
      'connected',
      'commands registered',
      'stopping',
      'disconnected',
      'stopped',
    ]);
    expect(err).not.toContain(simulator.token);
  });

  it('finishes what is under way when it is told to stop', async () => {
    simulator = await startSimulator(patient);
    const child = startBot();
    const ended = end(child);
    await simulator.whenRegistered('verify', PATIENCE_MS);
    const person = simulator.person();
    const answers = Array.from({ length: 80 }, () =>
      person.use('ask', { question: 'Who controls Syrian airspace?' }),
    );
    await Promise.race(answers);
    child.kill('SIGTERM');
    expect((await ended).code).toBe(0);
    const acknowledged = simulator.interactions.filter(({ requests }) => requests.length > 0);
    for (const { requests } of acknowledged)
      expect(requests.at(-1)?.status).toBeOneOf([200, 204, ALREADY_ACKNOWLEDGED]);
    expect(person.messages().filter(({ thinking }) => thinking)).toEqual([]);
    await simulator.stop();
    await Promise.allSettled(answers);
  });

  it('is stopped with npm, and leaves no process behind that goes on answering', async () => {
    simulator = await startSimulator(patient);
    const { token, apiUrl } = simulator;
    const child = spawn('npm', ['start'], {
      env: { ...process.env, ...clean, DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl },
    });
    const ended = end(child);
    await simulator.whenRegistered('verify', PATIENCE_MS);
    const person = simulator.person();
    const answers = Array.from({ length: 80 }, () => person.use('ask', { question: 'Who controls Syria?' }));
    await Promise.race(answers);
    child.kill('SIGTERM');
    const { code, err } = await ended;
    expect(code).toBe(0);
    expect(err).toContain('"msg":"stopped"');
    await expect(simulator.whenReady(50)).rejects.toThrow('No bot became ready');
    const acknowledged = simulator.interactions.filter(({ requests }) => requests.length > 0);
    expect(acknowledged).not.toEqual([]);
    for (const { requests } of acknowledged)
      expect(requests.at(-1)?.status).toBeOneOf([200, 204, ALREADY_ACKNOWLEDGED]);
    expect(person.messages().filter(({ thinking }) => thinking)).toEqual([]);
    await simulator.stop();
    await Promise.allSettled(answers);
  });

  it('exits with a sentence when Discord does not take the token', async () => {
    simulator = await startSimulator(patient);
    const { code, err } = await end(startBot({ DISCORD_TOKEN: 'bad.token.indeed', LOG_LEVEL: 'warn' }));
    expect(code).toBe(1);
    expect(JSON.parse(err)).toMatchObject({
      level: 'fatal',
      code: 'token-rejected',
      msg: expect.stringMatching(/^Discord rejected the token in DISCORD_TOKEN\. Get a new one at /u),
    });
    expect(err).not.toContain('bad.token');
  });
});

describe('the bot, run in this process', () => {
  /** Starts the bot on a simulated Discord with this configuration besides. */
  function run(more: Record<string, string> = {}) {
    if (simulator === undefined) throw new Error('no Discord');
    const { token, apiUrl } = simulator;
    const config = readConfig({ DATA_DIR: data, DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl, ...more });
    const stopping = new AbortController();
    const lines: string[] = [];
    const ended = runBot(config, pino({}, collector(lines)), stopping.signal);
    ended.catch(() => undefined);
    return { ended, lines, stop: () => stopping.abort() };
  }

  it('registers in one guild when it is named', async () => {
    simulator = await startSimulator(patient);
    const guild = simulator.guilds[0]?.id ?? '';
    const { ended, stop } = run({ DISCORD_GUILD_ID: guild });
    await simulator.whenRegistered('verify', PATIENCE_MS);
    expect(simulator.commands()).toEqual([]);
    expect(simulator.commands(guild)).toHaveLength((await allCommands()).length);
    stop();
    await ended;
  });

  it('registers its commands again when that failed at first', async () => {
    simulator = await startSimulator(patient);
    // discord.js repeats a failed request three times.
    simulator.failNext(/GET .*\/commands/u, 503, 4);
    const { ended, stop, lines } = run();
    await simulator.whenRegistered('verify', PATIENCE_MS);
    stop();
    await ended;
    expect(lines.join('')).toContain('registering the commands failed, trying again');
  });

  it('answers while it registers its commands, and finishes that when it is told to stop', async () => {
    simulator = await startSimulator(patient);
    const first = run();
    await simulator.whenRegistered('verify', PATIENCE_MS);
    first.stop();
    await first.ended;
    simulator.failNext(/GET .*\/commands/u, 503, 1_000);
    const { ended, stop, lines } = run();
    await vi.waitFor(() => expect(lines.join('')).toContain('trying again'), { timeout: 60_000 });
    const answer = simulator.person().use('ask', { question: 'Who controls Syrian airspace?' });
    await vi.waitFor(() => expect(simulator?.interactions[0]?.requests).not.toEqual([]), { timeout: 60_000 });
    stop();
    expect(seenIn(await answer).text).toContain('¶ 11 of 19');
    await ended;
    expect(lines.join('')).not.toContain('commands registered');
  });

  it('ends when Discord closes the connection for good while it registers its commands', async () => {
    simulator = await startSimulator(patient);
    simulator.failNext(/GET .*\/commands/u, 503, 1_000);
    const { ended } = run();
    await simulator.whenReady(PATIENCE_MS);
    simulator.disconnect(4004);
    await expect(ended).rejects.toEqual(new FatalError('token-rejected', {}));
  });

  it('ends with a sentence when the guild is not one of its own', async () => {
    simulator = await startSimulator(patient);
    const error = await run({ DISCORD_GUILD_ID: '123456789012345678' }).ended.catch((reason) => reason);
    expect(error).toBeInstanceOf(FatalError);
    expect(inTerminal.startup.fatal(error.code, error.context)).toMatch(
      /^The commands cannot be registered in server 123456789012345678\. [^\n]*$/u,
    );
  });

  it('stops at once while it cannot connect', async () => {
    simulator = await startSimulator(patient);
    simulator.failNext(/GET .*\/gateway\/bot/u, 503, 1_000);
    const { ended, stop, lines } = run();
    await vi.waitFor(() => expect(lines.join('')).toContain('login failed'), { timeout: 60_000 });
    stop();
    await expect(ended).rejects.toMatchObject({ name: 'AbortError' });
  });
});

it('a wrong configuration is told in full, at once, without secrets', async () => {
  const { code, err } = await end(
    start('index', {
      DISCORD_TOKEN: 'a secret',
      DISCORD_GUILD_ID: 'x',
      ASK_MIN_CONFIDENCE: '2',
      LOG_LEVEL: 'loud',
    }),
  );
  expect(code).toBe(1);
  for (const name of ['DISCORD_TOKEN', 'DISCORD_GUILD_ID', 'ASK_MIN_CONFIDENCE', 'LOG_LEVEL'])
    expect(err).toContain(name);
  expect(JSON.parse(err)).toMatchObject({
    level: 'fatal',
    code: 'settings',
    settings: ['DISCORD_TOKEN', 'DISCORD_GUILD_ID', 'ASK_MIN_CONFIDENCE', 'LOG_LEVEL'],
  });
  expect(err).not.toContain('a secret');
});
