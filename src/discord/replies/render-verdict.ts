import { referenceTo } from '../../domain/passage-reference.ts';
import { changesOf, type Verdict, type VerdictKind } from '../../domain/verdict.ts';
import { changeWords, verdictNotes, verdictWords } from '../../wording/verdict-words.ts';
import type { Standing } from '../buttons/passage-state.ts';
import { diffMarkdown } from '../text/diff-markdown.ts';
import { echo, escapeLine } from '../text/escape-markdown.ts';
import { accents, type Reply, reply, text } from './components.ts';
import { renderPassage } from './render-passage.ts';
import { renderPieces } from './render-pieces.ts';

/** What is said of a quote leaves room for a paragraph. */
const MAX_HEADING = 1_800;
/** More passages do not fit into the buttons. */
const MOST_PASSAGES = 3;

const standings: Readonly<Record<VerdictKind, Standing>> = {
  exact: 'exact',
  typography: 'exact',
  altered: 'reordered',
  stitched: 'reordered',
  'out-of-context': 'reordered',
  'other-speaker': 'reordered',
  'other-article': 'reordered',
  'not-found': 'unmatched',
};

/**
 * The quote as heading, the verdict with what speaks for it, and the paragraph: of words out of context with its
 * neighbours, of stitched ones every piece.
 */
export function renderVerdict(verdict: Verdict, claimedSpeaker?: string): Reply {
  const heading = headingOf(verdict, claimedSpeaker);
  const passages = verdict.passages.slice(0, MOST_PASSAGES);
  const [first] = passages;
  if (first === undefined) return reply(accents.notFound, [text(heading)]);
  const state = {
    standing: standings[verdict.verdict],
    references: passages.map(referenceTo),
    index: 0,
    context: verdict.verdict === 'out-of-context',
  };
  if (verdict.verdict === 'stitched' && passages.length > 1)
    return renderPieces(heading, passages, state, verdict.passages.length - passages.length);
  return renderPassage(heading, first, state);
}

/** The changes that turn a quote round: the words themselves are seen in the comparison. */
function tellingChanges(verdict: Verdict): string[] {
  const changes = changesOf(verdict).filter(({ kind }) => kind !== 'word');
  return changes.length === 0 ? [] : [`Changed: ${changes.map(changeWords).join('; ')}.`];
}

function headingOf(verdict: Verdict, claimedSpeaker: string | undefined): string {
  const lines = [`### “${echo(verdict.claim)}”`, `**${escapeLine(verdictWords(verdict, claimedSpeaker))}**`];
  const room = () => MAX_HEADING - lines.join('\n').length - 1;
  for (const note of [...verdictNotes(verdict), ...tellingChanges(verdict)]) {
    const line = `-# ${escapeLine(note)}`;
    if (line.length <= room()) lines.push(line);
  }
  const diff = diffMarkdown(verdict.diff, room());
  return [...lines, ...(diff === '' ? [] : [diff])].join('\n');
}
