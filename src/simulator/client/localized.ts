import type { APIApplicationCommand, APIApplicationCommandOption } from 'discord-api-types/v10';
import { isJson, type Json, objectsOf } from '../json.ts';
import type { OptionValues } from '../types.ts';

/** What has a name of its own in each locale. */
interface Named {
  readonly name: string;
  readonly name_localized?: string | undefined;
}

/**
 * The command as a client of this locale shows it: names and descriptions of all its parts in `name_localized` and
 * `description_localized`, which are missing where the default is shown.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#localization
 */
export function localized(command: APIApplicationCommand, locale: string): APIApplicationCommand {
  return localizedNode(command as unknown as Json, locale) as unknown as APIApplicationCommand;
}

function localizedNode(node: Json, locale: string): Json {
  const of = (localizations: unknown) =>
    isJson(localizations) ? new Map(Object.entries(localizations)).get(locale) : undefined;
  const [name, description] = [of(node.name_localizations), of(node.description_localizations)];
  const parts = (key: 'options' | 'choices') =>
    Array.isArray(node[key])
      ? { [key]: objectsOf(node[key]).map(({ object }) => localizedNode(object, locale)) }
      : {};
  return {
    ...node,
    ...(name === undefined ? {} : { name_localized: name }),
    ...(description === undefined ? {} : { description_localized: description }),
    ...parts('options'),
    ...parts('choices'),
  };
}

/** Whether a person can mean it by this name: the client's own or the default one. */
export function isNamed({ name, name_localized: shown }: Named, typed: string): boolean {
  return typed === shown || typed === name;
}

/** The values by the default names of the options, which Discord's client sends whatever it shows. */
export function byDefaultName(
  defined: readonly APIApplicationCommandOption[],
  values: OptionValues,
): OptionValues {
  return Object.fromEntries(
    Object.entries(values).map(([typed, value]) => [defaultName(defined, typed), value]),
  );
}

/** The name as typed if no option has it. */
export function defaultName(defined: readonly APIApplicationCommandOption[], typed: string): string {
  return defined.find((option: Named) => isNamed(option, typed))?.name ?? typed;
}
