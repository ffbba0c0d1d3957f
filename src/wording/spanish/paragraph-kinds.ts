import type { Paragraph, ParagraphKind } from '../../domain/article.ts';
import { isBeside } from '../../domain/paragraphs/kinds.ts';

type Named = Pick<Paragraph, 'number' | 'kind'>;

/** `within` follows a verb such as «estar». */
export const kindNames: Readonly<
  Partial<Record<ParagraphKind, { readonly alone: string; readonly within: string }>>
> = {
  heading: { alone: 'subtítulo', within: 'en un subtítulo' },
  caption: { alone: 'pie de foto', within: 'en un pie de foto' },
  'pull-quote': { alone: 'cita destacada', within: 'en una cita destacada' },
};

/** «¶ 17», «pie de foto». */
export function nameOf(paragraph: Named): string {
  const { number, kind } = paragraph;
  return (isBeside(paragraph) && kind && kindNames[kind]?.alone) || `¶ ${number}`;
}

/** «¶ 17», «Pie de foto»: as a label of its own. */
export function labelOf(paragraph: Named): string {
  const name = nameOf(paragraph);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** «en ¶ 17», «en un pie de foto». */
export function placeName(paragraph: Named): string {
  const { number, kind } = paragraph;
  return (isBeside(paragraph) && kind && kindNames[kind]?.within) || `en ¶ ${number}`;
}
