import type { ParagraphKind } from '../../domain/article.ts';
import type { Aside } from '../../domain/extraction.ts';
import type { ExtractedDraft } from './extracted-draft.ts';

/** A paragraph as the readers of files find it. */
export interface KindParagraph {
  readonly text: string;
  readonly kind?: ParagraphKind;
}

/** The paragraph in a list; empty for an empty text. */
export function kindParagraph(text: string, kind?: ParagraphKind): KindParagraph[] {
  return text === '' ? [] : [{ text, ...(kind === undefined ? {} : { kind }) }];
}

/** The running text, with the captions beside it. */
export function splitTraits(
  all: readonly KindParagraph[],
): Required<Pick<ExtractedDraft, 'paragraphs' | 'traits' | 'beside'>> {
  const running: KindParagraph[] = [];
  const beside: Aside[] = [];
  for (const paragraph of all) {
    const { text, kind } = paragraph;
    if (kind === 'caption' || kind === 'pull-quote') beside.push({ kind, text, after: running.length });
    else running.push(paragraph);
  }
  return {
    paragraphs: running.map(({ text }) => text),
    traits: running.map(({ kind }) => (kind === undefined ? {} : { kind })),
    beside,
  };
}
