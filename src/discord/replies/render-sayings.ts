import type { Article } from '../../domain/article.ts';
import { Quote } from '../../domain/quote.ts';
import { sourceLink } from '../../text-fragments/link-to-span.ts';
import type { LibrarySpeaker } from '../../use-cases/asking/list-speakers.ts';
import type { Wording } from '../../wording/wording.ts';
import { sourceMarkdown } from '../buttons/source-button.ts';
import { MAX_MESSAGE_TEXT } from '../gateway/limits.ts';
import { echo, escapeLine } from '../text/escape-markdown.ts';
import { quoteMarkdown, unlessWhole } from '../text/quote-markdown.ts';
import { accents, type Reply, type Row, reply, text } from './components.ts';
import { intoPages } from './pages.ts';
import { small } from './passage-header.ts';
import { type ShownSayings, sayingsTogether } from './sayings-together.ts';

const MAX_HEADING = 800;
/** Room for the heading of the reported statements. */
const MAX_SUBHEADING = 60;
/** Room for the line that says which page this is. */
const MAX_FOOT = 40;
/** As many as one proof button can carry. */
const MAX_ON_A_PAGE = 4;

/**
 * A page of someone's quotes and, under a heading, of what the articles report in their own words. What an article is stands
 * once above what it has, and each paragraph once above its words.
 */
export function renderSayings(
  wording: Wording,
  speakers: readonly LibrarySpeaker[],
  shown: readonly ShownSayings[],
  { page, pages }: { readonly page: number; readonly pages: number },
  row: Row,
): Reply {
  return reply(accents.neutral, [
    text(headingOf(wording, speakers)),
    ...shown.map((sayings, index) => text(entry(wording, sayings, shown[index - 1]))),
    pages === 1 ? undefined : text(small(wording.answers.page(page + 1, pages))),
    row,
  ]);
}

/** The quotes, then the reported statements, in pages that fit into one message each. */
export function sayingPages(
  wording: Wording,
  sayings: Parameters<typeof sayingsTogether>[0] & { readonly speakers: readonly LibrarySpeaker[] },
): ShownSayings[][] {
  return intoPages(sayingsTogether(sayings), {
    room: MAX_MESSAGE_TEXT - headingOf(wording, sayings.speakers).length - MAX_SUBHEADING - MAX_FOOT,
    max: MAX_ON_A_PAGE,
    lengthOf: (shown) => entry(wording, shown, undefined).length,
  });
}

function headingOf(wording: Wording, speakers: readonly LibrarySpeaker[]): string {
  const lines: string[] = [];
  for (const speaker of speakers) {
    const line = `### ${echo(wording.speakers.line(speaker))}`;
    if ([...lines, line].join('\n').length <= MAX_HEADING) lines.push(line);
  }
  return lines.join('\n');
}

/** @param above what stands above it on the page */
function entry(wording: Wording, shown: ShownSayings, above: ShownSayings | undefined): string {
  const { passage, isReported } = shown;
  const startsReports = isReported && above?.isReported !== true;
  const isNewArticle = startsReports || above?.passage.article !== passage.article;
  const isNewParagraph = isNewArticle || above.passage.paragraph !== passage.paragraph;
  return [
    ...(startsReports ? [`### ${escapeLine(wording.speakers.reported)}`] : []),
    ...(isNewArticle ? articleLines(wording, passage.article) : []),
    isNewParagraph ? placeLine(wording, shown) : small(wording.answers.omission),
    wordsOf(wording, shown),
  ].join('\n');
}

function articleLines({ citations }: Wording, article: Article): string[] {
  const source = citations.source(article);
  return [`**${escapeLine(article.title)}**`, ...(source.length === 0 ? [] : [small(source.join(' · '))])];
}

function placeLine(wording: Wording, { passage: { article, paragraph, highlight } }: ShownSayings): string {
  const link = sourceMarkdown(wording, sourceLink(article, highlight));
  const place = small(wording.citations.place(article, paragraph));
  return link === undefined ? place : `${place} · ${link}`;
}

function wordsOf(wording: Wording, { passage, end, bold }: ShownSayings): string {
  const { article, paragraph, highlight } = passage;
  const around = { start: highlight.start, end };
  const words = quoteMarkdown(Quote.slice(article, around), unlessWhole(paragraph, bold));
  const room = MAX_MESSAGE_TEXT - MAX_HEADING - MAX_SUBHEADING - MAX_FOOT - article.title.length * 2;
  return words.length <= room ? words : small(wording.answers.tooLong);
}
