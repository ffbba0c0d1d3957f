import type { LocalizationMap } from 'discord.js';
import type { CommandWords } from '../../wording/command-names.ts';
import { commandWords } from '../../wording/command-words.ts';
import { discordLocales, LANGUAGES, type Language } from '../../wording/languages.ts';
import { type Wording, wordingFor } from '../../wording/wording.ts';

type Path = keyof CommandWords['commands'];

/** The name and the description of a command, subcommand or option, in every language. */
export function described(path: Path) {
  const { name, description } = commandWords.en.commands[path];
  return {
    name,
    name_localizations: localized(({ commands }) => commands[path].name),
    description,
    description_localizations: localized(({ commands }) => commands[path].description),
  };
}

/** The name of a command in a message's menu, in every language. */
export function namedInMenu(command: keyof CommandWords['messageCommands']) {
  return {
    name: commandWords.en.messageCommands[command],
    name_localizations: localized(({ messageCommands }) => messageCommands[command]),
  };
}

/** A choice whose name is a sentence of the catalogue, in every language. */
export function describedChoice(name: (wording: Wording) => string) {
  const others = LANGUAGES.filter((language) => language !== 'en' && commandWords[language] !== undefined);
  return {
    name: name(wordingFor('discord')),
    name_localizations: byLocale(others.map((language) => [language, name(wordingFor('discord', language))])),
  };
}

function localized(words: (of: CommandWords) => string): LocalizationMap {
  return byLocale(
    LANGUAGES.filter((language) => language !== 'en').flatMap((language) => {
      const known = commandWords[language];
      return known === undefined ? [] : [[language, words(known)] as const];
    }),
  );
}

/** Under each of Discord's locales that reads the language. */
function byLocale(words: ReadonlyArray<readonly [Language, string]>): LocalizationMap {
  return Object.fromEntries(
    words.flatMap(([language, word]) => discordLocales[language].map((locale) => [locale, word])),
  );
}
