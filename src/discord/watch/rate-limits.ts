import { performance } from 'node:perf_hooks';
import type { RateLimitData } from 'discord.js';
import type { Logger } from 'pino';
import type { Metrics, RateLimitScope } from '../../metrics/metrics.ts';
import { limitOf } from './loggable.ts';

/** Counts limited requests, and logs each limit once while it lasts. */
export class RateLimitWatch {
  readonly #logger: Logger;
  readonly #metrics: Metrics;
  /** When each limit that was logged ends, by its route, on the clock of `performance.now`. */
  readonly #until = new Map<string, number>();

  constructor({ logger, metrics }: { readonly logger: Logger; readonly metrics: Metrics }) {
    this.#logger = logger;
    this.#metrics = metrics;
  }

  limited(limit: RateLimitData): void {
    const fields = limitOf(limit);
    this.#metrics.count('rateLimits', { scope: fields['scope'] as RateLimitScope });
    const key = limit.global ? 'global' : `${limit.method} ${fields['route']}`;
    const now = performance.now();
    if ((this.#until.get(key) ?? 0) > now) return;
    this.#until.set(key, now + limit.retryAfter);
    this.#logger.info({ method: limit.method.toUpperCase(), ...fields }, 'rate-limited');
  }
}
