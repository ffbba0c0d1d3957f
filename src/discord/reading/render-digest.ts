import type { Article } from '../../domain/article.ts';
import { summaryRuns } from '../../domain/summary.ts';
import { sourceLink } from '../../text-fragments/link-to-span.ts';
import type { Digest, Story } from '../../use-cases/reading/digest-library.ts';
import type { Wording } from '../../wording/wording.ts';
import { sourceMarkdown } from '../buttons/source-button.ts';
import { MAX_MESSAGE_TEXT } from '../gateway/limits.ts';
import { accents, type Reply, type Row, reply, text } from '../replies/components.ts';
import { intoPages } from '../replies/pages.ts';
import { small } from '../replies/passage-header.ts';
import { escapeLine } from '../text/escape-markdown.ts';
import { quoteMarkdown } from '../text/quote-markdown.ts';
import { entryHeader } from './passage-entry.ts';

const MAX_ON_A_PAGE = 6;
/** Lines of articles that go on a page together. */
const MAX_LINES = 8;
/** Room for the title, the counts and the page's number. */
const ROOM_FOR_THE_REST = 400;

/** The digest in blocks of markdown, in pages that fit into one message each. One article a step. */
export function* digestPages(
  wording: Wording,
  { stories, undated, leftOut }: Digest,
): Generator<void, string[][]> {
  const { digest } = wording.reading;
  const blocks: string[] = [];
  for (const story of stories) {
    const copies = yield* lists(wording, digest.copies(story.copies.length), story.copies);
    blocks.push(storyBlock(wording, story), ...copies);
    yield;
  }
  blocks.push(...(yield* lists(wording, digest.undated(undated.length), undated)));
  if (leftOut > 0) blocks.push(small(digest.leftOut(leftOut)));
  const room = MAX_MESSAGE_TEXT - ROOM_FOR_THE_REST;
  return intoPages(blocks, { room, max: MAX_ON_A_PAGE, lengthOf: (block) => block.length });
}

export function renderDigest(
  wording: Wording,
  { wish, articles, stories }: Digest,
  shown: readonly string[],
  { page, pages, row }: { readonly page: number; readonly pages: number; readonly row: Row },
): Reply {
  const { answers, reading } = wording;
  const isMerged = stories.length < articles;
  const head = [
    `### ${escapeLine(reading.digest.title(wish, articles))}`,
    ...(isMerged ? [small(reading.digest.stories(stories.length))] : []),
  ];
  return reply(accents.neutral, [
    text(head.join('\n')),
    ...shown.map((block) => text(block)),
    pages === 1 ? undefined : text(small(answers.page(page + 1, pages))),
    row,
  ]);
}

/** The article with its leading sentences; an omission marks what stands between them. */
function storyBlock(wording: Wording, { article, lead }: Story): string {
  const [first, ...others] = summaryRuns(lead);
  if (first === undefined) return articleLine(wording, article);
  const passage = { article, paragraph: first.paragraph, highlight: first.quote, score: 1 };
  const words = [first, ...others].map(({ paragraph, quote, afterGap }, index) => {
    const line = afterGap ? wording.answers.omission : wording.answers.paragraph(paragraph);
    return index === 0 ? quoteMarkdown(quote) : `${small(line)}\n${quoteMarkdown(quote)}`;
  });
  const all = [entryHeader(wording, passage), ...words].join('\n');
  return all.length <= MAX_MESSAGE_TEXT - ROOM_FOR_THE_REST
    ? all
    : `${entryHeader(wording, passage)}\n${small(wording.answers.tooLong)}`;
}

/** Articles below a title, a few lines in a block so that they can go on over pages. */
function* lists(wording: Wording, title: string, articles: readonly Article[]): Generator<void, string[]> {
  const lines: string[] = [];
  for (const article of articles) {
    lines.push(`- ${articleLine(wording, article)}`);
    yield;
  }
  const room = MAX_MESSAGE_TEXT - ROOM_FOR_THE_REST - title.length - 10;
  const parts = intoPages(lines, { room, max: MAX_LINES, lengthOf: (line) => line.length + 1 });
  return parts.map((part, index) => [...(index === 0 ? [small(title)] : []), ...part].join('\n'));
}

function articleLine(wording: Wording, article: Article): string {
  const [start] = article.paragraphs;
  const [sentence] = start?.sentences ?? [];
  const link = sourceMarkdown(wording, sentence ? sourceLink(article, sentence) : article.url);
  const about = [`**${escapeLine(article.title)}**`, ...wording.citations.source(article).map(escapeLine)];
  return [...about, ...(link === undefined ? [] : [link])].join(' · ');
}
