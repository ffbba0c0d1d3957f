import { shorten } from '../domain/shorten.ts';
import type { StorageErrorContexts } from '../domain/storage-errors.ts';

type Wordings = {
  readonly [Code in keyof StorageErrorContexts]: (context: StorageErrorContexts[Code]) => string;
};

export const storageErrorWordings: Wordings = {
  'disk-full': () =>
    'The disk is full, so nothing was changed; reading goes on. Whoever runs this bot has to make room.',
  'library-busy': () =>
    'Another change is being stored at the moment, so nothing was changed. Please try again.',
  'library-damaged': ({ file }) =>
    `The file ${shorten(file)} is damaged; nothing is written to it. Restore a backup with: npm run verbatim -- restore FILE`,
  'library-not-writable': ({ file }) =>
    `The file ${shorten(file)} cannot be written. Check DATA_DIR, and that the folder belongs to the user that runs this.`,
  'database-newer': ({ file }) =>
    `The file ${shorten(file)} was written by a newer Verbatim. Install that one, or name another DATA_DIR.`,
  'already-published': ({ title }) => `“${shorten(title)}” has this very text and is already published here.`,
  'nothing-new': ({ title }) => `Nothing has changed: “${shorten(title)}” has this very text already.`,
  'draft-gone': () =>
    'This draft is no longer here: somebody has published or discarded it, or it waited for too long.',
  'unknown-file': ({ file }) => `There is no file ${shorten(file)}. Check its name.`,
  'file-exists': ({ file }) => `There is a file ${shorten(file)} already. Name one that does not exist.`,
  'not-a-backup': ({ file }) => `${shorten(file)} is no whole backup of Verbatim; nothing was changed.`,
  'not-an-export': ({ file }) =>
    `${shorten(file)} is no export of Verbatim. Name a file that “export” has written, or .md and .txt files.`,
  'title-needed': () => 'No title was found. Give the article one.',
  'confirmation-needed': () =>
    'Nothing was removed. Answer the question with y, or give --yes where nobody can be asked.',
  'bundled-article': ({ title }) =>
    `“${shorten(title)}” comes from the articles folder, which every library has. It can only be removed here, and restored.`,
};
