import type { ArticleContent, Paragraph } from '../domain/article.ts';

/** A paragraph that is another one now; without `before` it is new, without `after` it is gone. */
export interface Change {
  readonly before?: Paragraph;
  readonly after?: Paragraph;
}

/**
 * What changed between two texts, as one reads: between paragraphs that are in both, what stood there and what stands there
 * now are taken for each other in their order.
 */
export function compareTexts(before: ArticleContent, after: ArticleContent): Change[] {
  const places = new Map<string, number[]>();
  for (const [index, paragraph] of before.paragraphs.entries()) {
    const text = textOf(before, paragraph);
    places.set(text, [...(places.get(text) ?? []), index]);
  }
  const changes: Change[] = [];
  let next = 0;
  let fresh: Paragraph[] = [];
  const close = (end: number) => {
    changes.push(...paired(before.paragraphs.slice(next, end), fresh));
    fresh = [];
  };
  for (const paragraph of after.paragraphs) {
    const place = places.get(textOf(after, paragraph))?.find((index) => index >= next);
    if (place === undefined) {
      fresh.push(paragraph);
      continue;
    }
    close(place);
    next = place + 1;
  }
  close(before.paragraphs.length);
  return changes;
}

function paired(gone: readonly Paragraph[], fresh: readonly Paragraph[]): Change[] {
  return Array.from({ length: Math.max(gone.length, fresh.length) }, (_, index) => {
    const [before, after] = [gone[index], fresh[index]];
    return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
  });
}

function textOf({ text }: ArticleContent, { start, end }: Paragraph): string {
  return text.slice(start, end);
}
