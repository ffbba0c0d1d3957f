import type { CitationStyle } from '../../../domain/citations/cite.ts';

const names: Readonly<Record<CitationStyle, string>> = {
  plain: 'Plain',
  apa: 'APA',
  mla: 'MLA',
  bibtex: 'BibTeX',
  markdown: 'Markdown',
};

/** What stands around the citations that can be copied. */
export function citationStyleWords() {
  return {
    names,
    inFile: 'These citations are too long for a message, so they are in this file.',
    /** @param person a mention */
    sharedBy: (person: string) => `Shared by ${person}`,
    deleted: 'Deleted.',
  };
}
