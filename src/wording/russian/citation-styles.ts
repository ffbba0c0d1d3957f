import type { Wording } from '../wording.ts';

export const citationStyleWords: Wording['citationStyles'] = {
  names: { plain: 'Простой', apa: 'APA', mla: 'MLA', bibtex: 'BibTeX', markdown: 'Markdown' },
  inFile: 'Эти библиографические ссылки слишком длинны для сообщения, поэтому они в файле.',
  sharedBy: (person) => `Кто поделился: ${person}`,
  deleted: 'Удалено.',
};
