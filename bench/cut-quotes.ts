import type { Article, Span } from '../src/domain/article.ts';
import { type Pool, pick } from './spoil.ts';

/** The material for quotes. */
export interface Source extends Pool {
  readonly articles: readonly Article[];
  /** Articles that are not in the library. */
  readonly leftOut: readonly Article[];
}

/** Lengths in words. */
export const MIN_LENGTH = 7;
export const MIN_PART = 5;
const MAX_LENGTH = 40;

/** A whole sentence, or consecutive words of one whose rest contains nothing doubtful. */
export function faithful(source: Source): { words?: string; article?: Article } {
  const sentence = sentenceIn(source, source.articles);
  if (sentence === undefined) return {};
  if (source.random() < 0.5) return sentence;
  const words = [...sentence.words.matchAll(/\S+/gu)];
  const length = MIN_LENGTH + Math.floor(source.random() * Math.max(0, words.length - MIN_LENGTH));
  const from = Math.floor(source.random() * (words.length - length + 1));
  const start = words[from]?.index ?? 0;
  const last = words[from + length - 1];
  const end = (last?.index ?? 0) + (last?.[0].length ?? 0);
  const rest = `${sentence.words.slice(0, start)} ${sentence.words.slice(end)}`;
  const { before, after, doubtful, negations } = source.words;
  const isDoubtful = [...before, ...after, ...doubtful, ...negations].some(
    (phrase) => placeOf(rest, phrase) !== undefined,
  );
  return isDoubtful ? {} : { ...sentence, words: sentence.words.slice(start, end) };
}

/** A sentence without the words that deny, doubt or attribute it. */
export function cropped(source: Source): string | undefined {
  const sentence = sentenceIn(source, source.articles)?.words;
  if (sentence === undefined) return undefined;
  const isBefore = source.random() < 0.7;
  const phrase = pick(isBefore ? source.words.before : source.words.after, source.random);
  const place = placeOf(sentence, phrase);
  if (place === undefined) return undefined;
  const rest = isBefore ? sentence.slice(place.end) : sentence.slice(0, place.start);
  const trimmed = rest.replace(/^[\s,]+|[\s,]+$/gu, '');
  return trimmed.split(/\s+/u).length >= MIN_PART ? trimmed : undefined;
}

function placeOf(words: string, phrase: string): Span | undefined {
  const pattern = new RegExp(`(?<![\\p{L}'’-])${phrase}(?![\\p{L}'’-])`, 'iu');
  const match = pattern.exec(words);
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length };
}

export function sentenceIn({ random }: Source, articles: readonly Article[]) {
  const article = pick(articles, random);
  const paragraph = pick(article.paragraphs, random);
  const { start, end } = pick(paragraph.sentences, random);
  const words = article.text.slice(start, end);
  const length = words.split(/\s+/u).length;
  return length < MIN_LENGTH || length > MAX_LENGTH ? undefined : { article, paragraph, words };
}
