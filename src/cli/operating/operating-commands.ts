import type { CliCommand } from '../command.ts';
import { doctor } from './doctor-command.ts';
import { setup } from './setup-command.ts';

/** Those for whoever runs the bot. */
export const operatingCommands: readonly CliCommand[] = [setup, doctor];
