import { changesOf, type DiffPart, type Verdict } from '../domain/verdict.ts';
import { indented } from './cited-text.ts';
import { blocks, passagesText, plain } from './passage-text.ts';
import { printable } from './printable.ts';
import type { Styles } from './terminal.ts';
import { wording } from './wording.ts';

const { verdicts, terminal } = wording;

/** The verdict, the claim beside the article's words, each change, and the passages. */
export function verdictText(verdict: Verdict, styles: Styles): string {
  const { passages } = verdict;
  const isFound = verdict.verdict !== 'not-found';
  const changes = changesOf(verdict);
  return blocks(
    printable([verdicts.verdict(verdict), ...verdicts.notes(verdict).map(({ text }) => text)].join('\n')),
    changes.length > 0 && diffText(verdict.diff, styles),
    changes.length > 0 && printable(verdicts.changed(changes)),
    !isFound && passages.length > 0 && terminal.closest.notAMatch(passages.length),
    passagesText(passages, isFound && !verdict.isHeadline ? styles.bold : plain),
  );
}

function diffText(diff: readonly DiffPart[], { struck, added }: Styles): string {
  const words = diff.map(({ kind, claimed, actual }) => {
    if (kind === 'same') return printable(claimed);
    const out = claimed === '' ? '' : struck(printable(claimed));
    return out + (actual === undefined ? '' : added(printable(actual.text)));
  });
  return indented(words.join(' '));
}
