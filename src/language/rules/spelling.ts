import { foldMarks } from '../words/fold-marks.ts';
import { type Numerals, readNumber, valueOfDigits } from './numerals.ts';

/** Ways to write the same words in one language. */
export interface Spelling {
  /** The spelling that a word's variants share: organize for organise. Identity by default. */
  variant(word: string): string;
  readonly numerals: Numerals | undefined;
  readonly decimal: '.' | ',';
  /** Words for the percent sign, each as its words. */
  readonly percent: readonly (readonly string[])[];
  /** The word for the ampersand. */
  readonly and: string;
  /** Contracted words with what they stand for: don't, do not. */
  readonly contractions: ReadonlyMap<string, readonly string[]>;
  /** Ordinals with their digits and ending: sixth, 6 th. */
  readonly ordinals: ReadonlyMap<string, string>;
}

interface SpellingRules {
  readonly variant?: (word: string) => string;
  readonly numerals?: Numerals;
  /** A comma by default. */
  readonly decimal?: '.' | ',';
  /** Comma-separated. */
  readonly percent?: string;
  readonly and?: string;
  /** Pairs "contraction=its words", comma-separated. */
  readonly contractions?: string;
  readonly ordinals?: string;
}

const pairs = (list = ''): [string, string][] =>
  list
    .split(',')
    .map((pair) => pair.trim().split('='))
    .flatMap(([one = '', other = '']): [string, string][] => (one === '' ? [] : [[one, other]]));

export function spelling({ variant, numerals, decimal = ',', and = '&', ...lists }: SpellingRules): Spelling {
  return {
    variant: variant ?? ((word) => word),
    numerals,
    decimal,
    percent: (lists.percent ?? 'percent').split(',').map((words) => words.trim().split(/\s+/u)),
    and,
    contractions: new Map(pairs(lists.contractions).map(([word, stands]) => [word, stands.split(' ')])),
    ordinals: new Map(pairs(lists.ordinals)),
  };
}

const PLAIN = spelling({});
const NUMBER = /^(?<sign>[^\p{L}\p{Nd}]*)(?<digits>\p{Nd}.*)$/u;

/** What is compared of a word or a few words: spelling variants give the same text. */
export interface Spelled {
  readonly text: string;
  /** Whether a contraction was written out: "do not" and "don't" are the same words, but not the same tone. */
  readonly isExpanded: boolean;
}

/** The same for every way to write a word, except that accents are kept. */
export function spelledWord(word: string, rules: Spelling = PLAIN): string {
  return spelledWords([word], rules)[0]?.text ?? word;
}

/** The ways to read some words; two spellings of the same words share one. */
export function spelledWords(words: readonly string[], rules: Spelling = PLAIN): Spelled[] {
  const joined = (read: readonly string[]) => tokensOf(read, rules).join('');
  const expanded = words.flatMap((word) => expansionOf(word, rules) ?? [word]);
  const isExpanded = expanded.length > words.length;
  return [
    { text: joined(words), isExpanded: false },
    ...(isExpanded ? [{ text: joined(expanded), isExpanded }] : []),
  ];
}

/** Without its apostrophe, only a negated verb is surely a contraction: "dont", but not "were". */
function expansionOf(word: string, { contractions }: Spelling): readonly string[] | undefined {
  const isContracted = word.includes("'") || /(?:nt|nnot)$/u.test(word);
  return isContracted ? contractions.get(word.replaceAll("'", '')) : undefined;
}

/** Numbers by value, percent and ampersand by their word, other words in one spelling without apostrophes. */
function tokensOf(words: readonly string[], rules: Spelling): string[] {
  const tokens: string[] = [];
  for (let at = 0; at < words.length; ) {
    const rest = words.slice(at);
    const number = numberAt(rest, rules);
    const percent = rules.percent.find((phrase) => phrase.every((word, index) => rest[index] === word));
    const word = words[at] ?? '';
    if (number !== undefined) tokens.push(number.token);
    else if (percent !== undefined) tokens.push('percent');
    else tokens.push(word === '&' ? rules.and : plainSpelling(word, rules));
    at += number?.length ?? percent?.length ?? 1;
  }
  return tokens;
}

function plainSpelling(word: string, { variant, ordinals }: Spelling): string {
  const plain = variant(word.replaceAll("'", ''));
  const ordinal = ordinals.get(plain);
  return ordinal === undefined ? plain : `#${ordinal.replace(/\D+$/u, '')}#${ordinal.replace(/^\d+/u, '')}`;
}

function numberAt(words: readonly string[], { numerals, decimal }: Spelling) {
  const [first = ''] = words;
  const { sign = '', digits = '' } = NUMBER.exec(first)?.groups ?? {};
  const value = digits === '' ? undefined : valueOfDigits(digits, decimal);
  const read = numerals && readNumber(words, numerals, () => value);
  if (read !== undefined) return { token: `${sign}#${read.value}#`, length: read.length };
  return value === undefined ? undefined : { token: `${sign}#${value}#`, length: 1 };
}

/** Without accents, in scripts where people leave them out. */
export function withoutAccents(word: string): string {
  return foldMarks(word)
    .normalize('NFD')
    .replace(/(?<=[\p{sc=Grek}\p{sc=Arab}\p{sc=Hebr}])\p{M}+/gu, '')
    .normalize('NFC')
    .replaceAll('ё', 'е');
}
