import type { ChatInputCommandInteraction } from 'discord.js';
import type { Article, Paragraph } from '../../domain/article.ts';
import type { TextChange } from '../../domain/text-change.ts';
import { ownArticle } from '../../libraries/managed-library.ts';
import { refetchArticle } from '../../use-cases/adding/refetch-article.ts';
import type { Wording } from '../../wording/wording.ts';
import type { CommandContext } from '../gateway/command.ts';
import { accents, type Reply, reply, text } from '../replies/components.ts';
import { small } from '../replies/passage-header.ts';
import { escapeLine } from '../text/escape-markdown.ts';
import { notesOn, noteTexts } from './audit-notes.ts';
import { decisionButtons } from './draft-buttons.ts';
import { namedParagraph } from './render-audit.ts';

const MAX_SHOWN = 3;
const ROOM_FOR_A_PARAGRAPH = 350;

/** Fetches an article again and shows what changed; a press publishes it as the next revision. */
export async function refresh(
  { options, user }: ChatInputCommandInteraction,
  context: CommandContext,
): Promise<Reply> {
  const article = ownArticle(context, options.getString('article', true));
  const { wording } = context;
  const { changes: words, draft: draftWords, progress } = wording.managing;
  const { draft, changes, extraction } = await context.read(() => {
    context.tell(progress.page);
    return refetchArticle(context, article, user.id);
  }, 'revision');
  // The record stays as it is, so nothing about it needs settling.
  const notes = { ...notesOn(wording, extraction), toSettle: '' };
  const more = changes.length - MAX_SHOWN;
  return reply(accents.neutral, [
    text(
      `### ${escapeLine(words.heading(article.title))}\n${escapeLine(countsOf(wording, changes))} **${escapeLine(draftWords.notPublished)}** ${escapeLine(words.keepsEarlier)}`,
    ),
    text(escapeLine(draftWords.kept(wording.citations.size(draft)))),
    ...noteTexts(notes),
    ...changes.slice(0, MAX_SHOWN).map((change) => text(changeMarkdown(wording, change, article, draft))),
    more > 0 ? text(small(words.more(more))) : undefined,
    decisionButtons(wording, draft, notes.serious !== ''),
  ]);
}

function countsOf({ managing }: Wording, changes: readonly TextChange[]): string {
  const added = changes.filter(({ before }) => before === undefined).length;
  const removed = changes.filter(({ after }) => after === undefined).length;
  return managing.changes.counts(added, removed, changes.length - added - removed);
}

function changeMarkdown(
  wording: Wording,
  { before, after }: TextChange,
  article: Article,
  draft: Article,
): string {
  const { changes: words } = wording.managing;
  const side = (of: Article, paragraph: Paragraph | undefined, name: (number: number) => string) =>
    paragraph === undefined
      ? []
      : [namedParagraph(wording, of, paragraph, name(paragraph.number), ROOM_FOR_A_PARAGRAPH)];
  return [...side(article, before, words.before), ...side(draft, after, words.now)].join('\n');
}
