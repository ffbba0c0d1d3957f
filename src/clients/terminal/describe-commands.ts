import stringWidth from 'string-width';
import { OptionType } from '../../simulator/constants.ts';
import type { ChatWording } from '../../wording/client-wording.ts';
import { type TypedCommand, type TypedOption, unnamedOption } from '../typing/typed-command.ts';
import type { Canvas } from './render-markdown.ts';
import { wrapText } from './wrap-text.ts';

/** Lists the commands with their options. With `listing`, explains how to list an option's choices. */
export function describeCommands(
  commands: readonly TypedCommand[],
  canvas: Canvas,
  listing: boolean,
): string[] {
  if (commands.length === 0) return [canvas.words.commands.none];
  const names = commands.flatMap((command) => command.options.map((option) => `  ${option.name}`));
  const column = Math.max(...[...commands.map(slashed), ...names].map((name) => stringWidth(name))) + 2;
  return commands.flatMap((command, index) => [
    ...(index > 0 ? [''] : []),
    ...entry(slashed(command), command.description, column, canvas),
    ...command.options.flatMap((option) =>
      entry(`  ${option.name}`, describeOption(option, listing, canvas.words), column, canvas),
    ),
  ]);
}

export function unknownCommandHint(
  name: string,
  commands: readonly TypedCommand[],
  { commands: words }: ChatWording,
): string {
  const names = commands.map(slashed);
  return names.length === 0 ? words.none : words.unknown(name, names);
}

/** Turns text without a command into a suggestion of a line that would work. */
export function exampleFor(
  text: string,
  commands: readonly TypedCommand[],
  { commands: words }: ChatWording,
): string {
  const asking = commands.find((command) => command.defaultName === 'ask') ?? commands.find(takesWords);
  return asking ? words.startWithACommand(`${slashed(asking)} ${text}`) : words.howToStart;
}

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

function describeOption(option: TypedOption, listing: boolean, { commands: words }: ChatWording): string {
  return words.option(option.description, option.required, valueHint(option, listing, words.takes));
}

function valueHint(
  { choices, autocompleted, type }: TypedOption,
  listing: boolean,
  takes: ChatWording['commands']['takes'],
): string | undefined {
  if (choices.length > 0) return takes.choices(choices.map((choice) => choice.name));
  if (autocompleted && listing) return takes.suggestions;
  if (type === OptionType.boolean) return takes.boolean;
  if (type === OptionType.integer) return takes.wholeNumber;
  if (type === OptionType.number) return takes.number;
  return undefined;
}
