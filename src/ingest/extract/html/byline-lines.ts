import { oneLine } from '../../../domain/one-line.ts';
import { bylineAuthors } from '../../../language/rules/byline-authors.ts';
import { isoDay } from '../iso-day.ts';
import { isSameText } from './visible-heading.ts';

/** Characters in the longest line with an author or a date. */
const MAX_LINE = 160;
/** Lines after the heading, and before the text, among which they stand. */
const MAX_AFTER_HEADING = 10;
const MAX_BEFORE_TEXT = 12;
const MAX_ABOVE_HEADING = 3;
/** Lines after the first of the text among which a heading may stand. */
const MAX_BELOW_TEXT = 5;
const DAY_MS = 24 * 60 * 60 * 1_000;

/** Begins the date of a change. */
const CHANGED =
  /^[^\p{L}]*(?:by .{2,60} )?(?:updated?|modified|last|aktualisiert|mis à jour|actualizado|atualizado|aggiornato|bijgewerkt|обновлено)/iu;

interface Known {
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly publisher?: string | undefined;
  readonly published?: string | undefined;
  readonly language?: string | undefined;
}

/**
 * The short lines around an article's beginning: first those between its heading and its text, then three above the heading.
 *
 * @param whole the lines of the page
 * @param first the first paragraph of the text
 */
export function bylineLines(whole: readonly string[], title: string, first: string): string[] {
  const text = whole.indexOf(first);
  if (text === -1) return [];
  const above = whole.slice(0, text).findLastIndex((line) => isSameText(line, title));
  // A standfirst or a quote may stand above the heading.
  const below = whole.slice(text, text + MAX_BELOW_TEXT).findIndex((line) => isSameText(line, title));
  const heading = above === -1 && below !== -1 ? text + below : above;
  const lines = whole.map((line, index) => ({ line: oneLine(line), index }));
  const short = lines.filter(({ line, index }) => line.length <= MAX_LINE && index !== heading);
  const isAfter = (index: number) =>
    index > heading &&
    (index < text
      ? index >= text - MAX_BEFORE_TEXT || index <= heading + MAX_AFTER_HEADING
      : index <= heading + 2);
  const after = short.filter(({ index }) => isAfter(index) && (heading > text || index < text));
  const before = short.filter(({ index }) => index < heading && index < text).slice(-MAX_ABOVE_HEADING);
  return [...after, ...before].map(({ line }) => line);
}

/**
 * The day of publication as readers see it. Metadata often have it in UTC, a day before or after theirs; a day further away is of
 * something else. A change is never before the publication.
 */
export function visibleDay(lines: readonly string[], { published, language }: Known): string | undefined {
  const days = lines
    .map((line) => ({ day: isoDay(line, language), isChange: CHANGED.test(line) }))
    .filter((found): found is { day: string; isChange: boolean } => found.day !== undefined);
  if (published === undefined) return days.find(({ isChange }) => !isChange)?.day;
  const time = Date.parse(published);
  if (days.some(({ day }) => day === published)) return published;
  const beside = days.find(({ day, isChange }) => {
    const later = Date.parse(day) - time;
    return Math.abs(later) === DAY_MS && (later < 0 || !isChange);
  });
  return beside?.day ?? published;
}

/**
 * The authors as readers see them, where they are more than in the metadata, or others; those of the metadata if no line names any.
 */
export function visibleAuthors(lines: readonly string[], { author, publisher }: Known): string | undefined {
  const all = lines.map((line, index) => bylineAuthors(line, lines[index + 1], publisher));
  const seen = all.find((authors) => authors !== undefined);
  if (seen === undefined) return author;
  const shown = seen.names.join(', ');
  if (author === undefined) return shown;
  const told = author.toLowerCase().split(', ');
  const line = `${lines[all.indexOf(seen)]} ${shown}`.toLowerCase();
  const isMore = told.every((name) => seen.names.some((each) => each.toLowerCase() === name));
  const isOther =
    !told.some((name) => line.includes(name)) &&
    !seen.names.some((name) => told.join(', ').includes(name.toLowerCase())) &&
    (seen.isIntroduced || isOrganization(author, publisher));
  return isMore || isOther ? shown : author;
}

/** True for a name of one word, and for one that begins the publisher's. */
function isOrganization(author: string, publisher = ''): boolean {
  return !author.includes(' ') || publisher.toLowerCase().startsWith(author.toLowerCase());
}
