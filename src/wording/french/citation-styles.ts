import type { Wording } from '../wording.ts';

export const citationStyleWords: Wording['citationStyles'] = {
  names: { plain: 'Simple', apa: 'APA', mla: 'MLA', bibtex: 'BibTeX', markdown: 'Markdown' },
  inFile: 'Ces références sont trop longues pour un message : elles sont dans ce fichier.',
  sharedBy: (person) => `Partagé par ${person}`,
  deleted: 'Supprimé.',
};
