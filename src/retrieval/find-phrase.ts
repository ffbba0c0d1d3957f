import type { Article, Paragraph, Span } from '../domain/article.ts';
import { type Word, wordsOf } from '../language/words/words.ts';

/** A paragraph of an article. */
export interface ParagraphPlace {
  readonly article: Article;
  readonly paragraph: Paragraph;
}

/**
 * Finds these words in this order, as spans from the first letter of the first word to the last of the last one. Ignores
 * case, punctuation and the shape of quotation marks. Matches whole words; with `openEnded`, the last one may continue
 * ("humanitarian corri" finds "humanitarian corridors").
 */
export function findPhrase(
  { article, paragraph }: ParagraphPlace,
  phrase: string,
  { openEnded = false } = {},
): Span[] {
  const wanted = wordsOf(phrase).map(({ folded }) => folded);
  if (wanted.length === 0) return [];
  const words = wordsOf(article.text.slice(paragraph.start, paragraph.end));
  return matchStarts(words, wanted, openEnded).map((index) => ({
    start: paragraph.start + (words[index]?.start ?? 0),
    end: paragraph.start + (words[index + wanted.length - 1]?.end ?? 0),
  }));
}

/** Indexes of the words at which a match begins. */
function matchStarts(words: readonly Word[], wanted: readonly string[], openEnded: boolean): number[] {
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
