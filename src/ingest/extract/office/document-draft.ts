import type { ParagraphKind } from '../../../domain/article.ts';
import { authorNames } from '../../../language/rules/author-names.ts';
import { type ExtractedDraft, presentFields } from '../extracted-draft.ts';
import { splitTraits } from '../kind-paragraph.ts';
import { titleAtTop } from '../text/plain-text.ts';
import type { DocumentParagraph } from './document-text.ts';

/** What a document's properties say of it. */
interface DocumentRecord {
  readonly title: string | undefined;
  readonly creator: string | undefined;
  readonly language: string | undefined;
}

/** What the styles of a document's paragraphs say. */
export interface DocumentStyles {
  /** Whether the first paragraph has the style of a title; otherwise a short first line may be one. */
  readonly isTitle: (first: DocumentParagraph) => boolean;
  /** Undefined for body text. */
  readonly kindOf: (paragraph: DocumentParagraph) => ParagraphKind | undefined;
}

export function documentDraft(
  all: readonly DocumentParagraph[],
  { isTitle, kindOf }: DocumentStyles,
  record: DocumentRecord,
): ExtractedDraft {
  const [first] = all;
  const top =
    first !== undefined && isTitle(first) ? first.text : titleAtTop(all.map(({ text }) => text)).title;
  const below = top === undefined ? all : all.slice(1);
  const paragraphs = below.map((paragraph) => {
    const kind = kindOf(paragraph);
    return { text: paragraph.text, ...(kind === undefined ? {} : { kind }) };
  });
  return {
    ...splitTraits(paragraphs),
    dropped: 0,
    droppedWords: 0,
    warnings: [],
    ...presentFields({
      title: top ?? record.title,
      // A single word is more often a user name than an author.
      author: record.creator?.includes(' ') ? authorNames(record.creator) : undefined,
      language: record.language?.toLowerCase(),
    }),
  };
}
