import type { Article } from '../../domain/article.ts';
import { Quote } from '../../domain/quote.ts';
import { wordsOf } from '../../language/words/words.ts';
import type { Library } from '../../libraries/library.ts';
import { findPhrase, type ParagraphPlace } from '../../retrieval/find-phrase.ts';
import type { Shelf } from '../../retrieval/index/shelf.ts';
import { placesOf } from '../../retrieval/search-shelf.ts';

/**
 * Sentences that contain the text typed so far, whose last word may be unfinished, in reading order. If nothing was typed: the
 * first sentence of each paragraph. Empty for an unknown article, as autocompletion cannot show an error.
 */
export function suggestSentences(
  { store, index }: Library,
  { typed, article: name, limit }: { typed: string; article?: string | undefined; limit: number },
): Quote[] {
  const article = name === undefined ? undefined : store.find(name);
  if (name !== undefined && article === undefined) return [];
  const quotes: Quote[] = [];
  for (const shelf of index.shelves(article)) {
    for (const place of placesFor(shelf, typed, article)) {
      if (quotes.length >= limit) return quotes;
      quotes.push(...sentencesWith(place, typed).slice(0, limit - quotes.length));
    }
  }
  return quotes;
}

/** The index holds whole words only, so the last word is left out. A pull quote repeats a sentence. */
function placesFor(shelf: Shelf, typed: string, article: Article | undefined): readonly ParagraphPlace[] {
  const finished = typed.slice(0, wordsOf(typed).at(-1)?.start ?? 0);
  return placesOf(shelf, finished, article).filter(({ paragraph }) => paragraph.kind !== 'pull-quote');
}

function sentencesWith(place: ParagraphPlace, typed: string): Quote[] {
  const { article, paragraph } = place;
  if (wordsOf(typed).length === 0)
    return paragraph.sentences.slice(0, 1).map((first) => Quote.slice(article, first));
  const spans = findPhrase(place, typed, { openEnded: true });
  return paragraph.sentences
    .filter(({ start, end }) => spans.some((span) => span.start >= start && span.start < end))
    .map((sentence) => Quote.slice(article, sentence));
}
