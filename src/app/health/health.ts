import type { Logger } from 'pino';
import type { Bot } from '../../discord/gateway/bot.ts';
import { Connection } from '../../discord/watch/connection.ts';
import { type Metrics, noMetrics } from '../../metrics/metrics.ts';
import type { Config } from '../config.ts';
import type { Services } from '../services.ts';
import { type Check, checkTimes, gatewayCheck, stoppingCheck, storageCheck } from './checks.ts';

export interface HealthOptions {
  readonly config: Pick<Config, 'HEALTH_PORT' | 'HEALTH_HOST' | 'DATA_DIR'>;
  readonly logger: Logger;
  /** Aborts when the bot begins to stop. */
  readonly stopping: AbortSignal;
}

/** What those who watch the bot are told. */
export interface Health {
  readonly metrics: Metrics;
  readonly connection: Connection;
  /** Adds what is known once the libraries are open. */
  opened(services: Services): void;
  /** Adds what is known once the bot has connected. */
  started(bot: Bot): void;
  close(): Promise<void>;
}

/**
 * Opens the port for `/livez`, `/readyz` and `/metrics` if one is configured, before anything else. Without one, nothing is
 * counted, and no code for it is loaded.
 *
 * @throws FatalError health-address
 */
export async function openHealth({ config, logger, stopping }: HealthOptions): Promise<Health> {
  const { HEALTH_PORT: port, HEALTH_HOST: host, DATA_DIR } = config;
  const connection = new Connection();
  if (port === undefined) return unwatched(connection);
  const [{ PrometheusMetrics }, { serveHealth }, gauges] = await Promise.all([
    import('../../metrics/prometheus.ts'),
    import('./server.ts'),
    import('./gauges.ts'),
  ]);
  const metrics = new PrometheusMetrics();
  const checks: Check[] = [gatewayCheck(connection, checkTimes), stoppingCheck(stopping)];
  gauges.gatewayGauges(metrics, connection);
  gauges.readyGauge(metrics, checks);
  const server = await serveHealth({ host, port }, metrics, checks);
  logger.info({ url: server.url }, 'health and metrics are served');
  return {
    metrics,
    connection,
    opened: (services) => {
      checks.push(storageCheck(services.storage.health));
      gauges.libraryGauges(metrics, services, DATA_DIR);
    },
    started: (bot) => gauges.botGauges(metrics, bot),
    close: () => server.close(),
  };
}

function unwatched(connection: Connection): Health {
  const nothing = () => undefined;
  return { metrics: noMetrics, connection, opened: nothing, started: nothing, close: async () => undefined };
}
