import type { Passage } from '../domain/passage.ts';
import { Quote } from '../domain/quote.ts';
import { citationLine } from '../wording/citation-words.ts';
import { accents, button, buttonRow, type Reply, reply, text } from './components.ts';
import { escapeLine } from './escape-markdown.ts';
import { MAX_MESSAGE_TEXT } from './limits.ts';
import { encodeState, type PassageState } from './passage-state.ts';
import { quoteMarkdown } from './quote-markdown.ts';
import { HEADING_ID } from './render-passage.ts';

/**
 * Several passages under each other, the sentences that count of each, with a button to each whole paragraph.
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
    buttonRow(
      passages.map(({ paragraph }, index) =>
        button(`Show ¶ ${paragraph.number}`, encodeState({ ...state, index })),
      ),
    ),
  ]);
}

function piece({ article, paragraph, highlight }: Passage, room: number): string {
  const head = `**${escapeLine(article.title)}**\n-# ${escapeLine(citationLine(article, paragraph))}\n`;
  const quote = quoteMarkdown(Quote.slice(article, highlight));
  return head + (head.length + quote.length <= room ? quote : '-# Too long to be shown here.');
}
