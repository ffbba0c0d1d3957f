import type { Paragraph } from '../../domain/article.ts';
import { paragraphName } from './paragraph-kinds.ts';

/** A longer host is not named in a label. */
const MAX_HOST = 60;

/** Labels of buttons; Discord shows about 34 characters of one, and takes 80. */
export const buttonWords = {
  previous: 'Previous',
  next: 'Next',
  context: 'Context',
  hideContext: 'Hide context',
  /** @param host of the source, such as wsws.org; undefined if it cannot be told */
  readAt: (host: string | undefined) =>
    host === undefined || host.length > MAX_HOST ? 'Read at the source' : `Read at ${host}`,
  showParagraph: (paragraph: Paragraph) => `Show ${paragraphName(paragraph)}`,
  proof: 'Proof',
  more: 'More',
  less: 'Less',
  readOn: 'Read on',
  presentText: 'Read the present text',
  seeMore: 'More…',
  followUp: 'Ask a follow-up',
  searchFor: (name: string) => `Search for “${name}”`,
  publish: 'Publish',
  publishAnyway: 'Publish anyway',
  edit: 'Edit',
  correctText: 'Correct text',
  language: 'Language',
  chooseChapters: 'Choose chapters',
  drop: 'Drop',
  leftOut: (count: number) => `Left out (${count})`,
  back: 'Back',
  discard: 'Discard',
  remove: 'Remove',
  keep: 'Keep',
  undo: 'Undo',
  change: 'Change',
  clear: 'Clear',
  exportMine: 'Export my data',
  deleteMine: 'Delete my data',
  exportServer: 'Export server data',
  deleteServer: 'Delete server data',
  deleteForGood: 'Delete for good',
  copyCitation: 'Copy citation',
  shareHere: 'Share here',
  deleteAnswer: 'Delete',
};
