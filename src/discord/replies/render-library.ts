import type { LibraryEntry, LibraryList } from '../../use-cases/managing/list-library.ts';
import type { RemovedArticle } from '../../use-cases/managing/list-removed-articles.ts';
import type { Wording } from '../../wording/wording.ts';
import { sourceMarkdown } from '../buttons/source-button.ts';
import { MAX_MESSAGE_TEXT } from '../gateway/limits.ts';
import { escapeLine } from '../text/escape-markdown.ts';
import { dayMention } from '../text/mentions.ts';
import { accents, type Reply, type Row, reply, text } from './components.ts';
import { intoPages } from './pages.ts';

const MAX_ON_A_PAGE = 10;
const ROOM_FOR_HEADINGS = 150;

interface Line {
  readonly of: 'articles' | 'removed';
  readonly markdown: string;
}

/** What one message lists: articles that can be asked about, then those that can be restored. */
export type LibraryPage = readonly Line[];

/** @param total number of articles on all pages */
export function renderLibrary(wording: Wording, page: LibraryPage, total: number, row: Row): Reply {
  const { list } = wording.managing;
  const group = (of: Line['of'], heading: string) => {
    const lines = page.filter((line) => line.of === of).map(({ markdown }) => markdown);
    return lines.length === 0 ? undefined : text([`### ${escapeLine(heading)}`, ...lines].join('\n'));
  };
  return reply(accents.neutral, [
    group('articles', list.articles(total)),
    group('removed', list.restorable),
    row,
  ]);
}

/** The list in pages that fit into one message each. */
export function libraryPages(wording: Wording, { articles, removed }: LibraryList): LibraryPage[] {
  const lines: Line[] = [
    ...articles.map((entry) => ({ of: 'articles' as const, markdown: describe(wording, entry) })),
    ...removed.map((entry) => ({ of: 'removed' as const, markdown: describeRemoved(wording, entry) })),
  ];
  return intoPages(lines, {
    room: MAX_MESSAGE_TEXT - ROOM_FOR_HEADINGS,
    max: MAX_ON_A_PAGE,
    lengthOf: ({ markdown }) => markdown.length + 1,
  });
}

function describe(wording: Wording, { article, revision }: LibraryEntry): string {
  const { citations, managing } = wording;
  const about = [...citations.source(article), citations.size(article)].map(escapeLine);
  const added = revision && managing.list.addedOn(dayMention(revision.addedAt));
  const link = sourceMarkdown(wording, article.url);
  const line = [...about, added, link].filter((part) => part !== undefined).join(' · ');
  return `**${escapeLine(article.title)}**\n-# ${line}`;
}

function describeRemoved({ managing: { list } }: Wording, { title, at }: RemovedArticle): string {
  const state = at === undefined ? list.hidden : list.removedOn(dayMention(at));
  return `**${escapeLine(title)}**\n-# ${state}`;
}
