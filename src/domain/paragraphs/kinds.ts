import type { Article, Paragraph, ParagraphKind } from '../article.ts';

type Kinded = Pick<Paragraph, 'kind'>;

const BESIDE: ReadonlySet<ParagraphKind | undefined> = new Set(['caption', 'pull-quote']);
const ANSWERING: ReadonlySet<ParagraphKind | undefined> = new Set([undefined, 'list-item', 'table-row']);
const PROSE: ReadonlySet<ParagraphKind | undefined> = new Set([undefined, 'list-item']);

/** True for a caption or a pull quote. These follow the running text, and none of them continues another. */
export function isBeside({ kind }: Kinded): boolean {
  return BESIDE.has(kind);
}

/** True for a paragraph that may answer a question. A heading or a caption mentions things and says little about them. */
export function canAnswer({ kind }: Kinded): boolean {
  return ANSWERING.has(kind);
}

/** True for the sentences in which an article says something: they are summarized and searched for speakers. */
export function isProse({ kind }: Kinded): boolean {
  return PROSE.has(kind);
}

/** Number of paragraphs of the running text: those before the captions and pull quotes, which come last. */
export function runningLength(paragraphs: readonly Kinded[]): number {
  return paragraphs.findLastIndex((paragraph) => !isBeside(paragraph)) + 1;
}

/** The paragraphs in reading order, without what stands beside them. */
export function runningText<Each extends Kinded>(paragraphs: readonly Each[]): readonly Each[] {
  return paragraphs.slice(0, runningLength(paragraphs));
}

/** The paragraphs before and after one of the running text; none for a caption or a pull quote. */
export function neighboursOf(
  { paragraphs }: Pick<Article, 'paragraphs'>,
  paragraph: Paragraph,
): { readonly before?: Paragraph | undefined; readonly after?: Paragraph | undefined } {
  if (isBeside(paragraph)) return {};
  const after = paragraphs[paragraph.number];
  return {
    before: paragraphs[paragraph.number - 2],
    after: after && isBeside(after) ? undefined : after,
  };
}
