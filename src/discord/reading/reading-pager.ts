import type { APIButtonComponent, ButtonInteraction } from 'discord.js';
import type { Article, Paragraph } from '../../domain/article.ts';
import { UserError } from '../../domain/errors/user-error.ts';
import type { PassageReference } from '../../domain/passage-reference.ts';
import { sourceLink } from '../../text-fragments/link-to-span.ts';
import { type OpenArticle, reopenArticle, sameParagraph } from '../../use-cases/reading/read-on.ts';
import type { Wording } from '../../wording/wording.ts';
import { sourceButton } from '../buttons/source-button.ts';
import type { CommandContext } from '../gateway/command.ts';
import { button, buttonRow, disabledButton, type Reply } from '../replies/components.ts';
import { type Piece, type Place, pageBefore, pageEnd, piecesAround } from './pieces.ts';
import { renderReading } from './render-reading.ts';

/** Turns the page of a message. */
export const READING_BUTTON = 'read';
/** Opens the article in a message of its own. */
export const READ_ON_BUTTON = 'read-on';

const CUSTOM_ID = /^read(?:-on)?:(?<key>[\w-]{8}):(?<paragraph>[\da-z]{1,4})\.(?<part>[\da-z]{1,4})$/u;

/** A button to the article, from a passage's paragraph on. */
export function readOnButton(
  { buttons }: Wording,
  reference: PassageReference | undefined,
): APIButtonComponent | undefined {
  return (
    reference &&
    button(buttons.readOn, idOf(READ_ON_BUTTON, reference.key, { paragraph: reference.paragraph, part: 0 }))
  );
}

/** The page that begins with this place, with buttons to those before and after it. @throws UserError stale-button */
export function readingReply(wording: Wording, open: OpenArticle, { paragraph, part }: Place): Reply {
  const { article, present } = open;
  const pieces = piecesAround(wording, article, paragraph);
  const start = pieces.findIndex((piece) => piece.paragraph.number === paragraph && piece.part === part);
  const first = pieces[start];
  if (first === undefined) throw new UserError('stale-button', {});
  const end = pageEnd(pieces, start);
  const turn = (label: string, to: Piece | undefined, side: string) =>
    to === undefined
      ? disabledButton(label, side)
      : button(label, idOf(READING_BUTTON, article.key, placeOf(to)));
  const before = start === 0 ? undefined : pieces[pageBefore(pieces, start)];
  const row = buttonRow([
    turn(wording.buttons.previous, before, 'start'),
    turn(wording.buttons.next, pieces[end], 'end'),
    presentButton(wording, article, present, first.paragraph),
    sourceButton(wording, linkTo(article, first.paragraph)),
  ]);
  return renderReading(wording, open, pieces.slice(start, end), [row]);
}

/** Shows another page of the same text, or of the present one. */
export async function showReading({ customId }: ButtonInteraction, context: CommandContext): Promise<Reply> {
  const { key, paragraph, part } = CUSTOM_ID.exec(customId)?.groups ?? {};
  if (key === undefined || paragraph === undefined || part === undefined)
    throw new UserError('stale-button', {});
  const place = { paragraph: Number.parseInt(paragraph, 36), part: Number.parseInt(part, 36) };
  return readingReply(context.wording, await reopenArticle(context, key), place);
}

function presentButton(
  { buttons }: Wording,
  article: Article,
  present: Article | undefined,
  paragraph: Paragraph,
): APIButtonComponent | undefined {
  const start = present && sameParagraph(article, paragraph, present);
  if (present === undefined || start === undefined) return undefined;
  return button(buttons.presentText, idOf(READING_BUTTON, present.key, { paragraph: start.number, part: 0 }));
}

function idOf(name: string, key: string, { paragraph, part }: Place): string {
  return `${name}:${key}:${paragraph.toString(36)}.${part.toString(36)}`;
}

function placeOf({ paragraph, part }: Piece): Place {
  return { paragraph: paragraph.number, part };
}

/** To the first sentence: a whole paragraph makes a needlessly long link. */
function linkTo(article: Article, paragraph: Paragraph): string | undefined {
  return sourceLink(article, paragraph.sentences[0] ?? paragraph);
}
