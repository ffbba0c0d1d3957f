import { setTimeout as pause } from 'node:timers/promises';
import Database from 'libsql';
import type { Fault, Simulator } from '../src/simulator/simulator.ts';
import type { BotProcess } from './bot-process.ts';

/** What a fault may disturb. */
export interface Stage {
  readonly simulator: Simulator;
  readonly bot: BotProcess;
  /** Path of the bot's database. */
  readonly database: string;
  /** Starts the bot again, after it has ended. */
  restart(): Promise<void>;
  /** Sends many questions at once. */
  burst(count: number): void;
}

export interface SoakFault {
  readonly name: string;
  /** Whether people may get no answer while the bot is away: Discord tells them so, not the bot. */
  readonly away: boolean;
  strike(stage: Stage): Promise<void> | void;
}

const CALLBACK = /POST .*\/callback$/u;
const EDIT = /PATCH .*\/messages\/@original$/u;
const LOCKED_MS = 3_000;
const FROZEN_MS = 1_500;
const BURST = 100;

const rest = (name: string, fault: Fault, times: number): SoakFault => ({
  name,
  away: false,
  strike: ({ simulator }) => {
    simulator.failNext(CALLBACK, fault, times);
    simulator.failNext(EDIT, fault, times);
  },
});

const gateway = (fault: Parameters<Simulator['disturb']>[0], away = false): SoakFault => ({
  name: `gateway: ${fault}`,
  away,
  strike: ({ simulator }) => simulator.disturb(fault),
});

/** One after the other; each a fault of docs/reliability.md. */
export const soakFaults: readonly SoakFault[] = [
  rest('REST: connections closed', {}, 5),
  rest('REST: closed after it was carried out', { applied: true }, 5),
  rest('REST: 502', { status: 502 }, 5),
  rest('REST: 500 after it was carried out', { status: 500, applied: true }, 5),
  rest('REST: 429', { status: 429, retryAfter: 0.3 }, 5),
  rest('REST: silence', { silent: true }, 2),
  {
    name: 'gateway: connection closed',
    away: false,
    strike: ({ simulator }) => simulator.disconnect(4000),
  },
  gateway('reconnect'),
  gateway('bad frame'),
  gateway('no acknowledgements'),
  gateway('invalid session', true),
  {
    name: 'odd events',
    away: false,
    strike: ({ simulator }) => {
      for (const odd of [null, {}, { id: '1', type: 2 }, { id: '2', type: 3, data: [] }])
        simulator.dispatchRaw(odd);
    },
  },
  {
    name: 'events delivered again',
    away: false,
    strike: ({ simulator }) => {
      for (const { id } of simulator.interactions.slice(-20)) simulator.deliverAgain(id);
    },
  },
  { name: `${BURST} questions at once`, away: false, strike: ({ burst }) => burst(BURST) },
  {
    name: 'database locked by another process',
    away: false,
    strike: async ({ database }) => {
      const other = new Database(database);
      other.exec('BEGIN IMMEDIATE');
      await pause(LOCKED_MS);
      other.exec('COMMIT');
      other.close();
    },
  },
  {
    name: 'process frozen for 1.5 s',
    away: false,
    strike: async ({ bot }) => {
      bot.child.kill('SIGSTOP');
      await pause(FROZEN_MS);
      bot.child.kill('SIGCONT');
    },
  },
  {
    name: 'SIGTERM, started again',
    away: true,
    strike: async ({ bot, restart }) => {
      await bot.end();
      await restart();
    },
  },
  {
    name: 'SIGKILL, started again',
    away: true,
    strike: async ({ bot, restart }) => {
      await bot.end('SIGKILL');
      await restart();
    },
  },
];
