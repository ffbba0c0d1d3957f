import type { WordsForQuotes } from './quote-words.ts';

/** The material for changes. */
export interface Pool {
  readonly random: () => number;
  /** Lower-case words of the articles. */
  readonly vocabulary: readonly string[];
  readonly words: WordsForQuotes;
}

export function pick<Item>(items: readonly Item[], random: () => number): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError('There is nothing to pick from');
  return item;
}

const ANY_WORD = /\p{L}{2,}/u;
const bare = (word: string) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Like all changes below, returns undefined if the words offer nothing to change. */
export function withOneMore(words: string, { random, vocabulary }: Pool): string | undefined {
  const all = words.split(/\s+/u);
  const at = 1 + Math.floor(random() * (all.length - 1));
  const word = pick(vocabulary, random);
  if (bare(all[at] ?? '') === word || bare(all[at - 1] ?? '') === word) return undefined;
  return all.toSpliced(at, 0, word).join(' ');
}

export function withoutOneWord(words: string, { random }: Pool): string | undefined {
  const all = words.split(/\s+/u);
  const at = 1 + Math.floor(random() * (all.length - 2));
  return ANY_WORD.test(all[at] ?? '') ? all.toSpliced(at, 1).join(' ') : undefined;
}

export function withOtherWord(words: string, { random, vocabulary }: Pool): string | undefined {
  const all = words.split(/\s+/u);
  const at = Math.floor(random() * all.length);
  const old = all[at] ?? '';
  const word = pick(vocabulary, random);
  if (!/^\p{L}{2,}$/u.test(old) || bare(old) === word) return undefined;
  return all.toSpliced(at, 1, word).join(' ');
}

/** Removes a negation, or inserts one. */
export function negated(
  words: string,
  { random, words: { negations, auxiliaries } }: Pool,
): string | undefined {
  const all = words.split(/\s+/u);
  const inside = [...all.keys()].slice(1, -1);
  const denying = inside.filter((at) => negations.includes(all[at] ?? ''));
  if (denying.length > 0) return all.toSpliced(pick(denying, random), 1).join(' ');
  const behind = inside.filter((at) => auxiliaries.includes(all[at] ?? ''));
  if (behind.length === 0) return undefined;
  return all.toSpliced(pick(behind, random) + 1, 0, negations[0] ?? '').join(' ');
}

export function otherNumber(words: string, { random }: Pool): string | undefined {
  const numbers = [...words.matchAll(/\d+/gu)];
  if (numbers.length === 0) return undefined;
  const { 0: old, index } = pick(numbers, random);
  const least = old.length === 1 ? 1 : 10 ** (old.length - 1);
  const other = String(least + Math.floor(random() * 9 * least)).slice(0, old.length);
  return other === old ? undefined : words.slice(0, index) + other + words.slice(index + old.length);
}

const typographies: readonly ((words: string, pool: Pool) => string)[] = [
  (words) => words.replaceAll('"', '”').replaceAll("'", '’'),
  (words) => words.replace(/[“”„]/gu, '"').replaceAll('’', "'"),
  (words) => words.replaceAll(' – ', ' - ').replaceAll('—', ' - ').replaceAll('-', '–'),
  (words) => words.toUpperCase(),
  (words) => words.charAt(0).toLowerCase() + words.slice(1),
  (words) => words.replace(/,(?=\s)/u, ''),
  (words) => words.replace(/\s/gu, '\n'),
  (words) => words.replace(/\s/u, '\u00a0'),
  (words) => words.replace(/\s+/gu, '  '),
  (words) => words.replace(/(\p{L}{3})(\p{L}{3})/u, '$1\u200b$2'),
  (words, { random, words: { negations, doubtful } }) => {
    const all = words.split(/\s+/u);
    const at = 2 + Math.floor(random() * Math.max(1, all.length - 6));
    const count = 1 + Math.floor(random() * 3);
    const out = all.slice(at, at + count).map(bare);
    if (out.some((word) => negations.includes(word) || doubtful.includes(word))) return words;
    return all.toSpliced(at, count, pick(['[…]', '…', '[...]', '...', '(…)'], random)).join(' ');
  },
  (words, { random, vocabulary }) => {
    const all = words.split(/\s+/u);
    const at = 1 + Math.floor(random() * (all.length - 1));
    return all.toSpliced(at, 0, `[${pick(vocabulary, random)}]`).join(' ');
  },
  (words) => words.replace(/^\p{Lu}/u, (letter) => `[${letter.toLowerCase()}]`),
];

export function withOtherTypography(words: string, pool: Pool): string | undefined {
  const changed = pick(typographies, pool.random)(words, pool);
  return changed.trim() === words.trim() ? undefined : changed;
}
