import type { Article } from '../domain/article.ts';
import type { Language } from '../language/language.ts';
import { allTermsOf, termsOf } from '../language/terms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An article in numbers of the vocabulary. */
export interface ArticleTerms {
  /** Of the title, in order. */
  readonly title: Uint32Array;
  /** Of all the paragraphs, in order, one right after the other. */
  readonly text: Uint32Array;
  /** For each sentence of each paragraph, how many of its paragraph's terms stand before its end. */
  readonly sentenceEnds: Uint32Array;
  /** As `text`, stop words included. */
  readonly words: Uint32Array;
  /** As `sentenceEnds`, of the words. */
  readonly wordEnds: Uint32Array;
}

/** Sentence by sentence, so that other work can have its turn between two. */
export function* readTerms(
  article: Article,
  language: Language,
  vocabulary: Vocabulary,
): Generator<void, ArticleTerms> {
  const title = Uint32Array.from(termsOf(article.title, language), ({ term }) => vocabulary.add(term));
  const terms: number[] = [];
  const sentenceEnds: number[] = [];
  const words: number[] = [];
  const wordEnds: number[] = [];
  for (const { sentences } of article.paragraphs) {
    const [firstTerm, firstWord] = [terms.length, words.length];
    for (const { start, end } of sentences) {
      for (const { term, little } of allTermsOf(article.text.slice(start, end), language)) {
        const id = vocabulary.add(term);
        words.push(id);
        if (!little) terms.push(id);
      }
      sentenceEnds.push(terms.length - firstTerm);
      wordEnds.push(words.length - firstWord);
      yield;
    }
  }
  return {
    title,
    text: new Uint32Array(terms),
    sentenceEnds: new Uint32Array(sentenceEnds),
    words: new Uint32Array(words),
    wordEnds: new Uint32Array(wordEnds),
  };
}
