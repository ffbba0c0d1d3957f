import { SimpleShardingStrategy, type WebSocketOptions } from 'discord.js';
import type { WatchParts } from '../watch/answer-watch.ts';
import { loggable } from '../watch/loggable.ts';

type BuildStrategy = NonNullable<WebSocketOptions['buildStrategy']>;

/** Name of the event by which @discordjs/ws passes on what Discord dispatched. */
const DISPATCH = 'dispatch';

/**
 * A strategy for the option `ws.buildStrategy` that drops an event which discord.js cannot read. Its constructors take every
 * field that they know for granted, and what they throw would end the process.
 *
 * @see https://discord.js.org/docs/packages/discord.js/14.28.1/WebSocketOptions:Interface
 */
export function droppingOddEvents({ logger, metrics }: WatchParts): BuildStrategy {
  return (manager) => {
    const emit = manager.emit.bind(manager) as (event: string, ...values: unknown[]) => boolean;
    const guarded = (event: string, ...values: unknown[]): boolean => {
      if (event !== DISPATCH) return emit(event, ...values);
      try {
        return emit(event, ...values);
      } catch (error) {
        metrics.count('oddEvents', {});
        logger.warn({ ...shapeOf(values[0]), ...loggable(error) }, 'odd event dropped');
        return true;
      }
    };
    Object.assign(manager, { emit: guarded });
    return new SimpleShardingStrategy(manager);
  };
}

/** Fields of an event that are named in the log; an interaction has about twenty. */
const MAX_FIELDS = 30;

/** Name and fields of an event, never what they hold. */
function shapeOf(value: unknown): Record<string, unknown> {
  const { data } = value as { data: { t?: unknown; d?: unknown } };
  const fields = typeof data.d === 'object' && data.d !== null ? Object.keys(data.d) : [];
  const named = fields.filter((field) => /^[a-z_]{1,40}$/u.test(field));
  return { event: data.t, fields: named.slice(0, MAX_FIELDS) };
}
