import type { Connection } from '../../discord/watch/connection.ts';
import type { StorageHealth } from '../../storage/health.ts';

/** One of the things that must be well for the bot to be ready. */
export interface Check {
  readonly name: string;
  /** Why not; undefined if it is well. */
  problem(): string | undefined;
}

export interface CheckTimes {
  /** How long the gateway may be gone, in milliseconds. discord.js mostly resumes within seconds. */
  readonly maxDown: number;
  /** How old the last acknowledged heartbeat may be, in milliseconds. Discord asks for one about every 41 seconds. */
  readonly maxSilence: number;
}

export const checkTimes: CheckTimes = { maxDown: 60_000, maxSilence: 120_000 };

export function gatewayCheck(connection: Connection, { maxDown, maxSilence }: CheckTimes): Check {
  return {
    name: 'gateway',
    problem: () => {
      const { state, downFor, acknowledgedAgo } = connection;
      if (state === 'closed') return 'closed by Discord for good';
      if (acknowledgedAgo === undefined) return `not connected yet, for ${seconds(downFor)} s`;
      if (downFor > maxDown) return `not connected for ${seconds(downFor)} s`;
      return acknowledgedAgo > maxSilence
        ? `no heartbeat acknowledged for ${seconds(acknowledgedAgo)} s`
        : undefined;
    },
  };
}

/** Whether managers' changes can be saved. Answers go on without. */
export function storageCheck(health: StorageHealth): Check {
  return { name: 'storage', problem: () => health.check() };
}

export function stoppingCheck(signal: AbortSignal): Check {
  return { name: 'process', problem: () => (signal.aborted ? 'stopping' : undefined) };
}

function seconds(milliseconds: number): number {
  return Math.round(milliseconds / 1_000);
}
