import type { Article, Paragraph, Span } from '../../domain/article.ts';
import type { RevisedPassage } from '../../domain/revised-passage.ts';
import { sourceLink } from '../../text-fragments/link-to-span.ts';
import { citationLine } from '../../wording/citation-words.ts';
import type { PassageState } from '../buttons/passage-state.ts';
import { proofButton } from '../buttons/proof-button.ts';
import { MAX_MESSAGE_TEXT } from '../gateway/limits.ts';
import { escapeLine } from '../text/escape-markdown.ts';
import { paragraphUnder } from '../text/quote-markdown.ts';
import { accents, buttonRow, linkButton, type Reply, reply, text } from './components.ts';
import { emphasisOf, HEADING_ID, pager } from './render-passage.ts';

/** What was found in a text that its article no longer has, and what stands there now; neither is in bold. */
export function renderRevised(
  heading: string,
  { before, article, after }: RevisedPassage,
  state: PassageState,
): Reply {
  const head = `**${escapeLine(article.title)}**\n**${after === undefined ? 'The article no longer has this paragraph.' : 'This paragraph has since changed.'}**`;
  const room = Math.floor((MAX_MESSAGE_TEXT - heading.length - head.length) / 2);
  const { around } = emphasisOf(before, state.standing);
  const now = after?.sentences[0] && { paragraph: after, around: after.sentences[0] };
  return reply(accents.similar, [
    text(heading, HEADING_ID),
    text(head),
    text(side('Then', before.article, before.paragraph, around, room)),
    text(
      now === undefined
        ? '-# Now: it is no longer there.'
        : side('Now', article, now.paragraph, now.around, room),
    ),
    buttonRow([
      ...pager(state),
      proofButton(state.references.slice(state.index, state.index + 1)),
      linkButton('Open source', now === undefined ? article.url : sourceLink(article, now.around)),
    ]),
  ]);
}

function side(when: string, article: Article, paragraph: Paragraph, around: Span, room: number): string {
  const head = `-# ${when} · ${escapeLine(citationLine(article, paragraph))}\n`;
  return paragraphUnder(head, article, paragraph, room, { around });
}
