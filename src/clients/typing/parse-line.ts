import { type Fields, splitOptions } from './split-options.ts';
import { type TypedCommand, unnamedOption } from './typed-command.ts';

/** The meaning of a typed line. */
export type TypedLine =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'leave' }
  | { readonly kind: 'commands' }
  /** Empties the screen. */
  | { readonly kind: 'clear' }
  | { readonly kind: 'press'; readonly number: number }
  | { readonly kind: 'speech'; readonly text: string }
  | { readonly kind: 'unknown'; readonly name: string }
  /** Text after a command without options. */
  | { readonly kind: 'surplus'; readonly command: TypedCommand; readonly text: string }
  | { readonly kind: 'use'; readonly command: TypedCommand; readonly fields: Fields };

export function parseLine(typed: string, commands: readonly TypedCommand[]): TypedLine {
  const line = typed.trim();
  if (line === '' || line.startsWith('#')) return { kind: 'nothing' };
  if (/^\/?(?:quit|exit)$/i.test(line)) return { kind: 'leave' };
  if (/^\/?clear$/i.test(line)) return { kind: 'clear' };
  if (/^\/(?:commands)?$/i.test(line)) return { kind: 'commands' };
  if (/^\d{1,3}$/.test(line)) return { kind: 'press', number: Number(line) };
  if (!line.startsWith('/')) return { kind: 'speech', text: line };
  return parseCommand(line, commands);
}

function parseCommand(line: string, commands: readonly TypedCommand[]): TypedLine {
  const words = line.slice(1);
  const [found] = commands
    .flatMap((command) => [command.name, command.defaultName].map((name) => ({ command, name })))
    .filter(({ name }) => words.toLowerCase().startsWith(name) && /^(?:\s|$)/.test(words.slice(name.length)))
    .sort((a, b) => b.name.length - a.name.length);
  if (!found) return { kind: 'unknown', name: words.split(/\s/)[0] ?? '' };
  const { command, name } = found;
  const text = words.slice(name.length);
  const placed = withChoicePlaced(command, fieldsOf(command, text), text.trim());
  const surplus = placed.get('');
  return surplus === undefined
    ? { kind: 'use', command, fields: placed }
    : { kind: 'surplus', command, text: surplus };
}

/** Text without an option's name that is one of the choices of an option belongs there: `/summary short` is a length. */
function withChoicePlaced(command: TypedCommand, fields: Fields, text: string): Fields {
  const unnamed = unnamedOption(command);
  if (unnamed === undefined || unnamed.required || fields.get(unnamed.name) !== text) return fields;
  const typed = text.toLowerCase();
  const chosen = command.options.find(({ choices }) =>
    choices.some(({ name, value }) => [name, String(value)].some((one) => one.toLowerCase() === typed)),
  );
  return chosen === undefined ? fields : new Map([[chosen.name, text]]);
}

/** By the names that the client shows, whichever were typed. */
function fieldsOf(command: TypedCommand, text: string): Fields {
  const { options } = command;
  const names = new Set(options.flatMap(({ name, defaultName }) => [name, defaultName]));
  const typed = splitOptions(text, [...names], unnamedOption(command)?.name ?? '');
  const named = (name: string) =>
    (options.find((option) => option.name === name) ?? options.find((option) => option.defaultName === name))
      ?.name ?? name;
  return new Map([...typed].map(([name, value]) => [named(name), value]));
}
