import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import type { OptionValues, Outcome, Person } from '../../simulator/types.ts';
import type { ChatWording } from '../../wording/client-wording.ts';
import { namedChoice, type OptionValue, readValue } from '../typing/option-value.ts';
import type { Fields } from '../typing/split-options.ts';
import type { TypedCommand, TypedOption } from '../typing/typed-command.ts';

/**
 * Sends a command with the typed option values. Returns a sentence instead of an outcome if a value is invalid. With
 * `listing`, an autocompleted option that is required and missing, empty, or ends in a question mark lists its choices instead.
 */
export async function useCommand(
  person: Person,
  command: TypedCommand,
  fields: Fields,
  { listing, words }: { readonly listing: boolean; readonly words: ChatWording },
): Promise<string | Outcome> {
  const values: Record<string, OptionValue> = {};
  for (const option of command.options) {
    const typed = fields.get(option.name);
    if (typed === undefined) continue;
    if (listing && option.autocompleted && /^$|\?$/.test(typed)) {
      const sought = typed.replace(/\s*\?$/, '');
      const choices = await person.complete(command.name, { ...values, [option.name]: sought }, option.name);
      return listChoices(option, sought, choices, words);
    }
    const read = readValue(option, typed, words.typing);
    if ('problem' in read) return read.problem;
    values[option.name] = option.autocompleted
      ? await completed(person, command.name, option, read.value, values)
      : read.value;
  }
  const missing = command.options.find(({ name, required }) => required && values[name] === undefined);
  if (missing === undefined) return person.use(command.name, values);
  return listing && missing.autocompleted
    ? listChoices(missing, '', await person.complete(command.name, values, missing.name), words)
    : words.commands.missing(command.name, missing.name, missing.description);
}

/** The value of the autocomplete choice with the typed name; the typed text if there is none. */
async function completed(
  person: Person,
  command: string,
  option: TypedOption,
  typed: OptionValue,
  filled: OptionValues,
): Promise<OptionValue> {
  const options = { ...filled, [option.name]: typed };
  const choices = await person.complete(command, options, option.name).catch(() => []);
  return namedChoice(choices, String(typed))?.value ?? typed;
}

function listChoices(
  option: TypedOption,
  typed: string,
  choices: readonly APIApplicationCommandOptionChoice[],
  { commands: words }: ChatWording,
): string {
  const names = choices.map((choice) => `  ${choice.name}`);
  if (names.length === 0) return typed === '' ? words.noChoices : words.noMatchingChoices(typed);
  return [words.choices(option.name), ...names].join('\n');
}
