import { commandNames } from '../command-names.ts';
import { spanishCommands } from './commands.ts';

/** Commands as Spanish sentences name them. */
export const commands = commandNames(spanishCommands);
