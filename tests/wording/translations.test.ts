import { describe, expect, it } from 'vitest';
import { pageServerWording, pageWording } from '../../src/wording/client-wording.ts';
import { commandWords } from '../../src/wording/command-words.ts';
import { terminalErrors } from '../../src/wording/english/errors/messages.ts';
import { createFormat, type Format } from '../../src/wording/format.ts';
import { LANGUAGES, regions } from '../../src/wording/languages.ts';
import { translations, wordingFor } from '../../src/wording/wording.ts';
import { callsOf } from './arguments.ts';

/** A text or a function of a catalogue, by the keys that lead to it. */
type Entries = ReadonlyMap<string, unknown>;

/** What only the terminal and the log show. */
const ENGLISH_SECTIONS: ReadonlySet<string> = new Set([
  'surface',
  'format',
  'terminal',
  'startup',
  'articleFiles',
]);

/** Texts that are the same in several languages: names, signs, and words that they share. */
const SAME: ReadonlySet<string> = new Set([
  'answers.omission',
  'citationStyles.names.apa',
  'citationStyles.names.mla',
  'citationStyles.names.bibtex',
  'citationStyles.names.markdown',
  'interaction.menuCommand',
  'message.apps',
  'managing.form.date',
  'managing.form.text',
  'managing.form.link',
  'composer.attach',
  'message.app',
  'message.premium',
  'message.spoiler',
  'names.app',
  'message.menu',
  'composer.label',
  'reader.name',
  'managing.list.articles',
  'managing.versions.heading',
  'reading.digest.title',
  'file',
  'fileSize',
]);

function entriesOf(catalogue: unknown, at = ''): [string, unknown][] {
  if (typeof catalogue !== 'object' || catalogue === null) return [[at, catalogue]];
  return Object.entries(catalogue).flatMap(([key, value]) =>
    ENGLISH_SECTIONS.has(key) && at === '' ? [] : entriesOf(value, at === '' ? key : `${at}.${key}`),
  );
}

/** Commands in the help are named by their English names, of which clickable mentions are made. */
const isMention = (path: string) => /^help\.groups\.\d+\.lines\.\d+\.0$/u.test(path);

/** What a text or a function says, as lines: each argument list in turn. */
function saidBy(path: string, value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'function') return [];
  return (callsOf[path] ?? []).map((call) => flat(value(...call)));
}

function flat(result: unknown): string {
  if (typeof result === 'string') return result;
  return typeof result === 'object' && result !== null ? Object.values(result).map(flat).join(' | ') : '';
}

/**
 * Numbers without the marks that group their digits, sorted: a translation may order them in another way. 1 does not count:
 * “the last day” has none.
 */
function numbersIn(words: string): string[] {
  const plain = words.replace(/(?<=\d)[.,\u00a0\u202f](?=\d{3})/gu, '').replaceAll(',', '.');
  return (plain.match(/\d+(?:\.\d+)?/gu) ?? []).filter((number) => number !== '1').toSorted();
}

const valuesIn = (words: string): string[] => (words.match(/Zq\p{L}+|zq[.-]\S*\w/gu) ?? []).toSorted();

const translated = LANGUAGES.filter((language) => language !== 'en' && language in translations);
const english = new Map([
  ...entriesOf(wordingFor('discord')),
  ...entriesOf(pageWording()),
  ...entriesOf(pageServerWording()),
]);

it('has a sample of the arguments of every sentence', () => {
  const functions = [...english].filter(([, value]) => typeof value === 'function').map(([path]) => path);
  expect(functions.filter((path) => callsOf[path] === undefined)).toEqual([]);
  expect(Object.keys(callsOf).filter((path) => !functions.includes(path))).toEqual([]);
});

describe.each(translated)('%s', (language) => {
  const entries: Entries = new Map([
    ...entriesOf(wordingFor('discord', language)),
    ...entriesOf(pageWording(language)),
    ...entriesOf(pageServerWording(language)),
  ]);
  const pairs = [...english].flatMap(([path, value]) => {
    const translations = saidBy(path, entries.get(path));
    return saidBy(path, value).map((original, index) => ({
      path,
      original,
      words: translations[index] ?? '',
    }));
  });

  it('has every text of Discord and of the page', () => {
    expect([...entries.keys()].toSorted()).toEqual([...english.keys()].toSorted());
    expect(pairs.filter(({ original, words }) => (original === '') !== (words === ''))).toEqual([]);
  });

  it('leaves no text English', () => {
    const isTerminal = (path: string, original: string) =>
      path === 'error' && terminalErrors.some((code) => original === saidOfCode(code));
    const left = pairs.filter(
      ({ path, original, words }) =>
        original === words &&
        /\p{L}{3}/u.test(original.replace(/Zq\p{L}+|zq\S+/gu, '')) &&
        !SAME.has(path) &&
        !isMention(path) &&
        !isTerminal(path, original),
    );
    expect(left).toEqual([]);
  });

  it('has every value of the English sentence, and no other', () => {
    const wrong = pairs.filter(({ original, words }) => valuesIn(original).join() !== valuesIn(words).join());
    expect(wrong).toEqual([]);
  });

  it('has every number of the English sentence, and no other', () => {
    const wrong = pairs
      .filter(({ path }) => path !== 'dateTime')
      .map((pair) => ({ ...pair, numbers: numbersIn(pair.original), here: numbersIn(pair.words) }))
      .filter(({ numbers, here }) => numbers.join() !== here.join());
    expect(wrong).toEqual([]);
  });

  it('has no value that is missing, and no number without its form', () => {
    expect(pairs.filter(({ words }) => /undefined|NaN|\[object|#(?!\p{L})/u.test(words))).toEqual([]);
  });

  it('has a form for every plural of the language', () => {
    const rules = new Intl.PluralRules(regions[language]);
    const needed = new Set(Array.from({ length: 101 }, (_, count) => rules.select(count)));
    const lacking: object[] = [];
    const format: Format = createFormat(regions[language]);
    const watched: Format = {
      ...format,
      plural: (count, forms) => {
        if ([...needed].some((rule) => !(rule in forms))) lacking.push(forms);
        return format.plural(count, forms);
      },
    };
    for (const [path, value] of entriesOf(translations[language]?.(watched))) saidBy(path, value);
    expect(lacking).toEqual([]);
  });

  it('names no command in English', () => {
    const names = commandWords[language];
    const mine = new Set(Object.values(names?.commands ?? {}).map(({ name }) => `/${name}`));
    const sentences = pairs.filter(({ path }) => !isMention(path));
    const typed = sentences.flatMap(({ words }) => words.match(/(?<![\w:/.…])\/\p{L}[\p{L}-]*/gu) ?? []);
    expect(typed.filter((name) => !mine.has(name) && !name.startsWith('/Zq'))).toEqual([]);
  });

  it('has labels that fit a row of buttons', () => {
    const long = pairs.filter(({ path, words }) => path.startsWith('buttons.') && words.length > 80);
    expect(long).toEqual([]);
    const fixed = [...entries].filter(
      ([path, value]) => path.startsWith('buttons.') && typeof value === 'string' && value.length > 24,
    );
    expect(fixed).toEqual([]);
  });
});

function saidOfCode(code: (typeof terminalErrors)[number]): string | undefined {
  const call = callsOf['error']?.find(([error]) => (error as { code: string }).code === code);
  return call && wordingFor('discord').error(call[0] as never);
}
