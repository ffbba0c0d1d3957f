import type { Wording } from '../wording.ts';

export const citationStyleWords: Wording['citationStyles'] = {
  names: { plain: 'Sencillo', apa: 'APA', mla: 'MLA', bibtex: 'BibTeX', markdown: 'Markdown' },
  inFile: 'Estas referencias son demasiado largas para un mensaje, por eso van en este archivo.',
  sharedBy: (person) => `Compartido por ${person}`,
  deleted: 'Borrado.',
};
