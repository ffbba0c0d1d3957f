import type { Span } from '../../domain/article.ts';
import type { Passage } from '../../domain/passage.ts';
import type { Sayings } from '../../use-cases/asking/list-sayings.ts';

/** Quotes or reported statements whose sentences touch, in bold within the sentences that attribute them. */
export interface ShownSayings {
  readonly passage: Passage;
  /** Where the words end: a quote may go on in the next paragraph. */
  readonly end: number;
  readonly bold: readonly Span[];
  readonly isReported: boolean;
}

/** The quotes, then the reported statements; those of a paragraph whose sentences overlap or follow each other are one. */
export function sayingsTogether({ sayings, reports }: Pick<Sayings, 'sayings' | 'reports'>): ShownSayings[] {
  return [
    ...joined(sayings.map(({ passage, quote }) => toShown(passage, quote, false))),
    ...joined(reports.map(({ passage, words }) => toShown(passage, words, true))),
  ];
}

function toShown(passage: Passage, { start, end }: Span, isReported: boolean): ShownSayings {
  return { passage, end: Math.max(passage.highlight.end, end), bold: [{ start, end }], isReported };
}

function joined(all: readonly ShownSayings[]): ShownSayings[] {
  const together: ShownSayings[] = [];
  for (const next of all) {
    const before = together.at(-1);
    if (before !== undefined && touch(before, next)) together.splice(-1, 1, join(before, next));
    else together.push(next);
  }
  return together;
}

function touch(before: ShownSayings, next: ShownSayings): boolean {
  const { article, paragraph, highlight } = before.passage;
  if (paragraph !== next.passage.paragraph || before.end > paragraph.end) return false;
  return article.text.slice(highlight.end, next.passage.highlight.start).trim() === '';
}

function join(before: ShownSayings, next: ShownSayings): ShownSayings {
  const { highlight } = before.passage;
  const end = Math.max(highlight.end, next.passage.highlight.end);
  return {
    passage: { ...before.passage, highlight: { start: highlight.start, end } },
    end: Math.max(before.end, next.end),
    bold: [...before.bold, ...next.bold],
    isReported: before.isReported,
  };
}
