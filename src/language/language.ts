import { languages } from './languages.ts';
import type { AnswerKind } from './rules/answer-kinds.ts';
import type { ArticleRequest } from './rules/article-requests.ts';
import type { Cautions } from './rules/cautions.ts';
import type { ChatSpellings } from './rules/chat-spellings.ts';
import type { DateRules } from './rules/date-rules.ts';
import type { FollowUpParts } from './rules/follow-ups.ts';
import type { Negations } from './rules/negations.ts';
import type { SpeechRules } from './rules/speech.ts';
import type { Spelling } from './rules/spelling.ts';
import { snowballStemmer } from './words/snowball.ts';

/**
 * Everything that is specific to a language. Word lists are lower case, with straight apostrophes, as `fold` returns
 * them.
 */
export interface Language {
  /** ISO 639-1. */
  readonly code: string;
  /** Other codes for the same language. */
  readonly aliases?: readonly string[];
  readonly stopWords: ReadonlySet<string>;
  /**
   * Words that frame a question ("say", "explain", "according"): keywords in an article, but not in a question. Words that
   * name things ("called", "known as") are not among them, since answers contain them too.
   */
  readonly framingWords: ReadonlySet<string>;
  /** Phrases of two or three words, as `fold` returns them, that frame a question: "how old", "stand for". */
  readonly framingPhrases?: ReadonlySet<string>;
  /** Words that ask: "who", "when". */
  readonly questionWords?: ReadonlySet<string>;
  /** How people type words in a hurry. */
  readonly chatSpellings?: ChatSpellings;
  /** How the language negates. */
  readonly negations?: Negations;
  /** Other ways to write the same words. */
  readonly spelling?: Spelling;
  /** Words that deny, doubt or attribute a statement. */
  readonly cautions?: Cautions;
  /** How the language writes dates; without it, only full dates are found. */
  readonly dates?: DateRules;
  /** Matches an elided word at the start of another: the l' of "l'homme". */
  readonly elision?: RegExp;
  /** Maps the spellings of a lower-case word to one: "ёлка" and "елка". Without it, words stay as they are. */
  fold?(word: string): string;
  /** Maps a folded word to the stem that all its forms share. */
  stem(word: string): string;
  /** How the language attributes speech; without it, no speakers are found. */
  readonly speech?: SpeechRules;
  /** The kind of answer a question asks for. Present together with `containsAnswerKind`. */
  answerKind?(question: string): AnswerKind | undefined;
  /** Whether a sentence contains something of this kind that the question does not. */
  containsAnswerKind?(kind: AnswerKind, sentence: string, question: string): boolean;
  /** Last word of what the question asks a definition of. Present together with `defines`. */
  askedThing?(question: string): string | undefined;
  /** Whether a sentence says what the thing is. */
  defines?(thing: string, sentence: string): boolean;
  /** What a question asks about an article as a whole; undefined if it is about anything else. */
  articleRequest?(question: string): ArticleRequest | undefined;
  /** Words that alone ask for the main point of an article: "tldr". Present together with `articleRequest`. */
  readonly summaryWords?: ReadonlySet<string>;
  /** What a question owes to the one before it. Present together with `linkOf`. */
  followUp?(question: string, isStopWord: (word: string) => boolean): FollowUpParts;
  /** Whether a sentence is not understood without one before it. See `LeaningRules`. */
  leans?(sentence: string, outside: string, isFunctionWord: (word: string) => boolean): boolean;
  /** Whether a word before a topic is an article or a preposition. */
  linkOf?(word: string): 'article' | 'preposition' | undefined;
}

const known: ReadonlyMap<string, Language> = new Map(
  languages.flatMap((language) =>
    [language.code, ...(language.aliases ?? [])].map((code): [string, Language] => [code, language]),
  ),
);

/**
 * The language of a BCP 47 tag. Languages without a file of their own get a Snowball stemmer if there is one, and no stop
 * words.
 */
export function languageOf(tag: string): Language {
  const code = primaryCode(tag);
  return (
    known.get(code) ?? {
      code,
      stopWords: new Set(),
      framingWords: new Set(),
      stem: snowballStemmer(code),
    }
  );
}

/** "pt-BR" to "pt". */
export function primaryCode(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? tag;
}
