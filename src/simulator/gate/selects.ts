import { ComponentType } from '../constants.ts';
import { type Json, objectsOf, repeats } from '../json.ts';
import { type Problem, problem } from '../problems.ts';

/** Number of values that a component accepts. https://docs.discord.com/developers/components/reference#string-select */
export function valueRange({ type, min_values, max_values, options }: Json): { min: number; max: number } {
  const all = type === ComponentType.checkboxGroup ? objectsOf(options).length : 1;
  return {
    min: typeof min_values === 'number' ? min_values : 1,
    max: typeof max_values === 'number' ? max_values : all,
  };
}

export function rangeProblems(component: Json, offered = Number.POSITIVE_INFINITY): Problem[] {
  const { min, max } = valueRange(component);
  if (min <= max && min <= offered) return [];
  return [problem(['min_values'], 'SELECT_COMPONENT_RANGE', 'min_values must not exceed what can be chosen')];
}

/** Checks a string select, radio group or checkbox group, whose options the application lists. */
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
  if (options.filter(({ object }) => object.default === true).length > valueRange(select).max) {
    found.push(problem(['options'], 'SELECT_COMPONENT_TOO_MANY_DEFAULTS', 'More defaults than max_values'));
  }
  return found;
}

/** Checks a select that Discord fills with users, roles or channels. */
export function entitySelectProblems(select: Json): Problem[] {
  const found = rangeProblems(select);
  const defaults = objectsOf(select.default_values);
  if (defaults.length === 0) return found;
  const { min, max } = valueRange(select);
  if (defaults.length < min || defaults.length > max) {
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
