import stringWidth from 'string-width';
import { OptionType } from '../../simulator/constants.ts';
import { type TypedCommand, type TypedOption, unnamedOption } from '../typing/typed-command.ts';
import type { Canvas } from './render-markdown.ts';
import { wrapText } from './wrap-text.ts';

const NO_COMMANDS = 'There are no commands here.';

/** The commands with their options, as Discord's picker shows them; `listing` tells how to list choices. */
export function describeCommands(
  commands: readonly TypedCommand[],
  canvas: Canvas,
  listing: boolean,
): string[] {
  if (commands.length === 0) return [NO_COMMANDS];
  const names = commands.flatMap((command) => command.options.map((option) => `  ${option.name}`));
  const column = Math.max(...[...commands.map(slashed), ...names].map((name) => stringWidth(name))) + 2;
  return commands.flatMap((command, index) => [
    ...(index > 0 ? [''] : []),
    ...entry(slashed(command), command.description, column, canvas),
    ...command.options.flatMap((option) =>
      entry(`  ${option.name}`, `${option.description} (${hintFor(option, listing)})`, column, canvas),
    ),
  ]);
}

export function unknownCommand(name: string, commands: readonly TypedCommand[]): string {
  const names = commands.map(slashed);
  if (names.length === 0) return NO_COMMANDS;
  const known = names.length === 1 ? `there is ${names[0]}` : `there are ${inOneBreath(names)}`;
  return `There is no command /${name} here; ${known}.`;
}

/** Answers somebody who asks without a command with a line that would work. */
export function exampleFor(text: string, commands: readonly TypedCommand[]): string {
  const asking = commands.find((command) => command.name === 'ask') ?? commands.find(takesWords);
  return asking
    ? `Questions start with ${slashed(asking)}. Try: ${slashed(asking)} ${text}`
    : 'Lines start with / and the name of a command; / alone lists them.';
}

const inOneBreath = (names: readonly string[]): string =>
  `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

const slashed = (command: TypedCommand): string => `/${command.name}`;

const takesWords = (command: TypedCommand): boolean => unnamedOption(command) !== undefined;

function entry(name: string, description: string, column: number, { width, paint }: Canvas): string[] {
  const room = Math.max(width - column, 20);
  return wrapText(description, room).map((row, index) => {
    const start = index === 0 ? name : '';
    const padding = ' '.repeat(column - stringWidth(start));
    return paint(start, ...(name.startsWith('/') ? (['bold'] as const) : [])) + padding + paint(row, 'dim');
  });
}

function hintFor(option: TypedOption, listing: boolean): string {
  const need = option.required ? 'required' : 'optional';
  if (option.choices.length > 0) return `${need}: ${option.choices.map((choice) => choice.name).join(', ')}`;
  if (option.autocompleted && listing) return `${need}, ? lists choices`;
  if (option.type === OptionType.boolean) return `${need}: true or false`;
  if (option.type === OptionType.integer) return `${need}: a whole number`;
  if (option.type === OptionType.number) return `${need}: a number`;
  return need;
}
