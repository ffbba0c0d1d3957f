import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { Person } from '../simulator/types.ts';
import { BOOLEAN, type CommandOption, optionsOf, typedCommands } from './command-options.ts';
import { parseLine } from './parse-line.ts';

/** What the Tab key offers, and the end of the line that an offer replaces. */
export type Completion = readonly [offers: string[], replaced: string];

/** Offers commands, options, and an option's choices, as Discord's picker does while somebody types. */
export async function completeLine(line: string, person: Person): Promise<Completion> {
  const commands = typedCommands(person.commands());
  const name = /^\/\S*$/.exec(line)?.[0];
  if (name !== undefined)
    return startingWith(
      name,
      commands.map((command) => `/${command.name} `),
    );
  const parsed = parseLine(line, commands);
  if (parsed.kind !== 'use') return [[], line];
  const [field, typed = ''] = [...parsed.fields].at(-1) ?? [];
  const option = optionsOf(parsed.command).find((known) => known.name === field);
  const values =
    option && line.includes(`${option.name}:`) ? await valuesOf(person, parsed.command, option, typed) : [];
  if (values.length > 0) return [values, typed];
  const free = optionsOf(parsed.command).filter(
    (known) => !parsed.fields.has(known.name) || known === option,
  );
  const word = /\S*$/.exec(line)?.[0] ?? '';
  return startingWith(
    word,
    free.map((known) => `${known.name}:`),
  );
}

function startingWith(typed: string, candidates: readonly string[]): Completion {
  return [candidates.filter((candidate) => candidate.startsWith(typed.toLowerCase())), typed];
}

async function valuesOf(
  person: Person,
  command: APIApplicationCommand,
  option: CommandOption,
  typed: string,
): Promise<string[]> {
  const matching = (names: readonly string[]): string[] =>
    names.filter((name) => name.toLowerCase().startsWith(typed.toLowerCase()));
  if (option.type === BOOLEAN) return matching(['true', 'false']);
  if (!option.autocompleted) return matching(option.choices.map((choice) => choice.name));
  const choices = await person.complete(command.name, { [option.name]: typed }, option.name);
  return choices.map((choice) => choice.name);
}
