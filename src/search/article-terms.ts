import type { Article } from '../domain/article.ts';
import type { Language } from '../language/language.ts';
import { termsOf } from '../language/terms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An article in numbers of the vocabulary. */
export interface ArticleTerms {
  /** Of the title, in order. */
  readonly title: Uint32Array;
  /** Of all the paragraphs, in order, one right after the other. */
  readonly text: Uint32Array;
  /** For each sentence of each paragraph, how many of its paragraph's terms stand before its end. */
  readonly sentenceEnds: Uint32Array;
}

/** Sentence by sentence, so that other work can have its turn between two. */
export function* readTerms(
  article: Article,
  language: Language,
  vocabulary: Vocabulary,
): Generator<void, ArticleTerms> {
  const idsOf = (text: string) => termsOf(text, language).map(({ term }) => vocabulary.add(term));
  const title = Uint32Array.from(idsOf(article.title));
  const terms: number[] = [];
  const sentenceEnds: number[] = [];
  for (const { sentences } of article.paragraphs) {
    const start = terms.length;
    for (const { start: from, end } of sentences) {
      for (const id of idsOf(article.text.slice(from, end))) terms.push(id);
      sentenceEnds.push(terms.length - start);
      yield;
    }
  }
  return { title, text: new Uint32Array(terms), sentenceEnds: new Uint32Array(sentenceEnds) };
}
