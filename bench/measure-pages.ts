import { oneLine } from '../src/domain/one-line.ts';
import { cutHtml } from './cut-html.ts';
import type { PageFile } from './page-files.ts';

/** A method's extraction of a page. */
export interface ReadPage {
  readonly paragraphs: readonly string[];
  readonly title: string | null;
  readonly byline: string | null;
}

export interface PageScore {
  /** Share of expected paragraphs that were extracted, of extracted ones that were expected, and their harmonic mean, 0 to 1. */
  readonly recall: number;
  readonly precision: number;
  readonly f1: number;
  readonly title: boolean;
  readonly byline: boolean;
}

/** Compares paragraphs word for word, white space aside; duplicates must be expected as often. */
export function scorePage(page: PageFile, read: ReadPage): PageScore {
  const expected = cutHtml(page.expected);
  const extracted = read.paragraphs.map(oneLine).filter((text) => text !== '');
  const left = new Map<string, number>();
  for (const text of expected) left.set(text, (left.get(text) ?? 0) + 1);
  let hits = 0;
  for (const text of extracted) {
    const count = left.get(text) ?? 0;
    if (count > 0) hits += 1;
    left.set(text, count - 1);
  }
  const total = expected.length + extracted.length;
  return {
    recall: expected.length === 0 ? 1 : hits / expected.length,
    precision: extracted.length === 0 ? 1 : hits / extracted.length,
    f1: total === 0 ? 1 : (2 * hits) / total,
    title: isSame(page.title, read.title) || isSame(withoutSite(page.title), read.title),
    byline: isSame(page.byline, read.byline),
  };
}

export interface PageSummary {
  readonly pages: number;
  readonly f1: number;
  readonly title: number;
  readonly byline: number;
}

/** Means over the pages; title and byline are the share of pages on which they are right. */
export function summarize(scores: readonly PageScore[]): PageSummary {
  const mean = (value: (score: PageScore) => number) =>
    scores.reduce((sum, score) => sum + value(score), 0) / Math.max(1, scores.length);
  return {
    pages: scores.length,
    f1: mean(({ f1 }) => f1),
    title: mean(({ title }) => Number(title)),
    byline: mean(({ byline }) => Number(byline)),
  };
}

/** Readability leaves the site's name behind some titles. */
function withoutSite(title: string | null): string | null {
  return title?.replace(/ [-|–] [^-|–]+$/u, '') ?? null;
}

function isSame(expected: string | null, read: string | null): boolean {
  return oneLine(expected ?? '') === oneLine(read ?? '');
}
