import { commandNames } from '../command-names.ts';
import { germanCommands } from './commands.ts';

/** Commands as German sentences name them. */
export const commands = commandNames(germanCommands);
