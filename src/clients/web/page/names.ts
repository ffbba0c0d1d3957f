import type { Session } from './session.ts';

export interface Entity {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
}

/** Whom and what a select or an option can name here. */
export function usersOf({ start, snapshot }: Session): Entity[] {
  const { application, people } = start;
  return snapshot.nearby.people.map(({ id, name }) => {
    const detail = people.find(({ userId }) => userId === id)?.role ?? '';
    return { id, name, detail: id === application.id ? 'App' : detail };
  });
}

export function rolesOf({ snapshot }: Session): Entity[] {
  return snapshot.nearby.roles.map(({ id, name }) => ({ id, name, detail: 'Role' }));
}

export function channelsOf({ snapshot }: Session): Entity[] {
  return snapshot.nearby.channels.map(({ id, name }) => ({ id, name, detail: 'Text channel' }));
}

/** What Discord shows in place of a mention, or undefined for what is no mention of these. */
export function mentionName(session: Session, source: string): string | undefined {
  const [, sign = '', id] = /^<(@[!&]?|#)(\d+)>$/.exec(source) ?? [];
  if (id === undefined) return undefined;
  const found = (entities: Entity[]): string | undefined => entities.find((each) => each.id === id)?.name;
  if (sign === '#') return `#${found(channelsOf(session)) ?? 'unknown'}`;
  if (sign === '@&') return `@${(found(rolesOf(session)) ?? 'unknown-role').replace(/^@/, '')}`;
  return `@${found(usersOf(session)) ?? 'unknown-user'}`;
}
