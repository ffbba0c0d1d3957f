import { plainWord, plainWords } from './answer-candidates.ts';

/** The words of a language's follow-up questions. */
export interface FollowUpWords {
  /** Comma-separated phrases that begin one: "and", "what about". Several may follow each other. */
  readonly openers: string;
  /** Words that may stand before and within the topic: articles, and "and". */
  readonly articles: string;
  /** Further words that may: prepositions, also in one with an article. */
  readonly prepositions: string;
  /** Words for what was spoken of before: "he", "there". */
  readonly pronouns: string;
}

export interface FollowUpRules {
  /** Reads a question as one that follows another. @param isStopWord for lower-case words */
  followUp(question: string, isStopWord: (word: string) => boolean): FollowUpParts;
  /** What a word does before a topic. */
  linkOf(word: string): 'article' | 'preposition' | undefined;
}

/** What a question owes to the one before it. */
export interface FollowUpParts {
  /** The new topic, if the question names one and asks nothing else: "in Ankara" of "and what about in Ankara?". */
  readonly topic: string | undefined;
  /** Whether it has a word for what was spoken of before. */
  readonly refersBack: boolean;
}

/** Words of the longest topic; more are a question of their own. */
const MAX_TOPIC = 5;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

export function followUpRules(words: FollowUpWords): FollowUpRules {
  const openers = words.openers
    .split(',')
    .map(plainWords)
    .sort((one, other) => other.length - one.length);
  const articles = new Set(plainWords(words.articles));
  const prepositions = new Set(plainWords(words.prepositions));
  const linkOf = (word: string) => {
    if (prepositions.has(plainWord(word))) return 'preposition';
    return articles.has(plainWord(word)) ? 'article' : undefined;
  };
  const pronouns = new Set(plainWords(words.pronouns));
  return {
    linkOf,
    followUp(question, isStopWord) {
      const all = [...question.matchAll(WORD)].map(({ 0: word, index }) => ({
        word: plainWord(word),
        isContent: !isStopWord(word.toLowerCase()),
        start: index,
        end: index + word.length,
      }));
      const written = all.map(({ word }) => word);
      const last = all.findLastIndex(({ isContent }) => isContent);
      const topic = all.slice(openingOf(written, openers), last + 1);
      const isTopic =
        topic.length > 0 &&
        topic.length <= MAX_TOPIC &&
        topic.every(({ word, isContent }) => isContent || linkOf(word) !== undefined);
      return {
        topic: isTopic ? question.slice(topic[0]?.start, topic.at(-1)?.end) : undefined,
        refersBack: written.some((word) => pronouns.has(word)),
      };
    },
  };
}

/** Number of words that only begin the question. @param openers longest first */
function openingOf(words: readonly string[], openers: readonly (readonly string[])[]): number {
  let length = 0;
  for (;;) {
    const rest = words.slice(length);
    const opener = openers.find((phrase) => phrase.every((word, at) => rest[at] === word));
    if (opener === undefined || opener.length === 0) return length;
    length += opener.length;
  }
}
