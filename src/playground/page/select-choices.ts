import type { APISelectMenuComponent } from 'discord-api-types/v10';
import { avatar, type Child, icon } from './dom.ts';
import { channelsOf, type Entity, rolesOf, usersOf } from './names.ts';
import type { Session } from './session.ts';

export interface SelectChoice {
  readonly value: string;
  readonly label: string;
  readonly detail?: string | undefined;
  readonly picture?: Child;
  /** From the start. */
  readonly chosen: boolean;
}

/** What a select offers: its own options, or the people, roles and channels of the server. */
export function choicesOf(select: APISelectMenuComponent, session: Session): SelectChoice[] {
  if (select.type === 3) {
    return select.options.map(({ value, label, description, default: chosen }) => ({
      value,
      label,
      detail: description,
      chosen: chosen === true,
    }));
  }
  const defaults = select.default_values?.map(({ id }) => id) ?? [];
  return entitiesOf(select.type, session).map(({ id, name, detail }) => ({
    value: id,
    label: select.type === 8 ? `#${name}` : name,
    detail,
    picture: select.type === 8 ? icon('hash') : avatar(name, id === session.start.application.id),
    chosen: defaults.includes(id),
  }));
}

function entitiesOf(type: number, session: Session): Entity[] {
  if (type === 5) return usersOf(session);
  if (type === 6) return rolesOf(session);
  if (type === 7) return [...usersOf(session), ...rolesOf(session)];
  return channelsOf(session);
}
