import type { Paragraph, ParagraphKind } from '../../domain/article.ts';
import { isBeside } from '../../domain/paragraphs/kinds.ts';

type Named = Pick<Paragraph, 'number' | 'kind'>;

/** `object` follows a verb such as « voir », `within` one such as « figurer ». */
export const kindNames: Readonly<
  Partial<Record<ParagraphKind, { readonly alone: string; readonly object: string; readonly within: string }>>
> = {
  heading: { alone: 'intertitre', object: 'l’intertitre', within: 'dans un intertitre' },
  caption: { alone: 'légende de photo', object: 'la légende', within: 'dans une légende de photo' },
  'pull-quote': { alone: 'exergue', object: 'l’exergue', within: 'dans un exergue' },
};

/** « ¶ 17 », « Légende de photo »: as a label of its own. */
export function labelOf(paragraph: Named): string {
  const { number, kind } = paragraph;
  const name = (isBeside(paragraph) && kind && kindNames[kind]?.alone) || `¶ ${number}`;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** « le ¶ 17 », « la légende ». */
export function objectName(paragraph: Named): string {
  const { number, kind } = paragraph;
  return (isBeside(paragraph) && kind && kindNames[kind]?.object) || `le ¶ ${number}`;
}

/** « au ¶ 17 », « dans une légende de photo ». */
export function placeName(paragraph: Named): string {
  const { number, kind } = paragraph;
  return (isBeside(paragraph) && kind && kindNames[kind]?.within) || `au ¶ ${number}`;
}
