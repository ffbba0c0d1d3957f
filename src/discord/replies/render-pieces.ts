import type { Passage } from '../../domain/passage.ts';
import { sourceLink } from '../../text-fragments/link-to-span.ts';
import type { Wording } from '../../wording/wording.ts';
import { encodeState, type PassageState } from '../buttons/passage-button.ts';
import { proofButton } from '../buttons/proof-button.ts';
import { MAX_MESSAGE_TEXT } from '../gateway/limits.ts';
import { paragraphUnder } from '../text/quote-markdown.ts';
import { accents, button, buttonRow, linkButton, type Reply, type Row, reply, text } from './components.ts';
import { passageHeader, small } from './passage-header.ts';
import { HEADING_ID } from './render-passage.ts';

/**
 * Several passages in one message, the relevant sentences of each in bold, with buttons to each paragraph and source.
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
  const open = passages.map(({ article, paragraph, highlight }) =>
    linkButton(buttons.openParagraph(paragraph), sourceLink(article, highlight)),
  );
  return reply(accents.similar, [
    text(heading, HEADING_ID),
    ...selects,
    ...passages.map((passage) => text(piece(wording, passage, room))),
    foot === '' ? undefined : text(foot),
    buttonRow([...show, proofButton(wording, state.references)]),
    buttonRow(open),
  ]);
}

function piece(wording: Wording, { article, paragraph, highlight }: Passage, room: number): string {
  const head = `${passageHeader(wording, article, paragraph)}\n`;
  return paragraphUnder(wording, head, article, paragraph, room, { around: highlight, bold: highlight });
}
