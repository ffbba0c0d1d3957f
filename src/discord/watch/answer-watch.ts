import { performance } from 'node:perf_hooks';
import type { Logger } from 'pino';
import type { UserError } from '../../domain/errors/user-error.ts';
import type { Metrics, RetryCause } from '../../metrics/metrics.ts';
import { troubleOf } from '../delivery/trouble.ts';
import { foundNothing } from '../replies/components.ts';
import { loggable } from './loggable.ts';

/** What somebody used, in names of this program. */
export interface Used {
  readonly kind: 'slash' | 'menu' | 'button' | 'select' | 'form' | 'autocomplete' | 'mention';
  /** Name of the command and subcommand; `unknown` for any that is not one of this bot's. */
  readonly command: string;
  /** Name of the component's handler. */
  readonly part?: string | undefined;
}

/** How an answer ended: `not_found` is an answer without a match, `refused` a sentence that says why not. */
export type Outcome = 'answered' | 'not_found' | 'refused' | 'limited' | 'restarting' | 'failed' | 'lost';

export interface WatchParts {
  readonly logger: Logger;
  readonly metrics: Metrics;
}

/** An interaction or a message of Discord. */
export interface Answered {
  readonly id: string;
  /** By Discord's clock. */
  readonly createdTimestamp: number;
}

/** Trouble that a member is told about, but only whoever runs the bot can end. */
const FOR_OPERATORS: ReadonlySet<string> = new Set([
  'disk-full',
  'library-busy',
  'library-damaged',
  'library-not-writable',
]);

/** Follows the way of one answer, for the log and the metrics. */
export class AnswerWatch {
  readonly #parts: WatchParts;
  readonly #answered: Answered;
  readonly #used: Used;
  readonly #arrivedAt = performance.now();
  #outcome: Outcome = 'answered';
  #isAcknowledged = false;

  constructor(parts: WatchParts, answered: Answered, used: Used) {
    this.#parts = parts;
    this.#answered = answered;
    this.#used = used;
  }

  /** Follows the whole way of the answer. Never rejects. */
  async follow(way: () => Promise<void>): Promise<void> {
    try {
      await way();
      this.#time('response', this.#arrivedAt);
      this.#count(this.#outcome);
    } catch (error) {
      this.#lost(error);
    }
  }

  /** Measures the command's own work. */
  async computing<Result>(work: () => Result | Promise<Result>): Promise<Result> {
    const from = performance.now();
    try {
      const result = await work();
      if (foundNothing(result)) this.#outcome = 'not_found';
      return result;
    } finally {
      this.#time('compute', from);
    }
  }

  /** Discord took the first response. */
  acknowledged(): void {
    if (!this.#isAcknowledged) this.#time('ack', this.#arrivedAt);
    this.#isAcknowledged = true;
  }

  refused(error: UserError): void {
    this.#outcome = error.code === 'too-busy' ? 'limited' : 'refused';
    this.#parts.metrics.count('refusals', { command: this.#used.command, reason: error.code });
    if (FOR_OPERATORS.has(error.code))
      this.#parts.logger.warn({ ...this.#who(), code: error.code }, 'refused, because of the database');
  }

  restarting(): void {
    this.#outcome = 'restarting';
  }

  /** @param reference a number that the person was told */
  failed(error: unknown, reference: string): void {
    this.#outcome = 'failed';
    this.#parts.metrics.count('unexpectedErrors', {});
    this.#parts.logger.error({ ...this.#who(), reference, ...loggable(error) }, 'unexpected error');
  }

  /** @param attempt the number of attempts so far */
  retrying(error: unknown, attempt: number, pauseMs: number): void {
    this.#parts.metrics.count('retries', { cause: causeOf(error) });
    const fields = { ...this.#who(), attempt, pauseMs, ...loggable(error) };
    this.#parts.logger.warn(fields, 'answer not taken, trying again');
  }

  /** Discord took a request at last. */
  taken(attempts: number): void {
    if (attempts > 1) this.#parts.logger.info({ ...this.#who(), attempts }, 'answer taken after all');
  }

  /** Discord does not take an answer as it is. @param reference a number that the person may be told */
  refusedByDiscord(error: unknown, reference?: string): void {
    this.#parts.metrics.count('plainAnswers', {});
    this.#parts.logger.error({ ...this.#who(), reference, ...loggable(error) }, 'Discord refused the answer');
  }

  #lost(error: unknown): void {
    this.#parts.metrics.count('lostAnswers', {});
    this.#count('lost');
    const isUnwanted = troubleOf(error) === 'over';
    this.#parts.logger[isUnwanted ? 'warn' : 'error'](
      { ...this.#who(), ...loggable(error) },
      'could not answer',
    );
  }

  /** The age is told by this machine's clock: a strange one shows that the clock is wrong. */
  #who(): Record<string, unknown> {
    const { kind, command, part } = this.#used;
    const { id, createdTimestamp } = this.#answered;
    return { command, kind, ...(part !== undefined && { part }), id, ageMs: Date.now() - createdTimestamp };
  }

  #time(step: 'ack' | 'compute' | 'response', from: number): void {
    this.#parts.metrics.time('interaction', { command: this.#used.command, step }, performance.now() - from);
  }

  #count(outcome: Outcome): void {
    const { command, kind } = this.#used;
    this.#parts.metrics.count('interactions', { command, kind, outcome });
  }
}

function causeOf(error: unknown): RetryCause {
  const { error: name, status } = loggable(error);
  if (name === 'RateLimitError' || status === 429) return 'rate_limit';
  return typeof status === 'number' && status >= 500 ? 'server_error' : 'network';
}
