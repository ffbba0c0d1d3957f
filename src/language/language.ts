import { english } from './languages/english.ts';
import { snowballStemmer } from './snowball.ts';

/** What finding needs to know of a language; everything else treats all languages alike. */
export interface Language {
  /** ISO 639-1. */
  readonly code: string;
  /** Words that tell nothing of what a text is about, lower case, apostrophes straight. */
  readonly stopWords: ReadonlySet<string>;
  /** Words that frame a question ("say", "explain", "according"): they tell something in an article, nothing in a question. */
  readonly framingWords: ReadonlySet<string>;
  /** A word, lower case, to what all its forms share. */
  stem(word: string): string;
}

const withFile: ReadonlyMap<string, Language> = new Map(
  [english].map((language) => [language.code, language]),
);

/** A language without a file has the stems that Snowball knows, or its words as they are, and no stop words. */
export function languageOf(tag: string): Language {
  const code = primaryCode(tag);
  return (
    withFile.get(code) ?? {
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
