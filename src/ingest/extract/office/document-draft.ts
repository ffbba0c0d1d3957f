import { authorNames } from '../../../language/rules/author-names.ts';
import { type ExtractedDraft, presentFields } from '../extracted-draft.ts';
import { titleAtTop } from '../text/plain-text.ts';
import type { DocumentParagraph } from './document-text.ts';

/** What a document's properties say of it. */
interface DocumentRecord {
  readonly title: string | undefined;
  readonly creator: string | undefined;
  readonly language: string | undefined;
}

/** @param isTitle whether the first paragraph has the style of a title; otherwise a short first line may be one */
export function documentDraft(
  all: readonly DocumentParagraph[],
  isTitle: (first: DocumentParagraph) => boolean,
  record: DocumentRecord,
): ExtractedDraft {
  const texts = all.map(({ text }) => text);
  const [first] = all;
  const { title, paragraphs } =
    first !== undefined && isTitle(first)
      ? { title: first.text, paragraphs: texts.slice(1) }
      : titleAtTop(texts);
  return {
    paragraphs,
    dropped: 0,
    droppedWords: 0,
    warnings: [],
    ...presentFields({
      title: title ?? record.title,
      // A single word is more often a user name than an author.
      author: record.creator?.includes(' ') ? authorNames(record.creator) : undefined,
      language: record.language?.toLowerCase(),
    }),
  };
}
