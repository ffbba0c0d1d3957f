import type { Paragraph, ParagraphKind } from '../../domain/article.ts';
import { isBeside } from '../../domain/paragraphs/kinds.ts';

type Named = Pick<Paragraph, 'number' | 'kind'>;

/** In the nominative, in the accusative, and after «в». */
interface KindNames {
  readonly alone: string;
  readonly object: string;
  readonly within: string;
}

export const kindNames: Readonly<Partial<Record<ParagraphKind, KindNames>>> = {
  heading: { alone: 'подзаголовок', object: 'подзаголовок', within: 'в подзаголовке' },
  caption: { alone: 'подпись к фото', object: 'подпись к фото', within: 'в подписи к фото' },
  'pull-quote': { alone: 'врезка с цитатой', object: 'врезку с цитатой', within: 'во врезке с цитатой' },
};

/** «¶ 17», «Подпись к фото»: as a label of its own. */
export function labelOf(paragraph: Named): string {
  const name = besideName(paragraph)?.alone ?? `¶ ${paragraph.number}`;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** «¶ 17», «врезку с цитатой»: as an object. */
export function objectName(paragraph: Named): string {
  return besideName(paragraph)?.object ?? `¶ ${paragraph.number}`;
}

/** «в ¶ 17», «в подписи к фото». */
export function placeName(paragraph: Named): string {
  return besideName(paragraph)?.within ?? `в ¶ ${paragraph.number}`;
}

function besideName(paragraph: Named): KindNames | undefined {
  const { kind } = paragraph;
  return isBeside(paragraph) && kind !== undefined ? kindNames[kind] : undefined;
}
