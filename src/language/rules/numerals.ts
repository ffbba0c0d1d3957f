import { foldMarks } from '../words/fold-marks.ts';

/** A language's number words. */
export interface Numerals {
  /** Values below a hundred. */
  readonly ones: ReadonlyMap<string, number>;
  /** Hundred, thousand, million. */
  readonly scales: ReadonlyMap<string, number>;
  /** Words between two number words: and. */
  readonly joiners: ReadonlySet<string>;
}

interface NumeralWords {
  /** From zero on, separated by white space; variants of one number separated by a slash. */
  readonly ones: string;
  /** Twenty to ninety. */
  readonly tens: string;
  readonly hundred: string;
  readonly thousand: string;
  readonly million: string;
  readonly billion?: string;
  /** The value of `billion`; a thousand million by default. */
  readonly billionValue?: number;
  readonly joiners?: string;
  /** Writes tens and ones as one word: fünfundzwanzig. */
  readonly compound?: (one: string, ten: string) => string;
}

export function numerals({ ones, tens, joiners = '', compound, ...scales }: NumeralWords): Numerals {
  const values = new Map<string, number>();
  const put = (words: string, value: number) => {
    for (const word of words.split('/')) {
      values.set(word, value);
      values.set(foldMarks(word), value);
    }
  };
  for (const [value, word] of ones.trim().split(/\s+/u).entries()) put(word, value);
  for (const [index, word] of tens.trim().split(/\s+/u).entries()) put(word, 10 * (index + 2));
  if (compound !== undefined) addCompounds(values, compound);
  return { ones: values, scales: scalesOf(scales), joiners: new Set(joiners.trim().split(/\s+/u)) };
}

function addCompounds(values: Map<string, number>, compound: (one: string, ten: string) => string): void {
  const all = [...values];
  for (const [one, low] of all)
    for (const [ten, high] of all)
      if (low > 0 && low < 10 && high >= 20) values.set(compound(one, ten), high + low);
}

function scalesOf({
  hundred,
  thousand,
  million,
  billion = '',
  billionValue = 1e9,
}: Omit<NumeralWords, 'ones' | 'tens'>): ReadonlyMap<string, number> {
  const of = (words: string, value: number) =>
    words.split('/').flatMap((word): [string, number][] =>
      word === ''
        ? []
        : [
            [word, value],
            [foldMarks(word), value],
          ],
    );
  return new Map([
    ...of(hundred, 100),
    ...of(thousand, 1e3),
    ...of(million, 1e6),
    ...of(billion, billionValue),
  ]);
}

/** A number at the beginning of some words, and how many words it takes. */
export interface ReadNumber {
  readonly value: number;
  readonly length: number;
}

/**
 * Reads number words and digits, up to the first word that does not belong to the number: "two hundred and five", "2.5
 * million".
 *
 * @param digits the value of a word of digits, undefined for others
 */
export function readNumber(
  words: readonly string[],
  { ones, scales, joiners }: Numerals,
  digits: (word: string) => number | undefined,
): ReadNumber | undefined {
  let [total, current, length] = [0, Number.NaN, 0];
  for (const [index, word] of words.entries()) {
    const scale = scales.get(word);
    const value = index === 0 ? (digits(word) ?? ones.get(word)) : ones.get(word);
    if (scale !== undefined && scale >= 1_000 && index > 0) {
      total += (Number.isNaN(current) ? 1 : current) * scale;
      current = Number.NaN;
    } else if (scale === 100 && (index === 0 || current < 100)) current = (index === 0 ? 1 : current) * 100;
    else if (value !== undefined && fits(current, value))
      current = (Number.isNaN(current) ? 0 : current) + value;
    else if (joiners.has(word) && index > 0) continue;
    else break;
    length = index + 1;
  }
  const value = total + (Number.isNaN(current) ? 0 : current);
  return length === 0 ? undefined : { value, length };
}

/** Ones after tens, either after hundreds, anything after nothing. */
function fits(current: number, value: number): boolean {
  if (Number.isNaN(current)) return true;
  if (!Number.isInteger(current) || value === 0) return false;
  if (current % 100 === 0) return value < 100;
  return current % 10 === 0 && current % 100 >= 20 && value < 10;
}

/**
 * The value of digits with separators. The last of two kinds of separators is the decimal one; one that appears once and
 * not before three digits is; otherwise the language's own, unless a zero ends the digits (nobody writes 80.000 for 80).
 */
export function valueOfDigits(written: string, decimal: '.' | ','): number | undefined {
  const plain = written.replace(/[\s'’\u00a0\u202f]/gu, '');
  if (!/^\p{Nd}+(?:[.,]\p{Nd}+)*$/u.test(plain)) return undefined;
  const separators = plain.replace(/\p{Nd}/gu, '');
  const last = separators.at(-1);
  if (last === undefined) return Number(plain);
  const isMixed = new Set(separators).size > 1;
  const isDecimal = isMixed
    ? separators.indexOf(last) === separators.length - 1
    : isDecimalSeparator(plain, separators, decimal);
  const [whole = '', fraction = ''] = isDecimal ? splitAtLast(plain, last) : [plain, ''];
  return Number(`${whole.replace(/[.,]/gu, '')}${fraction === '' ? '' : `.${fraction}`}`);
}

function isDecimalSeparator(plain: string, separators: string, decimal: '.' | ','): boolean {
  if (separators.length > 1) return false;
  const [head = '', tail = ''] = plain.split(separators);
  if (tail.length !== 3 || head.length > 3 || head.startsWith('0')) return true;
  return separators === decimal && !tail.endsWith('0');
}

function splitAtLast(text: string, separator: string): [string, string] {
  const at = text.lastIndexOf(separator);
  return [text.slice(0, at), text.slice(at + 1)];
}
