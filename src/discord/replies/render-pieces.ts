import type { Passage } from '../../domain/passage.ts';
import { sourceLink } from '../../text-fragments/link-to-span.ts';
import { citationLine } from '../../wording/citation-words.ts';
import { encodeState, type PassageState } from '../buttons/passage-state.ts';
import { proofButton } from '../buttons/proof-button.ts';
import { MAX_MESSAGE_TEXT } from '../gateway/limits.ts';
import { escapeLine } from '../text/escape-markdown.ts';
import { paragraphUnder } from '../text/quote-markdown.ts';
import { accents, button, buttonRow, linkButton, type Reply, reply, text } from './components.ts';
import { HEADING_ID } from './render-passage.ts';

/**
 * Several passages under each other, the sentences that count of each in bold, with buttons to each paragraph alone and to each source.
 *
 * @param more how many there are besides
 */
export function renderPieces(
  heading: string,
  passages: readonly Passage[],
  state: PassageState,
  more: number,
): Reply {
  const foot = more === 0 ? '' : `-# ${more === 1 ? '1 more place' : `${more} more places`} left out`;
  const room = Math.floor((MAX_MESSAGE_TEXT - heading.length - foot.length) / passages.length);
  return reply(accents.similar, [
    text(heading, HEADING_ID),
    ...passages.map((passage) => text(piece(passage, room))),
    foot === '' ? undefined : text(foot),
    buttonRow([
      ...passages.map(({ paragraph }, index) =>
        button(`Show ¶ ${paragraph.number}`, encodeState({ ...state, index })),
      ),
      proofButton(state.references),
    ]),
    buttonRow(
      passages.map(({ article, paragraph, highlight }) =>
        linkButton(`Open ¶ ${paragraph.number}`, sourceLink(article, highlight)),
      ),
    ),
  ]);
}

function piece({ article, paragraph, highlight }: Passage, room: number): string {
  const head = `**${escapeLine(article.title)}**\n-# ${escapeLine(citationLine(article, paragraph))}\n`;
  const emphasis = { around: highlight, bold: highlight };
  return paragraphUnder(head, article, paragraph, room, emphasis);
}
