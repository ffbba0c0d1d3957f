import { type Article, type Paragraph, type Span, textOf } from '../domain/article.ts';
import type { TimelinePicture } from './timeline-svg.ts';

/** A sentence with a date that is certain. */
interface Dated {
  readonly passage: { readonly paragraph: Paragraph; readonly highlight: Span };
  /** As written. */
  readonly date: { readonly text: string };
  /** ISO 8601. */
  readonly iso: string;
}

/** How sources and places are named in the reader's language. */
interface Citations {
  source(article: Article): readonly string[];
  place(article: Article, paragraph: Paragraph): string;
}

/** What to draw of an article's dated sentences. */
export function timelinePicture(
  article: Article,
  dated: readonly Dated[],
  citations: Citations,
): TimelinePicture {
  return {
    title: article.title,
    source: citations.source(article).join(' · '),
    language: article.language,
    entries: dated.map(({ passage: { paragraph, highlight }, date, iso }) => ({
      date: date.text,
      iso,
      place: citations.place(article, paragraph),
      words: textOf(article, highlight),
    })),
  };
}
