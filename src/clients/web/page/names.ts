import type { Session } from './session.ts';

export interface NamedEntity {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
}

/** The people that a select or an option can name here. */
export function usersOf({ start, snapshot, words }: Session): NamedEntity[] {
  const { application, people } = start;
  return snapshot.nearby.people.map(({ id, name }) => {
    const detail = people.find(({ userId }) => userId === id)?.role ?? '';
    return { id, name, detail: id === application.id ? words.names.app : detail };
  });
}

export function rolesOf({ snapshot, words }: Session): NamedEntity[] {
  return snapshot.nearby.roles.map(({ id, name }) => ({ id, name, detail: words.names.role }));
}

export function channelsOf({ snapshot, words }: Session): NamedEntity[] {
  return snapshot.nearby.channels.map(({ id, name }) => ({ id, name, detail: words.names.textChannel }));
}

/** The text that Discord shows for a mention; undefined for anything but a user, role or channel mention. */
export function mentionName(session: Session, source: string): string | undefined {
  const [, sign = '', id] = /^<(@[!&]?|#)(\d+)>$/.exec(source) ?? [];
  if (id === undefined) return undefined;
  const found = (entities: NamedEntity[]): string | undefined =>
    entities.find((each) => each.id === id)?.name;
  const { names } = session.words;
  if (sign === '#') return mention('#', found(channelsOf(session))) ?? names.unknownChannel;
  if (sign === '@&') return mention('@', found(rolesOf(session))) ?? names.unknownRole;
  return mention('@', found(usersOf(session))) ?? names.unknownUser;
}

/** The name after its sign, which `@everyone` has already. */
function mention(sign: string, name: string | undefined): string | undefined {
  return name === undefined || name.startsWith(sign) ? name : `${sign}${name}`;
}
