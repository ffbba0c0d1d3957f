import type { Article, Sentence } from '../../domain/article.ts';
import { UserError } from '../../domain/errors/user-error.ts';
import { canAnswer } from '../../domain/paragraphs/kinds.ts';
import type { Passage } from '../../domain/passage.ts';
import { Quote } from '../../domain/quote.ts';
import { languageOf } from '../../language/language.ts';
import { DateFinder } from '../../language/rules/dates.ts';
import { type Library, namedArticle } from '../../libraries/library.ts';

/** A sentence with a date, in the article's words. */
export interface DatedSentence {
  /** Its paragraph, with the sentence highlighted. */
  readonly passage: Passage;
  /** The date as written, by which the sentence stands in the timeline. */
  readonly date: Quote;
}

/** A sentence whose words tell the year. */
export interface CertainSentence extends DatedSentence {
  /** ISO 8601: a day, a month or a year. */
  readonly iso: string;
}

export interface Timeline {
  readonly article: Article;
  /** By date; in reading order within the same date. */
  readonly certain: readonly CertainSentence[];
  /** Dates that count from the day of writing, or lack the year, in reading order. They are never resolved. */
  readonly relative: readonly DatedSentence[];
}

/**
 * The dated sentences of an article, each once: by its first date with a year if it has one.
 *
 * @param name an id, key or title; by default, the newest article
 * @throws UserError no-articles, unknown-article, no-dates
 */
export function listDates(library: Pick<Library, 'store'>, name: string | undefined): Timeline {
  const article = namedArticle(library, name) ?? library.store.all()[0];
  if (article === undefined) throw new UserError('no-articles', {});
  const timeline = timelineOf(article);
  if (timeline.certain.length === 0 && timeline.relative.length === 0)
    throw new UserError('no-dates', { title: article.title });
  return timeline;
}

/** The same of an article's text, which may have no dates. */
export function timelineOf(article: Article): Timeline {
  const { code, dates } = languageOf(article.language);
  const finder = new DateFinder(code, dates);
  const certain: CertainSentence[] = [];
  const relative: DatedSentence[] = [];
  for (const paragraph of article.paragraphs.filter(canAnswer)) {
    for (const sentence of paragraph.sentences) {
      const { first, iso } = firstDate(finder, article, sentence);
      if (first === undefined) continue;
      const dated = { passage: { article, paragraph, highlight: sentence, score: 1 }, date: first };
      if (iso === undefined) relative.push(dated);
      else certain.push({ ...dated, iso });
    }
  }
  // A year comes before its months, a month before its days: "2016" < "2016-12" < "2016-12-02".
  const byDate = certain.toSorted((one, other) => (one.iso < other.iso ? -1 : one.iso > other.iso ? 1 : 0));
  return { article, certain: byDate, relative };
}

function firstDate(
  finder: DateFinder,
  article: Article,
  { start, end }: Sentence,
): { readonly first?: Quote; readonly iso?: string } {
  const dates = finder.datesIn(article.text.slice(start, end));
  const chosen = dates.find(({ iso }) => iso !== undefined) ?? dates[0];
  if (chosen === undefined) return {};
  const first = Quote.slice(article, { start: start + chosen.start, end: start + chosen.end });
  return { first, ...(chosen.iso !== undefined && { iso: chosen.iso }) };
}
