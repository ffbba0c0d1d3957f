import { commandNames } from '../command-names.ts';
import { frenchCommands } from './commands.ts';

/** Commands as French sentences name them. */
export const commands = commandNames(frenchCommands);
