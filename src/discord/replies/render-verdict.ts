import { referenceTo } from '../../domain/passage-reference.ts';
import { changesOf, type DiffPart, type Verdict, type VerdictKind } from '../../domain/verdict.ts';
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
/** The same with the list of changes, which may take more. */
const MAX_CHANGES = 3_000;
/** Characters for the claim beside the article's words. */
const MAX_DIFF = 1_000;
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
    role: verdict.isHeadline ? headlineRoleOf(verdict) : roleOf[verdict.verdict],
    references: passages.map(referenceTo),
    index: 0,
    context: verdict.verdict === 'out-of-context',
  };
  if (verdict.verdict === 'stitched' && passages.length > 1)
    return renderPieces(wording, heading, passages, state, verdict.passages.length - passages.length);
  return passageReply(wording, heading, first, state);
}

function headlineRoleOf({ verdict }: Verdict): PassageRole {
  return roleOf[verdict] === 'exact' ? 'headline' : 'like-headline';
}

function headingOf(wording: Wording, verdict: Verdict): string {
  const { verdicts } = wording;
  const sentence = `${verdicts.sign(verdict.verdict)} ${verdicts.verdict(verdict)}`;
  const lines = [`### “${echo(verdict.claim)}”`, `**${escapeLine(sentence)}**`];
  const room = (most: number) => most - lines.join('\n').length - 1;
  for (const note of verdicts.notes(verdict)) {
    const line = small(note.text);
    if (line.length <= room(MAX_HEADING)) lines.push(line);
  }
  const changes = changesOf(verdict);
  if (changes.length === 0) return lines.join('\n');
  const all = small(verdicts.changed(changes));
  const diff = diffMarkdown(wording, verdict.diff, Math.min(MAX_DIFF, room(MAX_HEADING)));
  if (diff !== '') lines.push(diff);
  lines.push(
    all.length <= room(MAX_CHANGES) ? all : small(fittingChanges(wording, changes, room(MAX_CHANGES))),
  );
  return lines.join('\n');
}

/** As many changes as fit, and the number of the others. */
function fittingChanges({ verdicts }: Wording, changes: readonly DiffPart[], room: number): string {
  let count = changes.length - 1;
  const shown = () => verdicts.changed(changes.slice(0, count), changes.length - count);
  while (count > 1 && small(shown()).length > room) count -= 1;
  return shown();
}
