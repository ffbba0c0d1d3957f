import type { Source } from '../article.ts';
import { oneLine } from '../one-line.ts';
import { apa } from './apa.ts';
import { bibtex } from './bibtex.ts';
import { type KnownDate, knownDate } from './dates.ts';
import { markdown } from './markdown.ts';
import { mla } from './mla.ts';
import { type Author, authorsOf } from './names.ts';
import { plain } from './plain.ts';

/** What a citation consists of, each on one line. */
export interface Cited {
  readonly title: string;
  readonly authors: readonly Author[];
  readonly publisher: string | undefined;
  readonly date: KnownDate | undefined;
  readonly url: string | undefined;
  /** When it was read. */
  readonly accessed: KnownDate;
}

const styles = { plain, apa, mla, bibtex, markdown };

export type CitationStyle = keyof typeof styles;

/**
 * An article as each style cites a news article on a website.
 *
 * @param today ISO 8601
 * @see https://apastyle.apa.org/style-grammar-guidelines/references/examples/newspaper-article-references
 * @see https://style.mla.org/works-cited/citations-by-format/
 */
export function citationsOf(source: Source, today: string): Record<CitationStyle, string> {
  const cited: Cited = {
    title: oneLine(source.title),
    authors: authorsOf(source.author),
    publisher: source.publisher === undefined ? undefined : oneLine(source.publisher) || undefined,
    date: knownDate(source.published),
    url: source.url?.replace(/\s/gu, '%20'),
    accessed: knownDate(today) ?? { year: today.slice(0, 4) },
  };
  return {
    plain: plain(cited),
    apa: apa(cited),
    mla: mla(cited),
    bibtex: bibtex(cited),
    markdown: markdown(cited),
  };
}
