import type { Article } from '../../domain/article.ts';
import type { Language } from '../../language/language.ts';
import { allTermsOf, isStopTerm, termsOf } from '../../language/words/terms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An article's terms as vocabulary ids, stop words included. */
export interface ArticleWords {
  /** The title's content words, in order. */
  readonly title: Uint32Array;
  /** The words of all paragraphs, concatenated in reading order. */
  readonly words: Uint32Array;
  /** For each sentence of the article, the offset of its end within its paragraph, in words. */
  readonly wordEnds: Uint32Array;
}

/** An article's terms with and without stop words. */
export interface ArticleTerms extends ArticleWords {
  /** The content words of all paragraphs, concatenated in reading order. */
  readonly text: Uint32Array;
  /** Like `wordEnds`, in content words. */
  readonly sentenceEnds: Uint32Array;
}

/** Tokenizes an article and adds its terms to the vocabulary. Yields after each sentence. */
export function* readTerms(
  article: Article,
  language: Language,
  vocabulary: Vocabulary,
): Generator<void, ArticleTerms> {
  const title = Uint32Array.from(termsOf(article.title, language), ({ term }) => vocabulary.add(term));
  const words: number[] = [];
  const wordEnds: number[] = [];
  for (const { sentences } of article.paragraphs) {
    const first = words.length;
    for (const { start, end } of sentences) {
      for (const { term } of allTermsOf(article.text.slice(start, end), language))
        words.push(vocabulary.add(term));
      wordEnds.push(words.length - first);
      yield;
    }
  }
  const read = { title, words: new Uint32Array(words), wordEnds: new Uint32Array(wordEnds) };
  return yield* withTerms(read, article.paragraphs, vocabulary);
}

/** Adds the content words by themselves. Yields after each paragraph. */
export function* withTerms(
  read: ArticleWords,
  paragraphs: Article['paragraphs'],
  vocabulary: Vocabulary,
): Generator<void, ArticleTerms> {
  const terms: number[] = [];
  const sentenceEnds: number[] = [];
  let firstWord = 0;
  for (const { sentences } of paragraphs) {
    const firstTerm = terms.length;
    let at = firstWord;
    for (let count = sentences.length; count > 0; count -= 1) {
      const end = firstWord + (read.wordEnds[sentenceEnds.length] ?? 0);
      for (; at < end; at += 1) {
        const id = read.words[at] ?? 0;
        if (!isStopTerm(vocabulary.termOf(id))) terms.push(id);
      }
      sentenceEnds.push(terms.length - firstTerm);
    }
    firstWord = at;
    yield;
  }
  return { ...read, text: new Uint32Array(terms), sentenceEnds: new Uint32Array(sentenceEnds) };
}
