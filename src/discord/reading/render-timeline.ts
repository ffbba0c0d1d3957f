import { Quote } from '../../domain/quote.ts';
import { sourceLink } from '../../text-fragments/link-to-span.ts';
import type { CertainSentence, DatedSentence, Timeline } from '../../use-cases/reading/list-dates.ts';
import type { Wording } from '../../wording/wording.ts';
import { MAX_MESSAGE_TEXT } from '../gateway/limits.ts';
import {
  accents,
  picture,
  type Reply,
  type ReplyFile,
  type Row,
  reply,
  text,
  withFiles,
} from '../replies/components.ts';
import { pageSteps } from '../replies/pages.ts';
import { articleHeading, small } from '../replies/passage-header.ts';
import { escapeLine } from '../text/escape-markdown.ts';
import { maskedLink } from '../text/masked-link.ts';
import { quoteMarkdown } from '../text/quote-markdown.ts';

const MAX_ON_A_PAGE = 8;
/** Room for the title, the source, the counts and the page's number. */
const ROOM_FOR_THE_REST = 1_400;

export interface TimelinePage {
  readonly certain: readonly CertainSentence[];
  readonly relative: readonly DatedSentence[];
}

export interface TimelineView {
  readonly page: number;
  readonly pages: number;
  readonly row: Row;
  /** Absent for a page of few dates. */
  readonly picture?: ReplyFile | undefined;
  /** Whether the article has another text by now. */
  readonly isEarlier: boolean;
}

/** Sentences with a year, by date, then the others; in pages that fit into one message each. One sentence a step. */
export function* timelinePages(
  wording: Wording,
  { certain, relative }: Timeline,
): Generator<void, TimelinePage[]> {
  const limits = {
    room: MAX_MESSAGE_TEXT - ROOM_FOR_THE_REST,
    max: MAX_ON_A_PAGE,
    lengthOf: (sentence: DatedSentence) => entry(wording, sentence).length + 1,
  };
  const dated = yield* pageSteps<CertainSentence>(certain, limits);
  const others = yield* pageSteps<DatedSentence>(relative, limits);
  return [
    ...dated.map((shown) => ({ certain: shown, relative: [] })),
    ...others.map((shown) => ({ certain: [], relative: shown })),
  ];
}

export function renderTimeline(
  wording: Wording,
  { article, certain, relative }: Timeline,
  shown: TimelinePage,
  view: TimelineView,
): Reply {
  const { answers, reading } = wording;
  const head = [
    articleHeading(wording, article),
    ...(view.isEarlier ? [`**${escapeLine(reading.pages.changed)}**`] : []),
    small(reading.timeline.counts(certain.length, relative.length)),
  ];
  const components = reply(accents.neutral, [
    text(head.join('\n')),
    view.picture && picture(view.picture),
    ...shown.certain.map((sentence) => text(entry(wording, sentence))),
    shown.relative.length === 0 ? undefined : text(small(reading.timeline.relative(article.published))),
    ...shown.relative.map((sentence) => text(entry(wording, sentence))),
    view.pages === 1 ? undefined : text(small(answers.page(view.page + 1, view.pages))),
    view.row,
  ]);
  return withFiles(components, view.picture === undefined ? [] : [view.picture]);
}

/** The sentence under its date as written, with a ¶ that opens it at its source. */
function entry(wording: Wording, { passage, date }: DatedSentence): string {
  const { article, paragraph, highlight } = passage;
  const place = wording.citations.place(article, paragraph);
  const link = maskedLink(place, sourceLink(article, highlight)) ?? escapeLine(place);
  const words = quoteMarkdown(Quote.slice(article, highlight), [date]);
  const fits = words.length <= MAX_MESSAGE_TEXT - ROOM_FOR_THE_REST - link.length - date.text.length;
  const head = `**${escapeLine(date.text)}** · ${link}`;
  return `${head}\n${fits ? words : small(wording.answers.sentenceTooLong)}`;
}
