import { ComponentType } from '../constants.ts';
import { type Json, objectsOf, repeats } from '../json.ts';
import { type Problem, problem } from '../problems.ts';

/** How many values a component takes, https://docs.discord.com/developers/components/reference#string-select */
export function valueRange({ type, min_values, max_values, options }: Json): { least: number; most: number } {
  const all = type === ComponentType.checkboxGroup ? objectsOf(options).length : 1;
  return {
    least: typeof min_values === 'number' ? min_values : 1,
    most: typeof max_values === 'number' ? max_values : all,
  };
}

export function rangeProblems(component: Json, offered = Number.POSITIVE_INFINITY): Problem[] {
  const { least, most } = valueRange(component);
  if (least <= most && least <= offered) return [];
  return [problem(['min_values'], 'SELECT_COMPONENT_RANGE', 'min_values must not exceed what can be chosen')];
}

/** A select, a radio group or checkboxes: options that the application lists. */
export function optionSelectProblems(select: Json): Problem[] {
  const options = objectsOf(select.options);
  const found = repeats(options.map(({ object }) => object.value)).map((place) =>
    problem(
      ['options', options[place]?.index ?? place, 'value'],
      'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
      'The specified option value is already used',
    ),
  );
  found.push(...rangeProblems(select, options.length));
  if (options.filter(({ object }) => object.default === true).length > valueRange(select).most) {
    found.push(problem(['options'], 'SELECT_COMPONENT_TOO_MANY_DEFAULTS', 'More defaults than max_values'));
  }
  return found;
}

/** A select that Discord fills: with people, roles or channels. */
export function entitySelectProblems(select: Json): Problem[] {
  const found = rangeProblems(select);
  const defaults = objectsOf(select.default_values);
  if (defaults.length === 0) return found;
  const { least, most } = valueRange(select);
  if (defaults.length < least || defaults.length > most) {
    const words = 'The number of default values must lie between min_values and max_values';
    found.push(problem(['default_values'], 'SELECT_COMPONENT_DEFAULT_VALUES_RANGE', words));
  }
  const twice = repeats(defaults.map(({ object }) => object.id)).map((place) =>
    problem(
      ['default_values', place, 'id'],
      'SET_TYPE_ALREADY_CONTAINS_VALUE',
      'The set already contains it.',
    ),
  );
  return [...found, ...twice];
}
