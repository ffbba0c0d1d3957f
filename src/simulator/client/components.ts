import type { APIButtonComponent } from 'discord-api-types/v10';
import { ClientRefusal } from '../client-refusal.ts';
import { ComponentType } from '../constants.ts';
import { allComponents } from '../gate/components.ts';
import type { Actor } from '../interactions/start-interaction.ts';
import type { Json } from '../json.ts';
import type { StoredMessage } from '../messages/message-store.ts';
import type { World } from '../world.ts';
import { choose } from './choices.ts';
import { mergeResolved } from './resolved.ts';

const SELECTS: readonly unknown[] = [
  ComponentType.stringSelect,
  ComponentType.userSelect,
  ComponentType.roleSelect,
  ComponentType.mentionableSelect,
  ComponentType.channelSelect,
];

/** Finds a button or select by its `custom_id`. @throws ClientRefusal if the person cannot use it that way */
export function usableComponent({ data }: StoredMessage, customId: string, use: 'press' | 'select'): Json {
  const found = allComponents(data.components).find(({ component }) => component.custom_id === customId);
  const kind = use === 'press' ? 'button' : 'menu';
  if (!found) throw new ClientRefusal(`This message does not have that ${kind}.`);
  const { component } = found;
  if ((component.type === ComponentType.button) !== (use === 'press') || !isUsable(component)) {
    throw new ClientRefusal(`This component is not a ${kind}.`);
  }
  if (component.disabled !== true) return component;
  throw new ClientRefusal(`This ${kind} is disabled.`);
}

function isUsable({ type }: Json): boolean {
  return type === ComponentType.button || SELECTS.includes(type);
}

/** https://docs.discord.com/developers/components/reference#button */
export function buttonData(component: Json): object {
  const { id, custom_id } = component as APIButtonComponent & { custom_id: string };
  return { id, custom_id, component_type: ComponentType.button };
}

/** https://docs.discord.com/developers/components/reference#user-select */
export function selectData(world: World, actor: Actor, select: Json, given?: readonly string[]): object {
  const { id, custom_id, type } = select;
  const { values, resolved } = choose(world, actor, select, given);
  return { id, custom_id, component_type: type, values, ...mergeResolved(resolved) };
}
