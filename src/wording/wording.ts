import { englishWording } from './english/english.ts';
import { createFormat } from './format.ts';
import type { Surface } from './surface.ts';

/** Every sentence of one language on one surface. A language is complete when it type-checks as this. */
export type Wording = ReturnType<typeof englishWording>;

/** English, as the rest of the interface is British: dates read “2 December 2016”. */
const format = createFormat('en-GB');
const wordings: Readonly<Record<Surface, Wording>> = {
  discord: englishWording('discord', format),
  terminal: englishWording('terminal', format),
};

export function wordingFor(surface: Surface): Wording {
  return wordings[surface];
}
