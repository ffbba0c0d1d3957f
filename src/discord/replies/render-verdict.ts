import { referenceTo } from '../../domain/passage-reference.ts';
import { shorten } from '../../domain/shorten.ts';
import { changesOf, type DiffPart, type Verdict, type VerdictKind } from '../../domain/verdict.ts';
import type { VerdictNote } from '../../wording/english/verdict-notes.ts';
import type { Wording } from '../../wording/wording.ts';
import { noAskingButtons } from '../buttons/asking-buttons.ts';
import { otherChanges } from '../buttons/change-selects.ts';
import { passageReply } from '../buttons/passage-button.ts';
import { diffMarkdown } from '../text/diff-markdown.ts';
import { echoQuote, escapeLine } from '../text/escape-markdown.ts';
import { accents, type Reply, type Row, reply, text } from './components.ts';
import { small } from './passage-header.ts';
import type { PassageRole } from './render-passage.ts';
import { renderPieces } from './render-pieces.ts';

/** Characters for the verdict, its notes and the comparison; the rest of the message is for the paragraph. */
const MAX_HEADING = 1_800;
/** The same for verdict and notes, which may take more. */
const MAX_NOTES = 2_400;
/** A note that would be cut to fewer characters is left out. */
const MIN_NOTE = 20;
/** The same with the list of changes, which may take more. */
const MAX_CHANGES = 3_000;
/** Notes that say what is right instead: they are no small print. */
const corrections: ReadonlySet<VerdictNote['kind']> = new Set(['left-out', 'perhaps-left-out', 'speaker']);
/** Characters for the claim beside the article's words. */
const MAX_DIFF = 1_000;
/** As many as fit into the buttons. */
const MAX_PASSAGES = 3;

const roleOf: Readonly<Record<VerdictKind, PassageRole>> = {
  exact: 'exact',
  typography: 'exact',
  altered: 'wrong',
  stitched: 'wrong',
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
  const { heading, selects } = headingOf(wording, verdict);
  const passages = verdict.passages.slice(0, MAX_PASSAGES);
  const [first] = passages;
  if (first === undefined) return reply(accents.notFound, [text(heading)]);
  const state = {
    role: verdict.isHeadline ? headlineRoleOf(verdict) : roleOf[verdict.verdict],
    references: passages.map(referenceTo),
    index: 0,
    context: verdict.verdict === 'out-of-context',
  };
  return isInPieces(verdict)
    ? renderPieces(wording, heading, passages, state, { selects, more: placesLeftOut(verdict) })
    : passageReply(wording, heading, first, state, noAskingButtons, selects);
}

function isInPieces({ verdict, passages }: Verdict): boolean {
  return verdict === 'stitched' && passages.length > 1;
}

/** Number of passages that are not shown. */
function placesLeftOut({ passages }: Verdict): number {
  return Math.max(0, passages.length - MAX_PASSAGES);
}

function headlineRoleOf({ verdict }: Verdict): PassageRole {
  return roleOf[verdict] === 'exact' ? 'headline' : 'like-headline';
}

interface Heading {
  readonly heading: string;
  /** The changes that it has no room for. */
  readonly selects: readonly Row[];
}

function headingOf(wording: Wording, verdict: Verdict): Heading {
  const { verdicts } = wording;
  const sentence = `${verdicts.sign(verdict.verdict)} ${verdicts.verdict(verdict)}`;
  const lines = [`### ${echoQuote(verdict.claim)}`, `**${escapeLine(sentence)}**`];
  const room = (most: number) => most - lines.join('\n').length - 1;
  for (const note of notesOn(wording, verdict)) lines.push(...fittingNote(note, room(MAX_NOTES)));
  const changes = changesOf(verdict);
  if (changes.length === 0) return { heading: lines.join('\n'), selects: [] };
  const diff = diffMarkdown(wording, verdict.diff, Math.min(MAX_DIFF, room(MAX_HEADING)));
  if (diff !== '') lines.push(diff);
  const shown = fittingChanges(wording, changes, room(MAX_CHANGES));
  lines.push(changesLine(wording, changes, shown));
  const { selects, more } = otherChanges(wording, verdict.diff, shown);
  if (more > 0) lines.push(small(verdicts.unlisted(more)));
  return { heading: lines.join('\n'), selects };
}

function notesOn({ verdicts }: Wording, verdict: Verdict): VerdictNote[] {
  const notes = verdicts.notes(verdict);
  const places = verdict.verdict === 'not-found' || isInPieces(verdict) ? 0 : placesLeftOut(verdict);
  return places === 0 ? notes : [...notes, { kind: 'coverage', text: verdicts.morePlaces(places) }];
}

/** The note in at most `room` characters; an ellipsis marks a cut. */
function fittingNote({ kind, text: note }: VerdictNote, room: number): string[] {
  const render = corrections.has(kind) ? escapeLine : small;
  let line = render(note);
  for (let max = note.length; line.length > room; line = render(shorten(note, max))) {
    max = Math.floor(max * 0.8);
    if (max < MIN_NOTE) return [];
  }
  return [line];
}

function changesLine({ verdicts }: Wording, changes: readonly DiffPart[], shown: number): string {
  return escapeLine(verdicts.changed(changes.slice(0, shown), changes.length - shown));
}

/** Number of changes that fit, at least one. */
function fittingChanges(wording: Wording, changes: readonly DiffPart[], room: number): number {
  let count = changes.length;
  while (count > 1 && changesLine(wording, changes, count).length > room) count -= 1;
  return count;
}
