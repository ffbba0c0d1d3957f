import { changesOf, type DiffPart, type Verdict } from '../domain/verdict.ts';
import { changeWords, verdictNotes, verdictWords } from '../wording/verdict-words.ts';
import { joined, type Styles } from './passage-text.ts';
import { printable } from './printable.ts';

/** The verdict, what was changed word by word, and where the article says what. */
export function verdictText(verdict: Verdict, claimedSpeaker: string | undefined, styles: Styles): string {
  const isFound = verdict.verdict !== 'not-found';
  const changes = changesOf(verdict);
  const blocks = [
    printable([verdictWords(verdict, claimedSpeaker), ...verdictNotes(verdict)].join('\n')),
    ...(changes.length === 0 ? [] : [diffText(verdict.diff, styles)]),
    ...(changes.length === 0 ? [] : [printable(`Changed: ${changes.map(changeWords).join('; ')}.`)]),
    ...(isFound || verdict.passages.length === 0 ? [] : ['Not a match. What comes nearest:']),
    joined(verdict.passages, isFound ? styles.bold : (words) => words),
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

/** What is claimed and not there struck out, what is there in its place added. */
function diffText(diff: readonly DiffPart[], { struck, added }: Styles): string {
  const words = diff.map(({ kind, claimed, actual }) => {
    if (kind === 'same') return printable(claimed);
    const out = claimed === '' ? '' : struck(printable(claimed));
    return out + (actual === undefined ? '' : added(printable(actual.text)));
  });
  return words.join(' ').replace(/^/gmu, '  ');
}
