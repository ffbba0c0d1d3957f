import { wordingFor } from '../../src/wording/wording.ts';

/** What people read on Discord, and in the terminal. */
export const onDiscord = wordingFor('discord');
export const inTerminal = wordingFor('terminal');
