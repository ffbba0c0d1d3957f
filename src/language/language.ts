import { languages } from './languages.ts';
import type { AnswerKind } from './rules/answer-kinds.ts';
import type { Cautions } from './rules/cautions.ts';
import type { SpeechRules } from './rules/speech.ts';
import { snowballStemmer } from './words/snowball.ts';

/** What finding needs to know of a language; everything else treats all languages alike. */
export interface Language {
  /** ISO 639-1. */
  readonly code: string;
  /** Other codes that name it. */
  readonly aliases?: readonly string[];
  /** Words that tell nothing of what a text is about, lower case, apostrophes straight, as `fold` leaves them. */
  readonly stopWords: ReadonlySet<string>;
  /**
   * Words that frame a question ("say", "explain", "according"): they tell something in an article, nothing in a
   * question. Words that name ("called", "known as") are none: an article that answers has them, too.
   */
  readonly framingWords: ReadonlySet<string>;
  /** Words that deny, as `fold` leaves them. */
  readonly negations?: ReadonlySet<string>;
  /** Words that deny, doubt or pass on what others say. */
  readonly cautions?: Cautions;
  /** A little word that is written as the beginning of the next: the l' of "l'homme". Matches at the start of a word. */
  readonly elision?: RegExp;
  /** A word, lower case, as all ways of writing it: "ёлка" and "елка". Without it, words are what they are. */
  fold?(word: string): string;
  /** A word, folded, to what all its forms share. */
  stem(word: string): string;
  /** How it says who said something; without them, nobody is named. */
  readonly speech?: SpeechRules;
  /** What a question asks for; with `containsAnswerKind`, only where the language has the words to tell. */
  answerKind?(question: string): AnswerKind | undefined;
  /** Whether a sentence has something of this kind that the question does not have already. */
  containsAnswerKind?(kind: AnswerKind, sentence: string, question: string): boolean;
}

const known: ReadonlyMap<string, Language> = new Map(
  languages.flatMap((language) =>
    [language.code, ...(language.aliases ?? [])].map((code): [string, Language] => [code, language]),
  ),
);

/** A language without a file has its words as they are, and no stop words. */
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
