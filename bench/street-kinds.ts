import { faithful, type Source } from './cut-quotes.ts';
import { pick } from './spoil.ts';

/** What people do to a quote when they post it; undefined if the words offer nothing for it. */
export type StreetMaker = (source: Source) => { text: string; speaker?: string } | undefined;

const MARKS = /["“”„«»‘’']/u;
const NAME = /(?<!\p{L})\p{Lu}\p{Ll}{2,} \p{Lu}\p{Ll}{2,}(?!\p{L})/gu;

/** "is [not] a bad idea" */
export const bracketedNegation: StreetMaker = (source) => {
  const { negations, auxiliaries } = source.words;
  const all = faithful(source).words?.split(/\s+/u) ?? [];
  const behind = [...all.keys()].slice(1, -1).filter((at) => auxiliaries.includes(all[at] ?? ''));
  if (behind.length === 0) return undefined;
  return { text: all.toSpliced(pick(behind, source.random) + 1, 0, `[${negations[0]}]`).join(' ') };
};

/** "five" for 5 or the other way round, where nothing else belongs to the number. */
export const numeralInWords: StreetMaker = (source) => {
  const all = faithful(source).words?.split(/\s+/u) ?? [];
  const { numbers } = source.words;
  const inside = [...all.keys()].slice(1, -1);
  const found = inside.filter((at) => {
    const value = numberFor(all[at] ?? '', numbers);
    const isAlone = [all[at - 1], all[at + 1]].every((word = '') => numberFor(word, numbers) === undefined);
    return value !== undefined && isAlone && !/\p{Nd}/u.test(`${all[at - 1]}${all[at + 1]}`);
  });
  if (found.length === 0) return undefined;
  const at = pick(found, source.random);
  const value = numberFor(all[at] ?? '', numbers) ?? 0;
  const other = /\p{Nd}/u.test(all[at] ?? '') ? numbers[value] : String(value);
  return other === undefined ? undefined : { text: all.toSpliced(at, 1, other).join(' ') };
};

/** From two on: "one" is also a pronoun or an article. */
function numberFor(word: string, numbers: readonly string[]): number | undefined {
  const value = /^\p{Nd}{1,2}$/u.test(word) ? Number(word) : numbers.indexOf(word);
  return value > 1 && value < numbers.length ? value : undefined;
}

/** Without any accents. */
export const withoutAccents: StreetMaker = (source) => {
  const { words } = faithful(source);
  const plain = words
    ?.normalize('NFD')
    .replace(/(?<=\p{sc=Latn})\p{M}+/gu, '')
    .normalize('NFC')
    .replaceAll('ё', 'е')
    .replaceAll('Ё', 'Е');
  return plain === undefined || plain === words?.normalize('NFC') ? undefined : { text: plain };
};

/** The first two are for English alone. */
const respellings: readonly ((words: string, source: Source) => string)[] = [
  (words, { words: { and } }) =>
    and === 'and' ? words.replace(/(?<=\p{L}{3})iz(?=(?:e|es|ed|ing|ation)\b)/u, 'is') : words,
  (words, { words: { and } }) =>
    and === 'and' ? words.replace(/(?<=\p{L}{3})(?<=av|ab|ol|on)or\b/u, 'our') : words,
  (words) => words.replace(/n’t\b|n't\b/u, 'nt'),
  (words) => words.replace(/(?<=\p{Nd}) ?%/u, ' percent').replace(/(?<=\p{Nd}) (?:percent|per cent)\b/u, '%'),
  (words) => words.replace(/(?<=(?<!\p{Nd})\p{Nd}{1,3}),(?=\p{Nd}{3}(?!\p{Nd}|,))/u, ' '),
  (words, { words: { and } }) => words.replace(new RegExp(`(?<=\\s)${and}(?=\\s)`, 'u'), '&'),
];

/** Another accepted spelling. */
export const otherSpelling: StreetMaker = (source) => {
  const { words } = faithful(source);
  const text = words && pick(respellings, source.random)(words, source);
  return text === undefined || text === '' || text === words ? undefined : { text };
};

const messages: readonly ((words: string) => string)[] = [
  (words) => `lol "${words}"`,
  (words) => `"${words}" wow`,
  (words) => `> ${words}\nseen this?`,
  (words) => `<@123456789> “${words}” https://example.org/x`,
];

/** With other words around it. */
export const message: StreetMaker = (source) => {
  const words = faithful(source).words?.replace(/[.,;:]$/u, '');
  return words === undefined || MARKS.test(words) || /[*_`~|<>[\]\n]/u.test(words)
    ? undefined
    : { text: pick(messages, source.random)(words) };
};

/** Given to somebody whom its paragraph names, but does not give it to. */
export const wrongNearSpeaker: StreetMaker = (source) => {
  const { words, article } = faithful(source);
  const at = words === undefined ? -1 : (article?.text.indexOf(words) ?? -1);
  const paragraph = article?.paragraphs.find(({ start, end }) => start <= at && at < end);
  if (words === undefined || article === undefined || paragraph === undefined) return undefined;
  const names = article.text.slice(paragraph.start, paragraph.end).match(NAME) ?? [];
  const others = names.filter((name) => !words.includes(name));
  return others.length === 0 ? undefined : { text: words, speaker: pick(others, source.random) };
};

/** A sentence of speech, the attribution behind it, and the speech that goes on. */
const SPLIT =
  /(?<before>["“][^"“”\n]{25,200}[,.?!])["”] (?:\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?|he|she) (?:said|added|wrote)[,.] ["“](?<after>[^"“”\n]{25,200}["”])/gu;

/** Speech without the attribution in its middle. */
export const omittedAttribution: StreetMaker = (source) => {
  const { text } = pick(source.articles, source.random);
  const found = [...text.matchAll(SPLIT)];
  if (found.length === 0) return undefined;
  const { before = '', after = '' } = pick(found, source.random).groups ?? {};
  return { text: `${before.slice(1)} ${after.slice(0, -1)}` };
};
