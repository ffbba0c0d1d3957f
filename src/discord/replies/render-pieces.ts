import type { Passage } from '../../domain/passage.ts';
import { sourceLink } from '../../text-fragments/link-to-span.ts';
import type { Wording } from '../../wording/wording.ts';
import { encodeState, type PassageState } from '../buttons/passage-state.ts';
import { proofButton } from '../buttons/proof-button.ts';
import { sourceMarkdown } from '../buttons/source-button.ts';
import { MAX_MESSAGE_TEXT } from '../gateway/limits.ts';
import { paragraphUnder, unlessWhole } from '../text/quote-markdown.ts';
import { accents, button, buttonRow, type Reply, type Row, reply, text } from './components.ts';
import { passageHeader, small } from './passage-header.ts';
import { HEADING_ID, quotedWords } from './render-passage.ts';

/**
 * Several passages in one message, the words of the quote in bold, with a button to each paragraph.
 *
 * @param rest the changes that the heading has no room for, and the number of passages that are not shown
 */
export function renderPieces(
  wording: Wording,
  heading: string,
  passages: readonly Passage[],
  state: PassageState,
  { selects, more }: { readonly selects: readonly Row[]; readonly more: number },
): Reply {
  const { buttons, verdicts } = wording;
  const foot = more === 0 ? '' : small(verdicts.morePlaces(more));
  const room = Math.floor((MAX_MESSAGE_TEXT - heading.length - foot.length) / passages.length);
  const show = passages.map(({ paragraph }, index) =>
    button(buttons.showParagraph(paragraph), encodeState({ ...state, index })),
  );
  return reply(accents.wrong, [
    text(heading, HEADING_ID),
    ...selects,
    ...passages.map((passage) => text(piece(wording, heading, passage, room))),
    foot === '' ? undefined : text(foot),
    buttonRow([...show, proofButton(wording, state.references)]),
  ]);
}

function piece(wording: Wording, heading: string, passage: Passage, room: number): string {
  const { article, paragraph, highlight } = passage;
  const link = sourceMarkdown(wording, sourceLink(article, highlight));
  const head = `${passageHeader(wording, article, paragraph)}${link === undefined ? '' : ` · ${link}`}\n`;
  const bold = unlessWhole(paragraph, quotedWords(passage, heading));
  return paragraphUnder(wording, head, article, paragraph, room, { around: highlight, bold });
}
