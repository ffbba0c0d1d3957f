import { ButtonStyle, type ChatInputCommandInteraction } from 'discord.js';
import type { Article } from '../../domain/article.ts';
import type { TextChange } from '../../domain/text-change.ts';
import { ownArticle } from '../../libraries/managed-library.ts';
import { refetchArticle } from '../../use-cases/refetch-article.ts';
import type { CommandContext } from '../gateway/command.ts';
import { accents, button, buttonRow, type Reply, reply, text } from '../replies/components.ts';
import { escapeLine } from '../text/escape-markdown.ts';
import { DISCARD, namedParagraph, PUBLISH, reportOf } from './render-audit.ts';

const MAX_SHOWN = 3;
const ROOM_FOR_A_PARAGRAPH = 350;

/** Fetches an article again; a changed text is shown, and becomes its next revision on a press. */
export async function refresh(
  { options, user }: ChatInputCommandInteraction,
  context: CommandContext,
): Promise<Reply> {
  const article = ownArticle(context, options.getString('article', true));
  context.tell('Reading the page…');
  const { draft, changes, extraction } = await refetchArticle(context, article, user.id);
  const more = changes.length - MAX_SHOWN;
  const heading = `### “${escapeLine(article.title)}” has changed\n${countsOf(changes)}. **Not published yet.** The text of before stays as an earlier revision.`;
  return reply(accents.neutral, [
    text(heading),
    text(reportOf(extraction, draft).report),
    ...changes.slice(0, MAX_SHOWN).map((change) => text(changeWords(change, article, draft))),
    more > 0 ? text(`-# and ${more} more`) : undefined,
    buttonRow([
      button('Publish', `${PUBLISH}:${draft.id}`, ButtonStyle.Primary),
      button('Discard', `${DISCARD}:${draft.id}`, ButtonStyle.Danger),
    ]),
  ]);
}

function countsOf(changes: readonly TextChange[]): string {
  const added = changes.filter(({ before }) => before === undefined).length;
  const removed = changes.filter(({ after }) => after === undefined).length;
  return `Paragraphs: ${added} added, ${removed} removed, ${changes.length - added - removed} changed`;
}

function changeWords({ before, after }: TextChange, article: Article, draft: Article): string {
  return [
    ...(before === undefined
      ? []
      : [namedParagraph(article, before, `Before, ¶ ${before.number}`, ROOM_FOR_A_PARAGRAPH)]),
    ...(after === undefined
      ? []
      : [namedParagraph(draft, after, `Now, ¶ ${after.number}`, ROOM_FOR_A_PARAGRAPH)]),
  ].join('\n');
}
