import type { Article, Paragraph, Span } from '../domain/article.ts';
import { type Word, wordsOf } from '../language/words/words.ts';

/** A paragraph to look into. */
export interface Place {
  readonly article: Article;
  readonly paragraph: Paragraph;
}

/**
 * Where the paragraph has these words in this order: from the first letter of the first word to the last of the last.
 * Letters count; case, punctuation and the shape of quotation marks do not. Words are whole words, but with
 * `openEnded` the last one may go on ("humanitarian corri" finds "humanitarian corridors").
 */
export function findPhrase(
  { article, paragraph }: Place,
  phrase: string,
  { openEnded = false } = {},
): Span[] {
  const wanted = wordsOf(phrase).map(({ folded }) => folded);
  if (wanted.length === 0) return [];
  const words = wordsOf(article.text.slice(paragraph.start, paragraph.end));
  return startsOf(words, wanted, openEnded).map((index) => ({
    start: paragraph.start + (words[index]?.start ?? 0),
    end: paragraph.start + (words[index + wanted.length - 1]?.end ?? 0),
  }));
}

function startsOf(words: readonly Word[], wanted: readonly string[], openEnded: boolean): number[] {
  const last = wanted.length - 1;
  const starts: number[] = [];
  for (let start = 0; start + last < words.length; start += 1) {
    const matches = wanted.every((word, offset) => {
      const folded = words[start + offset]?.folded ?? '';
      return openEnded && offset === last ? folded.startsWith(word) : folded === word;
    });
    if (matches) starts.push(start);
  }
  return starts;
}
