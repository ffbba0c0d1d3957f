import type { Article, Paragraph, Span } from '../../domain/article.ts';
import { isProse } from '../../domain/paragraphs/kinds.ts';
import type { SpokenQuote } from '../../domain/spoken-quote.ts';
import { type Language, languageOf } from '../../language/language.ts';
import { isSideline } from '../../language/rules/sidelines.ts';
import { foldMarks } from '../../language/words/fold-marks.ts';
import { termsOf } from '../../language/words/terms.ts';
import { countWords, wordsOf } from '../../language/words/words.ts';
import type { Candidate } from '../../retrieval/summary/choose-sentences.ts';
import { textRank } from '../../retrieval/summary/text-rank.ts';
import type { Speech } from '../../speakers/speech.ts';

/** Keeps what it reads, so that a summary of another length need not read the article again. */
export type QuotedSpeech = Pick<Speech, 'quotesOf' | 'reading'>;

/** A sentence with its paragraph and what makes it a candidate. */
export interface SentenceCandidate extends Candidate {
  readonly paragraph: Paragraph;
  readonly span: Span;
}

/** Sentences of an article that are considered: those of a long report. */
const MAX_SENTENCES = 2_000;
/** A sentence of fewer words is a scrap. */
const MIN_WORDS = 5;
/** Sentences that one may need before it. Higher: more sentences that begin with "he" or "but". */
const MAX_NEEDS = 3;
/** The end of a statement. A question or a heading says nothing. */
const STATEMENT_END = /[.!…。！।؟։]["”’'»)\]」』]*$/u;
/** An address, or entries of a list in one line. */
const ADDRESS_OR_LIST = /https?:|www\.|\S@\S|[|•·]/u;
const QUOTED = /["“”„«»][^"“”„«»]*["“”„«»]?/gu;

/**
 * The article's sentences as candidates for a summary. One sentence a step.
 *
 * @param speech who is quoted in the article
 * @param focus terms that the summary is about; by default, the article's own subject
 */
export function* summaryCandidates(
  article: Article,
  speech: QuotedSpeech,
  focus?: ReadonlySet<string>,
): Generator<void, SentenceCandidate[]> {
  const language = languageOf(article.language);
  const sentences = sentencesOf(article);
  const texts = sentences.map(({ span }) => article.text.slice(span.start, span.end));
  const terms = yield* each(texts, (text) => termsOf(text, language).map(({ term }) => term));
  const restarts = focus && terms.map((own) => own.filter((term) => focus.has(term)).length);
  const written = yield* each(texts, (text) => writtenWords(text, language));
  const byTerms = textRank(terms, restarts);
  yield;
  const byWords = textRank(written, restarts);
  const told = yield* needsOf(article, sentences, texts, speech);
  const needs = told.every((own) => own === undefined) ? told.map(() => []) : told;
  return sentences.map((sentence, index) => ({
    ...sentence,
    score: (byTerms[index] ?? 0) + (byWords[index] ?? 0) + early(index, focus),
    words: countWords(texts[index] ?? ''),
    terms: new Set(terms[index]),
    needs: needs[index],
  }));
}

function* each<Item, Result>(
  items: readonly Item[],
  make: (item: Item) => Result,
): Generator<void, Result[]> {
  const made: Result[] = [];
  for (const item of items) {
    made.push(make(item));
    yield;
  }
  return made;
}

/**
 * What a sentence gains by its place: news begins with what matters. Ranks are 2 on average. Higher: more of the first
 * sentences, which suits news and costs other texts.
 */
const MAX_EARLY = 0.4;
const EARLY_SENTENCES = 2;

/** A summary about something else than the article's own subject takes no heed of it. */
function early(index: number, focus: ReadonlySet<string> | undefined): number {
  return focus === undefined ? MAX_EARLY * Math.exp(-index / EARLY_SENTENCES) : 0;
}

/** Sentences are closer if they share words as written than if they share stems only. */
function writtenWords(text: string, { stopWords, fold }: Language): string[] {
  return wordsOf(text)
    .map(({ folded }) => fold?.(folded) ?? folded)
    .filter((word) => !stopWords.has(word));
}

function sentencesOf({ paragraphs }: Article): { readonly paragraph: Paragraph; readonly span: Span }[] {
  return paragraphs
    .filter(isProse)
    .flatMap((paragraph) => paragraph.sentences.map((span) => ({ paragraph, span })))
    .slice(0, MAX_SENTENCES);
}

/** For each sentence, those before it without which it is not understood; undefined for one that cannot be taken. */
function* needsOf(
  article: Article,
  sentences: readonly { readonly span: Span }[],
  texts: readonly string[],
  speech: QuotedSpeech,
): Generator<void, (readonly number[] | undefined)[]> {
  const isTold = tellsSpeakers(article);
  if (isTold) yield* speech.reading([article]);
  const quotes = isTold ? speech.quotesOf(article) : [];
  const leansOnLast = leaningIn(languageOf(article.language), isTold);
  const needs: (readonly number[] | undefined)[] = [];
  for (const [index, { span }] of sentences.entries()) {
    yield;
    const text = texts[index] ?? '';
    const speaking = quotes.filter(({ start, end }) => start < span.end && span.start < end);
    const leansOn = speaking.map((quote) => attributedIn(quote, span, sentences, index));
    const leans = index > 0 && leansOnLast(text);
    if (!isStatement(text) || leansOn.includes(undefined)) needs.push(undefined);
    else {
      const from = Math.min(leans ? index - 1 : index, ...leansOn.map((at) => at ?? index));
      needs.push(from === index ? [] : chain(needs, from, index));
    }
  }
  return needs;
}

/** All sentences from the given one on, with what they need themselves. */
function chain(
  needs: readonly (readonly number[] | undefined)[],
  from: number,
  to: number,
): readonly number[] | undefined {
  if (from < 0) return undefined;
  const between = Array.from({ length: to - from }, (_, offset) => from + offset);
  const own = between.map((index) => needs[index]);
  if (own.includes(undefined)) return undefined;
  const all = [...new Set([...own.flatMap((more) => more ?? []), ...between])].sort(
    (one, other) => one - other,
  );
  return all.length > MAX_NEEDS ? undefined : all;
}

/** The sentence that says who is quoted: this one or one before; undefined if that is not told, or later. */
function attributedIn(
  { start, end, clause }: SpokenQuote,
  span: Span,
  sentences: readonly { readonly span: Span }[],
  index: number,
): number | undefined {
  const isWithin = start <= span.start && span.end <= end;
  if (clause === undefined) return isWithin ? undefined : index;
  const at = sentences.findIndex((sentence) => clause.start < sentence.span.end);
  return at <= index ? at : undefined;
}

function isStatement(text: string): boolean {
  if (countWords(text) < MIN_WORDS || !STATEMENT_END.test(text)) return false;
  return !isSideline(text) && !ADDRESS_OR_LIST.test(text);
}

/** In a text without capitals, speakers cannot be told from other words. */
function tellsSpeakers({ text }: Article): boolean {
  return /\p{Lu}|\p{Lo}/u.test(text);
}

/**
 * Makes the test whether a sentence leans on the one before.
 *
 * @param isTold whether the text tells whose words a sentence is that is a quotation alone
 */
function leaningIn({ leans, stopWords, speech }: Language, isTold: boolean): (text: string) => boolean {
  const functionWords = new Set([...stopWords].map(foldMarks));
  const isFunctionWord = (word: string) =>
    functionWords.has(word) ||
    speech?.prepositions.has(word) === true ||
    speech?.introductions.has(word) === true;
  return (text) => {
    const outside = text.replaceAll(QUOTED, ' ');
    if (isTold && !/\p{L}/u.test(outside)) return true;
    return leans?.(text, outside, isFunctionWord) === true;
  };
}
