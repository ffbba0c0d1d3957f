import type { CommandWords, NamedCommand } from './command-names.ts';
import { commandDescriptions, type DescribedCommand, messageCommands } from './english/commands.ts';
import { germanCommands } from './german/commands.ts';
import type { Language } from './languages.ts';

const english: CommandWords = {
  commands: Object.fromEntries(
    Object.entries(commandDescriptions).map(([path, description]) => [
      path,
      { name: path.replace(/^.*[\s/]/u, ''), description },
    ]),
  ) as Record<DescribedCommand, NamedCommand>,
  messageCommands,
};

/** Each language's names of commands. Where one is missing, Discord shows the English names. */
export const commandWords: Readonly<Partial<Record<Language, CommandWords>>> & { readonly en: CommandWords } =
  {
    en: english,
    de: germanCommands,
  };
