import type { Wording } from '../wording.ts';

export const citationStyleWords: Wording['citationStyles'] = {
  names: { plain: 'Einfach', apa: 'APA', mla: 'MLA', bibtex: 'BibTeX', markdown: 'Markdown' },
  inFile: 'Diese Quellenangaben sind zu lang für eine Nachricht, deshalb stehen sie in dieser Datei.',
  sharedBy: (person) => `Geteilt von ${person}`,
  deleted: 'Gelöscht.',
};
