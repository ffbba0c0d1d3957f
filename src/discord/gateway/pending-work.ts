import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import { loggable } from '../watch/loggable.ts';
import { TOKEN_LIFETIME_MS } from './limits.ts';
import { RecentIds } from './recent-ids.ts';

/** The interactions and messages that are being answered. */
export class PendingWork {
  readonly #logger: Logger;
  readonly #recent = new RecentIds(TOKEN_LIFETIME_MS);
  readonly #pending = new Set<Promise<void>>();

  constructor(logger: Logger) {
    this.#logger = logger;
  }

  get size(): number {
    return this.#pending.size;
  }

  /** Never rejects. Ignores what Discord delivers twice. @param id of the interaction or message */
  async do(id: string, handle: () => Promise<void>): Promise<void> {
    if (!this.#recent.isNew(id)) return;
    const work = handle().catch((error: unknown) => {
      this.#logger.error({ id, ...loggable(error) }, 'could not answer');
    });
    this.#pending.add(work);
    await work;
    this.#pending.delete(work);
  }

  /** Resolves when nothing is pending, or after `withinMs`. */
  async idle(withinMs: number): Promise<void> {
    const end = new AbortController();
    const late = pause(withinMs, undefined, { signal: end.signal }).catch(() => undefined);
    const isOver = late.then(() => true);
    while (this.#pending.size > 0) {
      if (await Promise.race([isOver, Promise.all(this.#pending).then(() => false)])) break;
    }
    end.abort();
  }
}
