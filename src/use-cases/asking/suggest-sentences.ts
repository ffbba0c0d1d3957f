import type { Article, Span } from '../../domain/article.ts';
import { Quote } from '../../domain/quote.ts';
import { wordsOf } from '../../language/words/words.ts';
import type { Library } from '../../libraries/library.ts';
import { findPhrase, type ParagraphPlace } from '../../retrieval/find-phrase.ts';
import type { Shelf } from '../../retrieval/index/shelf.ts';
import { placesOf } from '../../retrieval/search-shelf.ts';

export interface SuggestedSentence {
  readonly quote: Quote;
  /** The first place of what was typed, as offsets into the sentence. */
  readonly match: Span;
}

/**
 * Sentences that contain the text typed so far, whose last word may be unfinished, in reading order. If nothing was typed: the
 * first sentence of each paragraph. Empty for an unknown article, as autocompletion cannot show an error.
 */
export function suggestSentences(
  { store, index }: Library,
  { typed, article: name, limit }: { typed: string; article?: string | undefined; limit: number },
): SuggestedSentence[] {
  const article = name === undefined ? undefined : store.find(name);
  if (name !== undefined && article === undefined) return [];
  const quotes: SuggestedSentence[] = [];
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

function sentencesWith(place: ParagraphPlace, typed: string): SuggestedSentence[] {
  const { article, paragraph } = place;
  if (wordsOf(typed).length === 0)
    return paragraph.sentences.slice(0, 1).map((first) => ({
      quote: Quote.slice(article, first),
      match: { start: 0, end: 0 },
    }));
  const spans = findPhrase(place, typed, { openEnded: true });
  return paragraph.sentences.flatMap((sentence) => {
    const match = spans.find(({ start }) => start >= sentence.start && start < sentence.end);
    if (match === undefined) return [];
    const { start, end } = match;
    return [
      {
        quote: Quote.slice(article, sentence),
        match: { start: start - sentence.start, end: Math.min(end, sentence.end) - sentence.start },
      },
    ];
  });
}
