import type { Storage } from '../../storage/storage.ts';

/**
 * Notes that the bot has left guilds, whose data are erased after `LEFT_MS`, or that it is there.
 *
 * @param at when it left, in milliseconds since 1970; undefined if it is there
 */
export function noteDeparture(
  { personal }: Pick<Storage, 'personal'>,
  guildIds: readonly string[],
  at: number | undefined,
): Promise<void> {
  return personal.setLeft(
    guildIds.map((id) => ({ kind: 'guild', id })),
    at,
  );
}
