import { LOCALES } from '../constants.ts';
import { isJson, type Json, lengthOf, objectsOf, repeats } from '../json.ts';
import { COMMAND_NAME, MAX_CHOICE_NAME, MAX_COMMAND_NAME, MAX_DESCRIPTION } from '../limits.ts';
import { type Path, type Problem, problem, required, tooLong, within } from '../problems.ts';

/**
 * Problems of the localized names and descriptions of a command and of all its parts.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#localization
 */
export function localizationProblems(command: Json, isChatInput: boolean): Problem[] {
  const limits = { name: MAX_COMMAND_NAME, description: MAX_DESCRIPTION };
  return [...fieldProblems(command, limits), ...(isChatInput ? partProblems(command) : [])];
}

function partProblems(parent: Json): Problem[] {
  const options = objectsOf(parent.options);
  const choices = objectsOf(parent.choices);
  return [
    ...nameProblems(parent),
    ...options.flatMap(({ index, object }) => within(['options', index], optionProblems(object))),
    ...choices.flatMap(({ index, object }) =>
      within(['choices', index], fieldProblems(object, { name: MAX_CHOICE_NAME })),
    ),
    ...repeatProblems(parent, 'options'),
    ...repeatProblems(parent, 'choices'),
  ];
}

function optionProblems(option: Json): Problem[] {
  const limits = { name: MAX_COMMAND_NAME, description: MAX_DESCRIPTION };
  return [...fieldProblems(option, limits), ...partProblems(option)];
}

/** Unknown locales, and texts that are empty or too long. */
function fieldProblems(node: Json, limits: Readonly<Record<string, number>>): Problem[] {
  return Object.entries(limits).flatMap(([field, max]) =>
    localizationsOf(node, field).flatMap(([locale, text]) => {
      const path: Path = [`${field}_localizations`, locale];
      if (!LOCALES.has(locale))
        return [problem(path, 'APPLICATION_COMMAND_INVALID_LOCALE', 'Locale is not supported')];
      if (text === null) return [];
      if (lengthOf(text) === 0) return [required(path)];
      return lengthOf(text) > max ? [tooLong(path, max)] : [];
    }),
  );
}

function nameProblems(node: Json): Problem[] {
  return localizationsOf(node, 'name').flatMap(([locale, name]) => {
    if (typeof name !== 'string' || (COMMAND_NAME.test(name) && name === name.toLowerCase())) return [];
    return [
      problem(['name_localizations', locale], 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid'),
    ];
  });
}

/** Names that are unique by default, but shown twice in a locale. */
function repeatProblems(parent: Json, key: 'options' | 'choices'): Problem[] {
  const parts = objectsOf(parent[key]);
  return [...LOCALES].flatMap((locale) => {
    const names = parts.map(({ object }) => {
      const localized = new Map(localizationsOf(object, 'name')).get(locale);
      return localized ?? object.name;
    });
    return repeats(names).map((place) =>
      problem(
        [key, parts[place]?.index ?? place, 'name_localizations', locale],
        'APPLICATION_COMMAND_OPTIONS_NAME_INVALID',
        'Localized names must be unique',
      ),
    );
  });
}

function localizationsOf(node: Json, field: string): [string, unknown][] {
  const localizations = (node as Readonly<Record<string, unknown>>)[`${field}_localizations`];
  return isJson(localizations) ? Object.entries(localizations) : [];
}
