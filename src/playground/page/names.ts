import type { Session } from './session.ts';

export interface Entity {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
}

/** Whom and what a select or an option of a guild can name. */
export function usersOf({ start }: Session): Entity[] {
  const { application, people } = start;
  return [
    ...people.map(({ userId, name, role }) => ({ id: userId, name, detail: role })),
    { id: application.id, name: application.name, detail: 'App' },
  ];
}

export function rolesOf({ guild }: Session): Entity[] {
  return [{ id: guild.id, name: '@everyone', detail: 'Role' }];
}

export function channelsOf({ guild }: Session): Entity[] {
  return [{ id: guild.channelId, name: 'general', detail: 'Text channel' }];
}

export const CHANNEL_NAME = 'general';

/** What Discord shows in place of a mention, or undefined for something that is not here. */
export function mentionName(session: Session, source: string): string | undefined {
  const [, sign = '', id] = /^<(@[!&]?|#)(\d+)>$/.exec(source) ?? [];
  if (id === undefined) return undefined;
  const found = (entities: Entity[]): string | undefined => entities.find((each) => each.id === id)?.name;
  if (sign === '#') return `#${found(channelsOf(session)) ?? 'unknown'}`;
  if (sign === '@&') return found(rolesOf(session)) ?? '@unknown-role';
  return `@${found(usersOf(session)) ?? 'unknown-user'}`;
}
