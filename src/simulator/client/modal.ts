import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import { ClientRefusal } from '../client-refusal.ts';
import { ComponentType } from '../constants.ts';
import { allComponents } from '../gate/components.ts';
import type { Actor } from '../interactions/start-interaction.ts';
import { isJson, type Json, objectsOf } from '../json.ts';
import { MAX_TEXT_INPUT } from '../limits.ts';
import type { FormValues } from '../types.ts';
import type { World } from '../world.ts';
import { checkOffered, choose, preselected } from './choices.ts';
import { mergeResolved, type Resolved } from './resolved.ts';

interface Form {
  readonly world: World;
  readonly actor: Actor;
  readonly values: FormValues;
}

interface Answered {
  readonly component: object;
  readonly resolved: readonly Resolved[];
}

/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-modal-submit-data-structure */
export function modalData(form: Form, modal: APIModalInteractionResponseCallbackData): object {
  const fields = allComponents(modal.components).map(({ component }) => component.custom_id);
  const unknown = Object.keys(form.values).find((id) => !fields.includes(id));
  if (unknown !== undefined) throw new ClientRefusal(`The form has no field ${unknown}.`);
  const answers = objectsOf(modal.components).map(({ object }) => answer(form, object));
  return {
    custom_id: modal.custom_id,
    components: answers.map(({ component }) => component),
    ...mergeResolved(answers.flatMap(({ resolved }) => resolved)),
  };
}

/** A component as a submission contains it: a container with its children, an input with its value, or a text display. */
function answer(form: Form, { type, id, custom_id, component, components, ...rest }: Json): Answered {
  if (isJson(component)) {
    const inner = answer(form, component);
    return { component: { type, id, component: inner.component }, resolved: inner.resolved };
  }
  if (components !== undefined) {
    const inner = objectsOf(components).map(({ object }) => answer(form, object));
    const resolved = inner.flatMap((each) => each.resolved);
    return { component: { type, id, components: inner.map((each) => each.component) }, resolved };
  }
  if (custom_id === undefined) return { component: { type, id }, resolved: [] };
  const { resolved = [], ...filled } = fill(form, { type, custom_id, ...rest });
  return { component: { type, id, custom_id, ...filled }, resolved };
}

interface Filled {
  readonly value?: string | boolean | null;
  readonly values?: readonly string[];
  readonly resolved?: readonly Resolved[];
}

function fill({ world, actor, values }: Form, field: Json): Filled {
  const given = values[String(field.custom_id)];
  switch (field.type) {
    case ComponentType.textInput:
      return { value: text(field, given) };
    case ComponentType.checkbox:
      return { value: ticked(field, given) };
    case ComponentType.radioGroup:
      return { value: radio(field, listed(field, given)) };
    default: {
      const list = listed(field, given) ?? preselected(field);
      if (list.length === 0 && field.required === false) return { values: [] };
      if (list.length === 0) throw isRequired(field);
      return choose(world, actor, field, list);
    }
  }
}

function text(field: Json, given: FormValues[string] | undefined): string {
  const { custom_id, required = true, min_length: min, max_length: max, value: prefilled } = field;
  const value = given ?? String(prefilled ?? '');
  if (typeof value !== 'string') throw new ClientRefusal(`The field ${custom_id} must be text.`);
  if (required && value === '') throw isRequired(field);
  if (value !== '' && value.length < Number(min ?? 0))
    throw new ClientRefusal(`The field ${custom_id} is too short.`);
  if (value.length > Number(max ?? MAX_TEXT_INPUT))
    throw new ClientRefusal(`The field ${custom_id} is too long.`);
  return value;
}

function ticked({ custom_id, default: before }: Json, given: FormValues[string] | undefined): boolean {
  const value = given ?? before === true;
  if (typeof value !== 'boolean') throw new ClientRefusal(`The field ${custom_id} must be true or false.`);
  return value;
}

function radio(field: Json, given: readonly string[] | undefined): string | null {
  const [value = null, ...more] = given ?? preselected(field);
  if (value === null && field.required !== false) throw isRequired(field);
  if (more.length > 0) throw new ClientRefusal(`Choose only one item for the field ${field.custom_id}.`);
  if (value !== null) checkOffered(field, [value]);
  return value;
}

function listed({ custom_id }: Json, given: FormValues[string] | undefined): readonly string[] | undefined {
  if (typeof given === 'boolean')
    throw new ClientRefusal(`The field ${custom_id} must be a list of choices.`);
  return typeof given === 'string' ? [given] : given;
}

function isRequired({ custom_id }: Json): ClientRefusal {
  return new ClientRefusal(`The field ${custom_id} is required.`);
}
