import { OptionType } from '../../simulator/constants.ts';
import type { Person } from '../../simulator/types.ts';
import { parseLine } from '../typing/parse-line.ts';
import { type TypedCommand, type TypedOption, typedCommands } from '../typing/typed-command.ts';

/** The offers for the Tab key, and the end of the line that an offer replaces. */
export type Completion = readonly [offers: string[], replaced: string];

/** Completes commands, options and choices, like Discord's command picker. */
export async function completeLine(line: string, person: Person): Promise<Completion> {
  const commands = typedCommands(person.commands());
  const names = commands.map((command) => `/${command.name} `);
  const longer = names.filter((name) => name.startsWith(line.toLowerCase()) && name !== line);
  if (longer.length > 0) return [longer, line];
  const parsed = parseLine(line, commands);
  if (parsed.kind !== 'use') return [[], line];
  const { command, fields } = parsed;
  const [field, typed = ''] = [...fields].at(-1) ?? [];
  const isBeingTyped = line.endsWith(typed) && line.includes(`${field}:`);
  const option = isBeingTyped ? command.options.find(({ name }) => name === field) : undefined;
  const values = option ? await valuesOf(person, command, option, typed) : [];
  return values.length > 0 ? [values, typed] : nextOptions(line, command);
}

function nextOptions(line: string, { options }: TypedCommand): Completion {
  const word = /\S*$/.exec(line)?.[0] ?? '';
  const free = options.map(({ name }) => `${name}:`).filter((name) => !line.includes(name));
  return [free.filter((name) => name.startsWith(word.toLowerCase())), word];
}

async function valuesOf(
  person: Person,
  command: TypedCommand,
  option: TypedOption,
  typed: string,
): Promise<string[]> {
  if (option.autocompleted) {
    const choices = await person.complete(command.name, { [option.name]: typed }, option.name);
    return choices.map((choice) => choice.name);
  }
  const names =
    option.type === OptionType.boolean ? ['true', 'false'] : option.choices.map((choice) => choice.name);
  return names.filter((name) => name.toLowerCase().startsWith(typed.toLowerCase()));
}
