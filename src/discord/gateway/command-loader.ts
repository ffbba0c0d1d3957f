import { readdir } from 'node:fs/promises';
import { ApplicationCommandType } from 'discord.js';
import { z } from 'zod';
import { oneLine } from '../../domain/one-line.ts';
import type { Command } from './command.ts';

const callable = z.custom((value) => typeof value === 'function', 'is not a function');
const shape = z.object({
  data: z.union([
    z.looseObject({
      name: z.string(),
      description: z.string(),
      type: z.literal(ApplicationCommandType.ChatInput).optional(),
    }),
    z.looseObject({ name: z.string(), type: z.literal(ApplicationCommandType.Message) }),
  ]),
  ephemeral: z.boolean().optional(),
  needs: z.enum(['manager', 'manage-guild']).optional(),
  form: callable.optional(),
  execute: callable,
  autocomplete: callable.optional(),
  buttons: z.record(z.string(), callable).optional(),
  privateButtons: z.record(z.string(), callable).optional(),
  selects: z.record(z.string(), callable).optional(),
  formButtons: z.record(z.string(), callable).optional(),
  forms: z.record(z.string(), callable).optional(),
  replyForms: z.record(z.string(), callable).optional(),
  mention: callable.optional(),
});

/**
 * Every command in the folder, sorted by name.
 *
 * @throws Error naming a file that is not a command: starting without it would hide the mistake
 */
export async function loadCommands(folder: URL): Promise<Command[]> {
  const names = (await readdir(folder)).filter((name) => /(?<!\.d)\.[jt]s$/u.test(name)).sort();
  return Promise.all(names.map((name) => loadCommand(new URL(name, folder))));
}

async function loadCommand(file: URL): Promise<Command> {
  const { default: command } = (await import(file.href)) as { default?: unknown };
  const problem = problemOf(command, file.pathname.replace(/^.*\/|\.[jt]s$/gu, ''));
  if (problem !== undefined) throw new Error(`${file.pathname} is not a command: ${problem}`);
  return command as Command;
}

function problemOf(command: unknown, name: string): string | undefined {
  const result = shape.safeParse(command);
  if (!result.success) return oneLine(z.prettifyError(result.error));
  const named = result.data.data.name;
  if (named.toLowerCase().replaceAll(' ', '-') !== name)
    return `its name is "${named}", not that of its file`;
  return undefined;
}
