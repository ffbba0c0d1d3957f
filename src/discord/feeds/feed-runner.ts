import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import { UserError } from '../../domain/errors/user-error.ts';
import { scopeKey } from '../../domain/scope.ts';
import type { Feed } from '../../storage/feeds.ts';
import { type Checked, type CheckingParts, checkFeed } from '../../use-cases/feeds/check-feed.ts';
import type { LastCall } from '../delivery/last-call.ts';
import { loggable } from '../watch/loggable.ts';

export interface FeedRunnerParts extends Omit<CheckingParts, 'signal' | 'onError'> {
  readonly logger: Logger;
  readonly lastCall: LastCall;
  /** Tells the managers that a feed has stopped. */
  readonly tellStopped: (feed: Feed) => Promise<unknown>;
}

/** How often feeds that are due are looked for, in milliseconds. */
const LOOK_EVERY_MS = 60_000;
/** Feeds that are checked at the same time. */
const MAX_AT_A_TIME = 3;

/** Checks the feeds of all libraries when they are due. One for each process; several processes share the work. */
export class FeedRunner {
  readonly #parts: FeedRunnerParts;
  readonly #stopping = new AbortController();
  readonly #timer: NodeJS.Timeout;
  #round: Promise<void> | undefined;

  constructor(parts: FeedRunnerParts) {
    this.#parts = parts;
    this.#timer = setInterval(() => void this.checkDue(), LOOK_EVERY_MS).unref();
  }

  /** Checks every feed that is due, each once. While a round is under way, it is that round. Never rejects. */
  checkDue(): Promise<void> {
    this.#round ??= this.#checkAll().finally(() => {
      this.#round = undefined;
    });
    return this.#round;
  }

  /** Gives up what is under way, at most after `withinMs`. */
  async stop(withinMs: number): Promise<void> {
    clearInterval(this.#timer);
    this.#stopping.abort();
    this.#parts.lastCall.end();
    const end = new AbortController();
    const late = pause(withinMs, undefined, { signal: end.signal }).catch(() => undefined);
    await Promise.race([this.#round, late]);
    end.abort();
  }

  async #checkAll(): Promise<void> {
    const seen = new Set<string>();
    const worker = async () => {
      for (let feed = await this.#next(seen); feed !== undefined; feed = await this.#next(seen))
        await this.#check(feed);
    };
    await Promise.all(Array.from({ length: MAX_AT_A_TIME }, worker));
  }

  /** A feed that is due again within one round waits for the next: the clock may have jumped. */
  async #next(seen: Set<string>): Promise<Feed | undefined> {
    const { storage, now, times, logger } = this.#parts;
    if (this.#stopping.signal.aborted) return undefined;
    try {
      const feed = await storage.feeds.takeDue(now(), now() + times.lease);
      if (feed === undefined || seen.has(feed.id)) return undefined;
      seen.add(feed.id);
      return feed;
    } catch (error) {
      logger.warn(loggable(error), 'could not look for feeds that are due');
      return undefined;
    }
  }

  async #check(feed: Feed): Promise<void> {
    const { logger, tellStopped } = this.#parts;
    const about = { feed: feed.id, scope: scopeKey(feed.scope) };
    const onError = (error: unknown) =>
      logger.warn({ ...about, ...loggable(error) }, 'could not read an item');
    try {
      const checked = await checkFeed({ ...this.#parts, signal: this.#stopping.signal, onError }, feed);
      this.#log(about, checked);
      const { stopped } = checked;
      if (stopped === 'errors' || stopped === 'gone') await tellStopped({ ...feed, stopped });
    } catch (error) {
      logger.warn({ ...about, ...loggable(error) }, 'could not check a feed');
    }
  }

  #log(about: object, { posted, error, stopped }: Checked): void {
    const { logger } = this.#parts;
    if (error instanceof UserError) logger.info({ ...about, code: error.code }, 'feed not read');
    else if (error !== undefined) logger.warn({ ...about, ...loggable(error) }, 'feed not read');
    if (posted > 0) logger.info({ ...about, posted }, 'feed items posted');
    if (stopped !== undefined) logger.info({ ...about, reason: stopped }, 'feed stopped');
  }
}
