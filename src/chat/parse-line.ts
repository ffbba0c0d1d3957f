import type { APIApplicationCommand } from 'discord-api-types/v10';
import { optionsOf, unnamedOption } from './command-options.ts';
import { type Fields, splitOptions } from './split-options.ts';

/** What a person means by one line. */
export type Line =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'leave' }
  | { readonly kind: 'commands' }
  | { readonly kind: 'press'; readonly number: number }
  | { readonly kind: 'speech'; readonly text: string }
  | { readonly kind: 'unknown'; readonly name: string }
  /** `surplus` is text for a command that takes none. */
  | { readonly kind: 'surplus'; readonly command: APIApplicationCommand; readonly text: string }
  | { readonly kind: 'use'; readonly command: APIApplicationCommand; readonly fields: Fields };

export function parseLine(typed: string, commands: readonly APIApplicationCommand[]): Line {
  const line = typed.trim();
  if (line === '' || line.startsWith('#')) return { kind: 'nothing' };
  if (/^\/?(?:quit|exit)$/i.test(line)) return { kind: 'leave' };
  if (/^\/(?:commands)?$/i.test(line)) return { kind: 'commands' };
  if (/^\d{1,3}$/.test(line)) return { kind: 'press', number: Number(line) };
  if (!line.startsWith('/')) return { kind: 'speech', text: line };
  return parseCommand(line, commands);
}

function parseCommand(line: string, commands: readonly APIApplicationCommand[]): Line {
  const [, name = '', rest = ''] = /^\/(\S*)\s*([\s\S]*)$/.exec(line) ?? [];
  const command = commands.find((known) => known.name === name.toLowerCase());
  if (!command) return { kind: 'unknown', name };
  const options = optionsOf(command);
  const unnamed = unnamedOption(options)?.name ?? '';
  const fields = splitOptions(
    rest,
    options.map((option) => option.name),
    unnamed,
  );
  const surplus = fields.get('');
  return surplus === undefined
    ? { kind: 'use', command, fields }
    : { kind: 'surplus', command, text: surplus };
}
