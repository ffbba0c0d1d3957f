import { ModalInteractionCallbackRequestSchema } from 'discord-api-spec/zod';
import { ComponentType } from '../constants.ts';
import { isJson, type Json, objectsOf } from '../json.ts';
import { MAX_MODAL_COMPONENTS } from '../limits.ts';
import { type Problem, problem, required, tooLong, unique, within } from '../problems.ts';
import { allComponents, componentProblems } from './components.ts';
import { schemaProblems } from './schema.ts';

/** Checks for a title of up to 45 characters and 1 to 5 components with unique `custom_id`s. */
export function modalProblems(payload: unknown): Problem[] {
  const found = schemaProblems(ModalInteractionCallbackRequestSchema, payload);
  const data = isJson(payload) ? payload.data : undefined;
  const components = isJson(data) ? data.components : undefined;
  if (Array.isArray(components) && components.length > MAX_MODAL_COMPONENTS) {
    found.push(tooLong(['data', 'components'], MAX_MODAL_COMPONENTS));
  }
  const rules = [
    ...unlabelled(components),
    ...fieldProblems(components),
    ...componentProblems(components, true),
  ];
  return unique([...found, ...within(['data'], rules)]);
}

/** A text input in an action row needs a label of its own. */
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

/** A required component must not have `min_values: 0`. No component of a modal may be disabled. */
function requirementProblems({ min_values: min, required: isRequired, disabled }: Json): Problem[] {
  const found: Problem[] = [];
  if (min === 0 && isRequired !== false) {
    const words = 'min_values must be at least 1 when the component is required';
    found.push(problem(['min_values'], 'MODAL_COMPONENT_MIN_VALUES_REQUIRED', words));
  }
  if (disabled === true) {
    const words = 'A component of a modal cannot be disabled';
    found.push(problem(['disabled'], 'MODAL_COMPONENT_CANNOT_BE_DISABLED', words));
  }
  return found;
}

/** A text input inside a label component must not have a label of its own. */
function labelledProblems({ type, label }: Json): Problem[] {
  if (type !== ComponentType.textInput || label === undefined || label === null) return [];
  const words = 'A text input in a label has no label of its own';
  return [problem(['label'], 'TEXT_INPUT_LABEL_IN_LABEL', words)];
}
