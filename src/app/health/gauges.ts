import { stat } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import type { Bot } from '../../discord/gateway/bot.ts';
import { type Connection, connectionStates } from '../../discord/watch/connection.ts';
import type { EncoderState } from '../../meaning/watched-encoder.ts';
import type { PrometheusMetrics } from '../../metrics/prometheus.ts';
import type { Totals } from '../../storage/usage.ts';
import { databaseFile } from '../database-file.ts';
import type { Services } from '../services.ts';
import type { Check } from './checks.ts';

/** How long what was counted in the database is given again, in milliseconds: counting blocks the process. */
const COUNT_EVERY_MS = 30_000;

const encoderStates: readonly (EncoderState | 'off')[] = ['off', 'idle', 'ready', 'failing'];

export function gatewayGauges(metrics: PrometheusMetrics, connection: Connection): void {
  metrics.state({
    name: 'verbatim_gateway_state',
    help: 'State of the connection to Discord: 1 for the present one',
    states: connectionStates,
    read: () => connection.state,
  });
  metrics.gauge({
    name: 'verbatim_gateway_ack_age_seconds',
    help: 'Time since Discord last acknowledged a heartbeat',
    read: () => inSeconds(connection.acknowledgedAgo),
  });
  metrics.gauge({
    name: 'verbatim_gateway_latency_seconds',
    help: 'Time between the last heartbeat and its acknowledgement',
    read: () => inSeconds(connection.latency),
  });
  metrics.gauge({
    name: 'verbatim_gateway_down_seconds',
    help: 'Time without a connection to Discord; 0 while there is one',
    read: () => inSeconds(connection.downFor),
  });
}

export function readyGauge(metrics: PrometheusMetrics, checks: readonly Check[]): void {
  metrics.gauge({
    name: 'verbatim_ready',
    help: '1 while /readyz says yes',
    read: () => (checks.every((check) => check.problem() === undefined) ? 1 : 0),
  });
}

export function botGauges(
  metrics: PrometheusMetrics,
  { guilds, pending }: Pick<Bot, 'guilds' | 'pending'>,
): void {
  metrics.gauge({ name: 'verbatim_guilds', help: 'Servers that the bot is in', read: guilds });
  metrics.gauge({ name: 'verbatim_pending_answers', help: 'Answers under way', read: pending });
}

export function libraryGauges(
  metrics: PrometheusMetrics,
  { libraries, storage, encoderState }: Pick<Services, 'libraries' | 'storage' | 'encoderState'>,
  dataFolder: string,
): void {
  const totals = lasting(() => storage.totals());
  const total = (name: keyof Totals) => async () => (await totals())[name];
  const gauge = (name: `verbatim_${string}`, help: string, read: () => number | Promise<number>) =>
    metrics.gauge({ name, help, read });
  gauge('verbatim_articles', 'Articles that managers published, in all libraries', total('articles'));
  gauge('verbatim_drafts', 'Drafts that wait to be published, in all libraries', total('drafts'));
  gauge('verbatim_libraries', 'Libraries with articles of their own', total('libraries'));
  gauge('verbatim_largest_library_articles', 'Articles of the largest library', total('largest'));
  gauge('verbatim_bundled_articles', 'Articles of the folder', () => libraries.bundled.store.all().length);
  gauge('verbatim_libraries_in_memory', 'Libraries in memory', () => libraries.memoryUse.libraries);
  gauge('verbatim_library_memory_bytes', 'Estimated memory of libraries', () => libraries.memoryUse.bytes);
  gauge('verbatim_storage_healthy', '1 while changes can be saved', () =>
    storage.health.check() === undefined ? 1 : 0,
  );
  const file = databaseFile(dataFolder);
  gauge('verbatim_database_bytes', 'Size of the database file', async () => (await stat(file)).size);
  metrics.state({
    name: 'verbatim_encoder_state',
    help: 'State of the sentence encoder: 1 for the present one',
    states: encoderStates,
    read: encoderState,
  });
}

function inSeconds(milliseconds: number | undefined): number {
  return milliseconds === undefined ? Number.NaN : milliseconds / 1_000;
}

/** The same result for a while, also for several callers at once. */
function lasting<Result>(make: () => Promise<Result>): () => Promise<Result> {
  let made: { readonly at: number; readonly result: Promise<Result> } | undefined;
  return () => {
    if (made === undefined || performance.now() - made.at > COUNT_EVERY_MS)
      made = { at: performance.now(), result: make() };
    return made.result;
  };
}
