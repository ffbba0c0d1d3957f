import type { ButtonInteraction } from 'discord.js';
import type { Article } from '../../domain/article.ts';
import { UserError } from '../../domain/errors/user-error.ts';
import { referenceTo } from '../../domain/passage-reference.ts';
import { runInSlices } from '../../domain/steps/run-in-slices.ts';
import { drawTimeline } from '../../pictures/draw-timeline.ts';
import { timelinePicture } from '../../pictures/timeline-picture.ts';
import { type Timeline, timelineOf } from '../../use-cases/reading/list-dates.ts';
import { reopenArticle } from '../../use-cases/reading/read-on.ts';
import type { Wording } from '../../wording/wording.ts';
import { pager } from '../buttons/pager.ts';
import { proofButton } from '../buttons/proof-button.ts';
import { sourceButton } from '../buttons/source-button.ts';
import type { CommandContext } from '../gateway/command.ts';
import { buttonRow, type Reply, type ReplyFile } from '../replies/components.ts';
import { renderTimeline, type TimelinePage, timelinePages } from './render-timeline.ts';

export const TIMELINE_BUTTON = 'timeline';

/** Fewer dates need no picture. */
const MIN_PICTURED = 5;
/** Characters of a picture's description: https://discord.com/developers/docs/components/reference#media-gallery */
const MAX_DESCRIPTION = 1_024;

const CUSTOM_ID = /^timeline:(?<key>[\w-]{8}):(?<page>\d{1,4})$/u;

/** A page of the timeline with the buttons to the others; pages count from 0. @throws UserError stale-button */
export async function timelineReply(
  wording: Wording,
  timeline: Timeline,
  page: number,
  isEarlier = false,
): Promise<Reply> {
  const { article, certain } = timeline;
  const pages = await runInSlices(timelinePages(wording, timeline));
  const shown = pages[page];
  if (shown === undefined) throw new UserError('stale-button', {});
  const position = { page, pages: pages.length };
  const references = [...shown.certain, ...shown.relative].map(({ passage }) => referenceTo(passage));
  const row = buttonRow([
    ...pager(wording, position, (target) => `${TIMELINE_BUTTON}:${article.key}:${target}`),
    proofButton(wording, references),
    sourceButton(wording, article.url),
  ]);
  const isPictured = certain.length >= MIN_PICTURED && shown.certain.length > 0;
  const picture = isPictured ? await pictureOf(wording, article, shown) : undefined;
  return renderTimeline(wording, timeline, shown, { ...position, row, picture, isEarlier });
}

/** Another page of the same text. */
export async function showTimeline({ customId }: ButtonInteraction, context: CommandContext): Promise<Reply> {
  const { key, page } = CUSTOM_ID.exec(customId)?.groups ?? {};
  if (key === undefined || page === undefined) throw new UserError('stale-button', {});
  const { article, present } = await reopenArticle(context, key);
  return timelineReply(context.wording, timelineOf(article), Number(page), present !== undefined);
}

async function pictureOf(
  { citations, reading }: Wording,
  article: Article,
  { certain }: TimelinePage,
): Promise<ReplyFile | undefined> {
  const data = await drawTimeline(timelinePicture(article, certain, citations));
  const dates = certain.map(({ date }) => date.text);
  return (
    data && {
      name: 'timeline.png',
      data,
      contentType: 'image/png',
      description: reading.timeline.picture(article.title, dates).slice(0, MAX_DESCRIPTION),
    }
  );
}
