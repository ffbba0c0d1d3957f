import { wordingFor } from '../wording/wording.ts';

export const wording = wordingFor('terminal');
