import type { Paragraph } from '../../domain/article.ts';
import { paragraphName } from './paragraph-kinds.ts';

/** Labels of buttons; Discord shows about 34 characters of one, and takes 80. */
export function buttonWords() {
  return {
    previous: 'Previous',
    next: 'Next',
    context: 'Context',
    hideContext: 'Hide context',
    openSource: 'Open source',
    open: 'Open',
    openParagraph: (paragraph: Paragraph) => `Open ${paragraphName(paragraph)}`,
    showParagraph: (paragraph: Paragraph) => `Show ${paragraphName(paragraph)}`,
    proof: 'Proof',
    more: 'More',
    less: 'Less',
    linkToThis: 'Link to this',
    readOn: 'Read on',
    presentText: 'Read the present text',
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
  };
}
