import type { Paragraph, ParagraphKind } from '../../domain/article.ts';
import { isBeside } from '../../domain/paragraphs/kinds.ts';

type Named = Pick<Paragraph, 'number' | 'kind'>;

/** `within` follows a verb such as „stehen“. */
export const kindNames: Readonly<
  Partial<Record<ParagraphKind, { readonly alone: string; readonly within: string }>>
> = {
  heading: { alone: 'Zwischenüberschrift', within: 'in einer Zwischenüberschrift' },
  caption: { alone: 'Bildunterschrift', within: 'in einer Bildunterschrift' },
  'pull-quote': { alone: 'hervorgehobenes Zitat', within: 'in einem hervorgehobenen Zitat' },
};

/** „¶ 17“, „Bildunterschrift“: as a label of its own. */
export function labelOf(paragraph: Named): string {
  const { number, kind } = paragraph;
  const name = (isBeside(paragraph) && kind && kindNames[kind]?.alone) || `¶ ${number}`;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** „in ¶ 17“, „in einer Bildunterschrift“. */
export function placeName(paragraph: Named): string {
  const { number, kind } = paragraph;
  return (isBeside(paragraph) && kind && kindNames[kind]?.within) || `in ¶ ${number}`;
}
