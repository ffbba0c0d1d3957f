import type { Article } from '../../domain/article.ts';
import { wholeWords } from '../../domain/shorten.ts';
import { keywordsOf, type Term } from '../../language/words/terms.ts';
import { mostlyCapitals } from '../../language/words/words.ts';
import type { Shelf } from '../../retrieval/index/shelf.ts';
import { respell } from '../../retrieval/respell.ts';
import { writtenName } from '../../retrieval/written-name.ts';
import { MAX_QUESTION } from './search-question.ts';
import { type EarlierQuestion, withTopic } from './with-topic.ts';

/** A question that follows another, and how it may be meant. */
export interface FollowUpReadings {
  /** Questions to ask instead, likeliest first. The question as typed is among them. */
  readonly readings: readonly string[];
  /** What the question is newly about, if it asks nothing else: "turkey" of "and what about turkey?". */
  readonly topic: string | undefined;
  /** Keywords of the topic, or else of the question. */
  readonly keywords: readonly Term[];
}

/** Keywords that can be understood alone if none of them is a name. */
const MIN_ALONE = 2;

/**
 * @param question at most `MAX_QUESTION` characters
 * @param earlier the question before it
 * @param article searched instead of the whole shelf
 */
export function followUpReadings(
  question: string,
  earlier: string,
  shelf: Shelf,
  article: Article | undefined,
): FollowUpReadings {
  const { language } = shelf;
  const isStopWord = (word: string) => {
    const meant = language.chatSpellings?.get(word)?.[0] ?? word;
    return keywordsOf(meant, language).length === 0;
  };
  const { topic, refersBack = false } = language.followUp?.(question, isStopWord) ?? {};
  const keywords = keywordsOf(respell(topic ?? question, shelf, article), language);
  const isName = ({ term }: Term) => writtenName(term, shelf, article) !== undefined;
  const isNew = ({ term }: Term) => !shelf.has(term, article?.id);
  const terms = keywordsOf(earlier, language);
  const names = terms.filter((term) => isName(term) || isCapitalized(earlier, term));
  const old = { text: earlier, terms, names: names.length > 0 ? names : terms.filter(isNew) };
  const isTopicName =
    keywords.some((term) => isName(term) || isNew(term)) ||
    keywordsOf(question, language).some((term) => isCapitalized(question, term));
  const replaced = topic && withTopic(old, { text: topic, isName: isTopicName }, language);
  const combined = `${question} ${keywords.length === 0 ? earlier : lacking(old)}`;
  const isAlone = !refersBack && (keywords.some(isName) || keywords.length >= MIN_ALONE);
  const isQuestion = isAlone && topic === undefined;
  const readings = isQuestion ? [question, combined] : [replaced ?? combined, question];
  const fitting = readings.map((reading) => wholeWords(reading.trim(), MAX_QUESTION));
  return { readings: [...new Set(fitting)], topic, keywords };
}

function isCapitalized(question: string, { start }: Term): boolean {
  return (
    start > question.search(/\p{L}/u) && /^\p{Lu}/u.test(question.slice(start)) && !mostlyCapitals(question)
  );
}

/** The names of the earlier question, or all its keywords if it has none. */
function lacking({ text, terms, names }: EarlierQuestion): string {
  const words = names.length > 0 ? names : terms;
  return words.map(({ start, end }) => text.slice(start, end)).join(' ');
}
