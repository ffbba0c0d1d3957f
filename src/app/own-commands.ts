import type { Command } from '../discord/gateway/command.ts';
import { loadCommands } from '../discord/gateway/command-loader.ts';

/** The commands of the bot, sorted by file name. */
export function loadOwnCommands(): Promise<Command[]> {
  return loadCommands(new URL('../commands/', import.meta.url));
}
