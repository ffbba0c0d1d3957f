import type { VerdictKind } from '../src/domain/verdict.ts';
import type { Collection } from './collection.ts';
import { cropped, faithful, MIN_LENGTH, MIN_PART, type Source, sentenceIn } from './cut-quotes.ts';
import type { WordsForQuotes } from './quote-words.ts';
import { randomFrom } from './random.ts';
import {
  negated,
  otherNumber,
  pick,
  withOneMore,
  withOtherTypography,
  withOtherWord,
  withoutOneWord,
} from './spoil.ts';
import {
  bracketedNegation,
  message,
  numeralInWords,
  omittedAttribution,
  otherSpelling,
  withoutAccents,
  wrongNearSpeaker,
} from './street-kinds.ts';

export const kinds = [
  'exact',
  'typography',
  'word added',
  'word dropped',
  'word changed',
  'negation',
  'number',
  'stitched',
  'cropped',
  'bracketed negation',
  'omitted attribution',
  'numeral in words',
  'accents',
  'spelling',
  'message',
  'wrong near speaker',
  'other article',
  'invented',
] as const;
export type Kind = (typeof kinds)[number];

export interface MadeQuote {
  readonly kind: Kind;
  readonly text: string;
  readonly right: VerdictKind;
  /** Id of the article it is attributed to. */
  readonly article?: string;
  /** Who is claimed to have said it. */
  readonly speaker?: string;
}

const rights: Readonly<Record<Kind, VerdictKind>> = {
  exact: 'exact',
  typography: 'typography',
  'word added': 'altered',
  'word dropped': 'altered',
  'word changed': 'altered',
  negation: 'altered',
  number: 'altered',
  stitched: 'stitched',
  cropped: 'out-of-context',
  'bracketed negation': 'altered',
  'omitted attribution': 'typography',
  'numeral in words': 'typography',
  accents: 'typography',
  spelling: 'typography',
  message: 'exact',
  'wrong near speaker': 'other-speaker',
  'other article': 'other-article',
  invented: 'not-found',
};

/** Words of a stitched quote's part. */
const MAX_PART = 12;
/** Share of invented quotes taken from left-out articles; the others are random words. */
const LEFT_OUT_SHARE = 0.75;
/** Attempts per quote; few sentences offer what is to be changed or cut off. */
const MAX_TRIES = 1_000;

/** Generates distinct quotes, in equal numbers of each kind as far as the articles offer them. */
export function makeQuotes(
  {
    articles,
    leftOut,
  }: { readonly articles: Collection['articles']; readonly leftOut: Collection['articles'] },
  words: WordsForQuotes,
  count: number,
  seed: string,
): MadeQuote[] {
  const random = randomFrom(seed);
  const vocabulary = [
    ...new Set(articles.flatMap(({ text }) => text.match(/(?<!\p{L})\p{Ll}{3,}(?!\p{L})/gu) ?? [])),
  ];
  const source = { articles, leftOut, words, vocabulary, random };
  const made = new Map<string, MadeQuote>();
  for (const [index, kind] of kinds.entries()) {
    const wanted =
      Math.floor((count * (index + 1)) / kinds.length) - Math.floor((count * index) / kinds.length);
    const before = made.size;
    for (let tries = 0; made.size - before < wanted && tries < MAX_TRIES * wanted; tries += 1) {
      const quote = makers[kind](source);
      if (quote !== undefined && !made.has(quote.text))
        made.set(quote.text, { kind, right: rights[kind], ...quote });
    }
  }
  return [...made.values()];
}

type Made = Pick<MadeQuote, 'text' | 'article' | 'speaker'> | undefined;

const text = (words: string | undefined): Made => (words === undefined ? undefined : { text: words });
const spoiled = (spoil: (words: string, source: Source) => string | undefined) => (source: Source) => {
  const { words } = faithful(source);
  return text(words && spoil(words, source));
};

const makers: Readonly<Record<Kind, (source: Source) => Made>> = {
  exact: (source) => text(faithful(source).words),
  typography: spoiled(withOtherTypography),
  'word added': spoiled(withOneMore),
  'word dropped': spoiled(withoutOneWord),
  'word changed': spoiled(withOtherWord),
  negation: spoiled(negated),
  number: spoiled(otherNumber),
  stitched(source) {
    const [one, other] = [sentenceIn(source, source.articles), sentenceIn(source, source.articles)];
    if (one === undefined || other === undefined || one.paragraph === other.paragraph) return undefined;
    const size = () => MIN_PART + Math.floor(source.random() * (MAX_PART - MIN_PART));
    const head = one.words.split(/\s+/u).slice(0, size());
    const tail = other.words.split(/\s+/u).slice(-size());
    return { text: [...head, ...tail].join(' ') };
  },
  cropped: (source) => text(cropped(source)),
  'bracketed negation': bracketedNegation,
  'omitted attribution': omittedAttribution,
  'numeral in words': numeralInWords,
  accents: withoutAccents,
  spelling: otherSpelling,
  message,
  'wrong near speaker': wrongNearSpeaker,
  'other article'(source) {
    const { words, article } = faithful(source);
    const other = pick(source.articles, source.random);
    return words === undefined || other === article ? undefined : { text: words, article: other.id };
  },
  invented(source) {
    if (source.leftOut.length > 0 && source.random() < LEFT_OUT_SHARE)
      return text(sentenceIn(source, source.leftOut)?.words);
    const length = MIN_LENGTH + Math.floor(source.random() * MIN_LENGTH);
    return { text: Array.from({ length }, () => pick(source.vocabulary, source.random)).join(' ') };
  },
};
