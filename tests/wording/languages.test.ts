import { describe, expect, it } from 'vitest';
import { commandWords } from '../../src/wording/command-words.ts';
import { LANGUAGES, languageOf } from '../../src/wording/languages.ts';
import { wordingFor } from '../../src/wording/wording.ts';

describe('a locale of Discord', () => {
  it.each([
    ['en-GB', 'en'],
    ['en-US', 'en'],
    ['de', 'de'],
    ['es-ES', 'es'],
    ['es-419', 'es'],
    ['fr', 'fr'],
    ['ru', 'ru'],
    ['tr', 'tr'],
  ])('%s reads %s', (locale, language) => {
    expect(languageOf(locale)).toBe(language);
  });

  it.each(['pl', 'pt-BR', 'de-AT', 'xx', '', 'constructor', '__proto__', null, undefined])(
    '%s, which has no language here, reads English',
    (locale) => {
      expect(languageOf(locale)).toBe('en');
    },
  );
});

it('makes each wording once', () => {
  for (const language of LANGUAGES)
    expect(wordingFor('discord', language)).toBe(wordingFor('discord', language));
});

it('speaks English in the terminal', () => {
  for (const language of LANGUAGES)
    expect(wordingFor('terminal', language).restarting).toBe(wordingFor('terminal').restarting);
});

/** https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-naming */
const NAME = /^[-_ʼ\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

describe.each(LANGUAGES.filter((language) => commandWords[language] !== undefined))(
  'the commands in %s',
  (language) => {
    const { commands, messageCommands } = commandWords[language] ?? commandWords.en;
    const all = Object.entries(commands);
    const paths = Object.keys(commands);

    it('have names that Discord takes', () => {
      const wrong = all.filter(([, { name }]) => !NAME.test(name) || name !== name.toLowerCase());
      expect(wrong).toEqual([]);
      for (const name of Object.values(messageCommands)) expect(name).toMatch(/^\S.{0,30}\S$/u);
    });

    it('have descriptions of 1 to 100 characters', () => {
      expect(all.filter(([, { description }]) => description === '' || description.length > 100)).toEqual([]);
    });

    it('have names that differ from those beside them', () => {
      const levelOf = (path: string) => path.split(' ').slice(0, -1).join(' ');
      for (const level of new Set(paths.map(levelOf))) {
        const siblings = paths.filter((path) => levelOf(path) === level);
        const own = level === '' ? siblings.filter((path) => path.startsWith('/')) : siblings;
        const names = own.map((path) => commands[path as keyof typeof commands].name);
        expect(names.toSorted()).toEqual([...new Set(names)].toSorted());
      }
    });
  },
);
