import type { Paragraph, ParagraphKind } from '../../domain/article.ts';
import { isBeside } from '../../domain/paragraphs/kinds.ts';

/** Kinds that are named where a paragraph is cited. Items and rows are read as text. */
export const kindNames: Readonly<
  Partial<Record<ParagraphKind, { readonly one: string; readonly alone: string }>>
> = {
  heading: { one: 'a heading', alone: 'heading' },
  caption: { one: 'a photo caption', alone: 'photo caption' },
  'pull-quote': { one: 'a pull quote', alone: 'pull quote' },
};

/** “¶ 17”, or “photo caption” for what stands beside the numbered text. */
export function paragraphName(paragraph: Pick<Paragraph, 'number' | 'kind'>): string {
  const { number, kind } = paragraph;
  return (isBeside(paragraph) && kind && kindNames[kind]?.alone) || `¶ ${number}`;
}

/** The same within a sentence: “¶ 17”, “a photo caption”. */
export function placeName(paragraph: Pick<Paragraph, 'number' | 'kind'>): string {
  const { kind } = paragraph;
  return (isBeside(paragraph) && kind && kindNames[kind]?.one) || paragraphName(paragraph);
}

/** The same as a label of its own: “¶ 17”, “Photo caption”. */
export function labelOf(paragraph: Pick<Paragraph, 'number' | 'kind'>): string {
  const name = paragraphName(paragraph);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
