import type { CommandWords } from './command-names.ts';
import { englishCommands } from './english/commands.ts';
import { frenchCommands } from './french/commands.ts';
import { germanCommands } from './german/commands.ts';
import type { Language } from './languages.ts';
import { russianCommands } from './russian/commands.ts';
import { spanishCommands } from './spanish/commands.ts';

/** Each language's names of commands. Where one is missing, Discord shows the English names. */
export const commandWords: Readonly<Partial<Record<Language, CommandWords>>> & { readonly en: CommandWords } =
  {
    en: englishCommands,
    de: germanCommands,
    es: spanishCommands,
    fr: frenchCommands,
    ru: russianCommands,
  };
