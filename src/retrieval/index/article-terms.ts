import type { Article } from '../../domain/article.ts';
import type { Language } from '../../language/language.ts';
import { allTermsOf, isLittle, termsOf } from '../../language/words/terms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An article's words in numbers of the vocabulary, stop words included. */
export interface ArticleWords {
  /** The telling ones of the title, in order. */
  readonly title: Uint32Array;
  /** Of all the paragraphs, in order, one right after the other. */
  readonly words: Uint32Array;
  /** For each sentence of each paragraph, how many of its paragraph's words stand before its end. */
  readonly wordEnds: Uint32Array;
}

/** The same, and the telling words by themselves. */
export interface ArticleTerms extends ArticleWords {
  readonly text: Uint32Array;
  /** As `wordEnds`. */
  readonly sentenceEnds: Uint32Array;
}

/** Sentence by sentence, so that other work can have its turn between two. */
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

/** The words of these paragraphs, and the telling ones by themselves; paragraph by paragraph, as above. */
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
        if (!isLittle(vocabulary.termOf(id))) terms.push(id);
      }
      sentenceEnds.push(terms.length - firstTerm);
    }
    firstWord = at;
    yield;
  }
  return { ...read, text: new Uint32Array(terms), sentenceEnds: new Uint32Array(sentenceEnds) };
}
