import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import { ClientRefusal } from '../client-refusal.ts';
import { ComponentType } from '../constants.ts';
import { allComponents } from '../gate/components.ts';
import { isJson, type Json, objectsOf } from '../json.ts';
import { TEXT_INPUT_MAX } from '../limits.ts';

/** https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-modal-submit-data-structure */
export function modalData(
  modal: APIModalInteractionResponseCallbackData,
  values: Readonly<Record<string, string>>,
): object {
  const inputs = allComponents(modal.components).map(({ component }) => component);
  const unknown = Object.keys(values).find((id) => !inputs.some(({ custom_id }) => custom_id === id));
  if (unknown !== undefined) throw new ClientRefusal(`The form has no field ${unknown}.`);
  const components = objectsOf(modal.components).map(({ object }) => answered(object, values));
  return { custom_id: modal.custom_id, components };
}

function answered(component: Json, values: Readonly<Record<string, string>>): object {
  const { type, id = 0, components, component: single } = component;
  if (type === ComponentType.textInput) return textInput(component, values);
  if (type === ComponentType.stringSelect)
    return { type, id, custom_id: component.custom_id, values: chosen(component, values) };
  return {
    type,
    id,
    ...(isJson(single) ? { component: answered(single, values) } : {}),
    ...(Array.isArray(components)
      ? { components: objectsOf(components).map(({ object }) => answered(object, values)) }
      : {}),
  };
}

function textInput(input: Json, values: Readonly<Record<string, string>>): object {
  const {
    type,
    id = 0,
    custom_id,
    required = true,
    min_length: min,
    max_length: max,
    value: prefilled,
  } = input;
  const value = values[String(custom_id)] ?? String(prefilled ?? '');
  if (required && value === '') throw new ClientRefusal(`The field ${custom_id} is required.`);
  if (value !== '' && value.length < Number(min ?? 0))
    throw new ClientRefusal(`The field ${custom_id} is too short.`);
  if (value.length > Number(max ?? TEXT_INPUT_MAX))
    throw new ClientRefusal(`The field ${custom_id} is too long.`);
  return { type, id, custom_id, value };
}

function chosen({ custom_id, options }: Json, values: Readonly<Record<string, string>>): string[] {
  const value = values[String(custom_id)];
  if (value === undefined) return [];
  const isKnown = objectsOf(options).some(({ object }) => object.value === value);
  if (!isKnown) throw new ClientRefusal(`${JSON.stringify(value)} is not among the choices.`);
  return [value];
}
