import type { Article, Paragraph, Span } from '../../domain/article.ts';
import type { RevisedPassage } from '../../domain/revised-passage.ts';
import type { Wording } from '../../wording/wording.ts';
import { MAX_MESSAGE_TEXT } from '../gateway/limits.ts';
import { escapeLine } from '../text/escape-markdown.ts';
import { paragraphUnder } from '../text/quote-markdown.ts';
import { accents, type Reply, reply, text } from './components.ts';
import { small } from './passage-header.ts';
import { type ButtonRows, emphasisOf, HEADING_ID, type PassageRole } from './render-passage.ts';

/** A passage of an earlier text beside what replaced it; neither is in bold. */
export function renderRevised(
  wording: Wording,
  heading: string,
  { before, article, after }: RevisedPassage,
  role: PassageRole,
  { underHeading, below }: ButtonRows,
): Reply {
  const { revised } = wording.answers;
  const [firstNow] = after?.sentences ?? [];
  const head = `**${escapeLine(article.title)}**\n**${escapeLine(after === undefined ? revised.gone : revised.changed)}**`;
  const room = Math.floor((MAX_MESSAGE_TEXT - heading.length - head.length) / 2);
  const { around } = emphasisOf(before, role, heading);
  return reply(accents.similar, [
    text(heading, HEADING_ID),
    ...underHeading,
    text(head),
    text(side(wording, revised.before, before.article, before.paragraph, around, room)),
    text(
      after === undefined || firstNow === undefined
        ? small(revised.nowGone)
        : side(wording, revised.now, article, after, firstNow, room),
    ),
    ...below,
  ]);
}

function side(
  wording: Wording,
  when: string,
  article: Article,
  paragraph: Paragraph,
  around: Span,
  room: number,
): string {
  const head = `${small(`${when} · ${wording.citations.line(article, paragraph)}`)}\n`;
  return paragraphUnder(wording, head, article, paragraph, room, { around });
}
