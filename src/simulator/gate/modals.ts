import { ModalInteractionCallbackRequestSchema } from 'discord-api-spec/zod';
import { ComponentType } from '../constants.ts';
import { isJson, type Json, objectsOf } from '../json.ts';
import { MODAL_COMPONENTS_MAX } from '../limits.ts';
import { type Problem, problem, required, tooLong, unique, within } from '../problems.ts';
import { allComponents, componentProblems } from './components.ts';
import { schemaProblems } from './schema.ts';

/** A title of up to 45 characters and 1 to 5 components, each with its own `custom_id`. */
export function modalProblems(payload: unknown): Problem[] {
  const found = schemaProblems(ModalInteractionCallbackRequestSchema, payload);
  const data = isJson(payload) ? payload.data : undefined;
  const components = isJson(data) ? data.components : undefined;
  if (Array.isArray(components) && components.length > MODAL_COMPONENTS_MAX) {
    found.push(tooLong(['data', 'components'], MODAL_COMPONENTS_MAX));
  }
  const rules = [
    ...unlabelled(components),
    ...fieldProblems(components),
    ...componentProblems(components, true),
  ];
  return unique([...found, ...within(['data'], rules)]);
}

/** A text input in an action row carries its own label. */
function unlabelled(components: unknown): Problem[] {
  const rows = objectsOf(components).filter(({ object }) => object.type === ComponentType.actionRow);
  return rows.flatMap(({ index, object }) =>
    objectsOf(object.components)
      .filter((input) => !input.object.label)
      .map((input) => required(['components', index, 'components', input.index, 'label'])),
  );
}

/** https://docs.discord.com/developers/components/reference#label */
function fieldProblems(components: unknown): Problem[] {
  return allComponents(components)
    .filter(({ component }) => component.custom_id !== undefined)
    .flatMap(({ path, component }) => [
      ...within(path, requirementProblems(component)),
      ...(path.at(-1) === 'component' ? within(path, labelledProblems(component)) : []),
    ]);
}

/** `min_values` is left out or at least 1, unless nothing has to be chosen; nothing is disabled in a modal. */
function requirementProblems({ min_values: least, required: isRequired, disabled }: Json): Problem[] {
  const found: Problem[] = [];
  if (least === 0 && isRequired !== false) {
    const words = 'min_values must be at least 1 when the component is required';
    found.push(problem(['min_values'], 'MODAL_COMPONENT_MIN_VALUES_REQUIRED', words));
  }
  if (disabled === true) {
    const words = 'A component of a modal cannot be disabled';
    found.push(problem(['disabled'], 'MODAL_COMPONENT_CANNOT_BE_DISABLED', words));
  }
  return found;
}

/** Inside a label, the label is what names the input. */
function labelledProblems({ type, label }: Json): Problem[] {
  if (type !== ComponentType.textInput || label === undefined || label === null) return [];
  const words = 'A text input in a label has no label of its own';
  return [problem(['label'], 'TEXT_INPUT_LABEL_IN_LABEL', words)];
}
