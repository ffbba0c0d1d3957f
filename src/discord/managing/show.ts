import type { ChatInputCommandInteraction } from 'discord.js';
import { showArticle } from '../../use-cases/managing/show-article.ts';
import { sourceButton } from '../buttons/source-button.ts';
import type { CommandContext } from '../gateway/command.ts';
import { accents, buttonRow, type Reply, reply, text } from '../replies/components.ts';
import { small } from '../replies/passage-header.ts';
import { escapeLine } from '../text/escape-markdown.ts';
import { dayMention, userMention } from '../text/mentions.ts';

const MAX_VERSIONS = 10;

/** An article's details and its latest versions. */
export async function show(
  { options }: ChatInputCommandInteraction,
  context: CommandContext,
): Promise<Reply> {
  const { citations, managing } = context.wording;
  const { article, revisions } = await showArticle(context, options.getString('article', true));
  const lines = revisions.slice(-MAX_VERSIONS).map(({ number, addedAt, addedBy, content }) => {
    const day = dayMention(addedAt);
    const added = addedBy === undefined ? day : managing.versions.addedBy(day, userMention(addedBy));
    return `${number}. ${added} · ${citations.words(content.words)}`;
  });
  const source = [...citations.source(article), citations.language(article.language)].join(' · ');
  return reply(accents.neutral, [
    text(`### ${escapeLine(article.title)}\n${small(source)}\n${escapeLine(citations.size(article))}`),
    text(`**${escapeLine(managing.versions.heading)}**\n${lines.join('\n')}`),
    buttonRow([sourceButton(context.wording, article.url)]),
  ]);
}
