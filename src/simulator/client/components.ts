import type { APIButtonComponent, APIStringSelectComponent } from 'discord-api-types/v10';
import { ClientRefusal } from '../client-refusal.ts';
import { ComponentType } from '../constants.ts';
import { allComponents } from '../gate/components.ts';
import type { Json } from '../json.ts';
import type { StoredMessage } from '../messages/message-store.ts';

/** The component of a message that a person can use; throws for what the client does not offer. */
export function usableComponent({ data }: StoredMessage, customId: string): Json & { disabled?: unknown } {
  const found = allComponents(data.components).find(({ component }) => component.custom_id === customId);
  if (!found) throw new ClientRefusal('The message has no such button.');
  const component = found.component as Json & { disabled?: unknown };
  if (component.disabled === true) throw new ClientRefusal('The button is disabled.');
  return component;
}

/** https://discord.com/developers/docs/components/reference#button */
export function buttonData(component: Json): object {
  const { id, custom_id } = component as APIButtonComponent & { custom_id: string };
  return { id, custom_id, component_type: ComponentType.button };
}

/** https://discord.com/developers/docs/components/reference#string-select */
export function selectData(component: Json, values: readonly string[]): object {
  const {
    id,
    custom_id,
    options,
    min_values: least = 1,
    max_values: most = 1,
  } = component as APIStringSelectComponent;
  const unknown = values.find((value) => !options.some((option) => option.value === value));
  if (unknown !== undefined) throw new ClientRefusal(`${JSON.stringify(unknown)} is not among the choices.`);
  if (values.length < least || values.length > most) {
    throw new ClientRefusal(`Between ${least} and ${most} choices are to be made.`);
  }
  return { id, custom_id, component_type: ComponentType.stringSelect, values };
}
