import type { APISelectMenuComponent } from 'discord-api-types/v10';
import { ComponentType } from '../../../../simulator/constants.ts';
import { channelsOf, type NamedEntity, rolesOf, usersOf } from '../names.ts';
import { avatar, type Child, icon } from '../parts/dom.ts';
import type { Session } from '../session.ts';

export interface SelectChoice {
  readonly value: string;
  readonly label: string;
  readonly detail?: string | undefined;
  readonly picture?: Child;
  /** Whether the application preselected it. */
  readonly chosen: boolean;
}

/** The choices of a select: its own options, or the people, roles and channels of the server. */
export function choicesOf(select: APISelectMenuComponent, session: Session): SelectChoice[] {
  if (select.type === ComponentType.stringSelect) {
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
    label: select.type === ComponentType.channelSelect ? `#${name}` : name,
    detail,
    picture:
      select.type === ComponentType.channelSelect
        ? icon('hash')
        : avatar(name, id === session.start.application.id),
    chosen: defaults.includes(id),
  }));
}

function entitiesOf(type: number, session: Session): NamedEntity[] {
  if (type === ComponentType.userSelect) return usersOf(session);
  if (type === ComponentType.roleSelect) return rolesOf(session);
  if (type === ComponentType.mentionableSelect) return [...usersOf(session), ...rolesOf(session)];
  return channelsOf(session);
}
