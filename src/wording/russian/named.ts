import { commandNames } from '../command-names.ts';
import { russianCommands } from './commands.ts';

/** Commands as Russian sentences name them. */
export const commands = commandNames(russianCommands);
