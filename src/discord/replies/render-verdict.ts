import { referenceTo } from '../../domain/passage-reference.ts';
import { changesOf, type Verdict, type VerdictKind } from '../../domain/verdict.ts';
import type { Wording } from '../../wording/wording.ts';
import { passageReply } from '../buttons/passage-button.ts';
import { diffMarkdown } from '../text/diff-markdown.ts';
import { echo, escapeLine } from '../text/escape-markdown.ts';
import { accents, type Reply, reply, text } from './components.ts';
import { small } from './passage-header.ts';
import type { PassageRole } from './render-passage.ts';
import { renderPieces } from './render-pieces.ts';

/** Characters for the verdict and its notes; the rest of the message is for the paragraph. */
const MAX_HEADING = 1_800;
/** As many as fit into the buttons. */
const MAX_PASSAGES = 3;

const roleOf: Readonly<Record<VerdictKind, PassageRole>> = {
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
 * The quote as heading, the verdict with its evidence, and the paragraph: with its neighbours if the quote is out of
 * context, every piece if it is stitched.
 */
export function renderVerdict(wording: Wording, verdict: Verdict): Reply {
  const heading = headingOf(wording, verdict);
  const passages = verdict.passages.slice(0, MAX_PASSAGES);
  const [first] = passages;
  if (first === undefined) return reply(accents.notFound, [text(heading)]);
  const state = {
    role: roleOf[verdict.verdict],
    references: passages.map(referenceTo),
    index: 0,
    context: verdict.verdict === 'out-of-context',
  };
  if (verdict.verdict === 'stitched' && passages.length > 1)
    return renderPieces(wording, heading, passages, state, verdict.passages.length - passages.length);
  return passageReply(wording, heading, first, state);
}

function headingOf(wording: Wording, verdict: Verdict): string {
  const { verdicts } = wording;
  const lines = [`### “${echo(verdict.claim)}”`, `**${escapeLine(verdicts.verdict(verdict))}**`];
  const room = () => MAX_HEADING - lines.join('\n').length - 1;
  for (const note of [...verdicts.notes(verdict), ...namedChanges(wording, verdict)]) {
    const line = small(note);
    if (line.length <= room()) lines.push(line);
  }
  const diff = diffMarkdown(wording, verdict.diff, room());
  return [...lines, ...(diff === '' ? [] : [diff])].join('\n');
}

/** Changed negations, numbers and names; plain word changes are visible in the comparison. */
function namedChanges({ verdicts }: Wording, verdict: Verdict): string[] {
  const changes = changesOf(verdict).filter(({ kind }) => kind !== 'word');
  return changes.length === 0 ? [] : [verdicts.changed(changes)];
}
