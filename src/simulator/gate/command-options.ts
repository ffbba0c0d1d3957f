import { OptionType } from '../constants.ts';
import { isJson, type Json, lengthOf, objectsOf, repeats } from '../json.ts';
import { COMMAND_NAME, MAX_CHOICE_VALUE } from '../limits.ts';
import { type Problem, problem, tooLong, within } from '../problems.ts';

/** Checks the default names of chat input commands and options. */
export function nameProblems({ name }: Json): Problem[] {
  if (typeof name !== 'string' || (COMMAND_NAME.test(name) && name === name.toLowerCase())) return [];
  return [problem(['name'], 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid')];
}

export function optionsProblems(options: unknown): Problem[] {
  const objects = objectsOf(options);
  const each = objects.flatMap(({ index, object }) => within(['options', index], optionProblems(object)));
  const duplicates = repeats(objects.map(({ object }) => object.name)).map((place) =>
    problem(
      ['options', objects[place]?.index ?? place],
      'APPLICATION_COMMAND_OPTIONS_NAME_INVALID',
      'Option names must be unique',
    ),
  );
  const all = objects.map(({ object }) => object);
  return [...each, ...duplicates, ...orderProblems(all), ...mixtureProblems(all)];
}

function orderProblems(options: readonly Json[]): Problem[] {
  const firstOptional = options.findIndex((option) => option.required !== true);
  return options.flatMap((option, index) => {
    if (firstOptional === -1 || index < firstOptional || option.required !== true) return [];
    const words = 'Required options must be placed before non-required options';
    return [problem(['options', index], 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', words)];
  });
}

/** Rejects a mix of parameters and subcommands. */
function mixtureProblems(options: readonly Json[]): Problem[] {
  const subs = options.filter(isSubcommand).length;
  if (subs === 0 || subs === options.length) return [];
  const words = 'Sub-command and sub-command group option types are mutually exclusive to other types';
  return [problem(['options'], 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', words)];
}

function isSubcommand(option: Json): boolean {
  return option.type === OptionType.subcommand || option.type === OptionType.subcommandGroup;
}

function optionProblems(option: Json): Problem[] {
  const found = [...nameProblems(option), ...choicesProblems(option), ...rangeProblems(option)];
  if (isSubcommand(option)) found.push(...optionsProblems(option.options));
  else if (option.options !== undefined && option.options !== null) {
    found.push(
      problem(['options'], 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', 'This option type has no options'),
    );
  }
  if (option.autocomplete === true && objectsOf(option.choices).length > 0) {
    const words = 'Autocomplete options cannot have choices';
    found.push(problem(['autocomplete'], 'APPLICATION_COMMAND_OPTION_AUTOCOMPLETE_CHOICES', words));
  }
  const canComplete = [OptionType.string, OptionType.integer, OptionType.number].includes(option.type as 3);
  if (option.autocomplete === true && !canComplete) {
    const words = 'Only STRING, INTEGER and NUMBER options can have autocomplete';
    found.push(problem(['autocomplete'], 'APPLICATION_COMMAND_OPTION_AUTOCOMPLETE_TYPE', words));
  }
  return found;
}

function choicesProblems(option: Json): Problem[] {
  const choices = objectsOf(option.choices);
  const long = choices.flatMap(({ index, object }) =>
    lengthOf(object.value) > MAX_CHOICE_VALUE ? [tooLong(['choices', index, 'value'], MAX_CHOICE_VALUE)] : [],
  );
  const duplicates = (field: 'name' | 'value') =>
    repeats(choices.map(({ object }) => object[field])).map((place) =>
      problem(
        ['choices', choices[place]?.index ?? place],
        `APPLICATION_COMMAND_OPTIONS_CHOICE_${field.toUpperCase()}_ALREADY_EXISTS`,
        `Option choice ${field} already exists`,
      ),
    );
  return [...long, ...duplicates('name'), ...duplicates('value')];
}

function rangeProblems(option: Json): Problem[] {
  const pairs = [
    ['min_length', 'max_length'],
    ['min_value', 'max_value'],
  ] as const;
  return pairs.flatMap(([low, high]) => {
    if (typeof option[low] !== 'number' || typeof option[high] !== 'number') return [];
    if (option[low] <= option[high]) return [];
    return [problem([low], 'APPLICATION_COMMAND_OPTION_RANGE', `${low} must not be greater than ${high}`)];
  });
}

/**
 * Characters that count towards a command's size limit. A localized field counts with its longest text.
 * https://discord.com/developers/docs/interactions/application-commands#slash-commands
 */
export function commandTextLength(node: Json): number {
  const children = [...objectsOf(node.options), ...objectsOf(node.choices)];
  return (
    longest(node.name, node.name_localizations) +
    longest(node.description, node.description_localizations) +
    lengthOf(node.value) +
    children.reduce((sum, { object }) => sum + commandTextLength(object), 0)
  );
}

function longest(text: unknown, localizations: unknown): number {
  const others = isJson(localizations) ? Object.values(localizations) : [];
  return Math.max(lengthOf(text), ...others.map(lengthOf));
}
