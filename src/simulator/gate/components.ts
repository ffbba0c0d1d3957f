import { ComponentType } from '../constants.ts';
import { isJson, type Json, lengthOf, objectsOf, repeats } from '../json.ts';
import { MAX_COMPONENTS, MAX_LEGACY_ROWS, MAX_TEXT_DISPLAYS } from '../limits.ts';
import { type Path, type Problem, problem, within } from '../problems.ts';
import { kindProblems } from './component-kinds.ts';

export interface PlacedComponent {
  readonly path: Path;
  readonly component: Json;
}

/** A component and its descendants, each with its path. */
function placed(component: Json, path: Path): PlacedComponent[] {
  const nested = objectsOf(component.components).flatMap(({ index, object }) =>
    placed(object, [...path, 'components', index]),
  );
  const single = (['accessory', 'component'] as const).flatMap((field) => {
    const object = component[field];
    return isJson(object) ? placed(object, [...path, field]) : [];
  });
  return [{ path, component }, ...nested, ...single];
}

/** All components of a message or modal, outermost first. */
export function allComponents(components: unknown): PlacedComponent[] {
  return objectsOf(components).flatMap(({ index, object }) => placed(object, ['components', index]));
}

/** Checks the rules about a message's components that the schema does not express. */
export function componentProblems(components: unknown, isV2: boolean): Problem[] {
  const all = allComponents(components);
  return [
    ...(isV2 ? totalProblems(all) : legacyProblems(components)),
    ...uniqueness(all),
    ...all.flatMap(({ path, component }) => within(path, kindProblems(component))),
  ];
}

function totalProblems(all: readonly PlacedComponent[]): Problem[] {
  const found: Problem[] = [];
  if (all.length > MAX_COMPONENTS) {
    const words = `The message has ${all.length} components, of which at most ${MAX_COMPONENTS} are allowed in all.`;
    found.push(problem(['components'], 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED', words));
  }
  const displays = all.filter(({ component }) => component.type === ComponentType.textDisplay);
  const text = displays.reduce((sum, { component }) => sum + lengthOf(component.content), 0);
  if (text > MAX_TEXT_DISPLAYS) {
    const words = `The total displayable text size must be less than or equal to ${MAX_TEXT_DISPLAYS}`;
    found.push(problem(['components'], 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', words));
  }
  return found;
}

function legacyProblems(components: unknown): Problem[] {
  const top = objectsOf(components);
  const found = top
    .filter(({ object }) => object.type !== ComponentType.actionRow)
    .map(({ index }) =>
      problem(['components', index], 'UNION_TYPE_CHOICES', 'Value of field "type" must be one of (1,).'),
    );
  if (top.length > MAX_LEGACY_ROWS) {
    const words = `Must be ${MAX_LEGACY_ROWS} or fewer in length.`;
    found.push(problem(['components'], 'BASE_TYPE_BAD_LENGTH', words));
  }
  return found;
}

/** Checks that `custom_id` and `id` are unique. An `id` of 0 counts as absent. */
function uniqueness(all: readonly PlacedComponent[]): Problem[] {
  const rules = [
    ['custom_id', 'COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated'],
    ['id', 'COMPONENT_ID_DUPLICATED', 'Component id cannot be duplicated'],
  ] as const;
  return rules.flatMap(([field, code, words]) => {
    const having = all.filter(({ component }) => component[field]);
    return repeats(having.map(({ component }) => component[field])).map((place) =>
      problem([...(having[place]?.path ?? []), field], code, words),
    );
  });
}
