import type { ParagraphKind, ParagraphTraits } from '../article.ts';

export const PARAGRAPH_KINDS = [
  'heading',
  'list-item',
  'table-row',
  'caption',
  'pull-quote',
] as const satisfies readonly ParagraphKind[];

/** The traits of an article's paragraphs as JSON holds them; what no paragraph has is absent. */
export interface SavedTraits {
  /** For each kind, the numbers of the paragraphs that have it, from 1. */
  kinds?: Partial<Record<ParagraphKind, number[]>> | undefined;
  /** For each paragraph its page, or its first and last one; null if unknown. */
  pages?: (number | [number, number] | null)[] | undefined;
}

export function saveTraits(paragraphs: readonly ParagraphTraits[]): SavedTraits {
  const kinds: Partial<Record<ParagraphKind, number[]>> = {};
  for (const [index, { kind }] of paragraphs.entries())
    if (kind !== undefined) kinds[kind] = [...(kinds[kind] ?? []), index + 1];
  const pages = paragraphs.map(({ pages: range }): number | [number, number] | null => {
    if (range === undefined) return null;
    return range.first === range.last ? range.first : [range.first, range.last];
  });
  return {
    ...(Object.keys(kinds).length === 0 ? {} : { kinds }),
    ...(pages.every((page) => page === null) ? {} : { pages }),
  };
}

/** The traits of each paragraph, up to the last that has any. */
export function restoreTraits({ kinds = {}, pages = [] }: SavedTraits): ParagraphTraits[] {
  const traits: ParagraphTraits[] = pages.map((page) => {
    if (page === null) return {};
    const [first, last] = typeof page === 'number' ? [page, page] : page;
    return { pages: { first, last } };
  });
  for (const kind of PARAGRAPH_KINDS) {
    for (const number of kinds[kind] ?? []) {
      while (traits.length < number) traits.push({});
      traits[number - 1] = { ...traits[number - 1], kind };
    }
  }
  return traits;
}
