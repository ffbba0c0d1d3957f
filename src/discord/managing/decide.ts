import type { ButtonInteraction } from 'discord.js';
import { discardDraft } from '../../use-cases/adding/discard-draft.ts';
import { findDraft } from '../../use-cases/adding/find-draft.ts';
import { publishDraft } from '../../use-cases/adding/publish-draft.ts';
import type { CommandContext } from '../gateway/command.ts';
import { customIdValue } from '../gateway/custom-id.ts';
import { accents, type Reply, reply, text } from '../replies/components.ts';
import { small } from '../replies/passage-header.ts';
import { escapeLine } from '../text/escape-markdown.ts';
import { notesIn, noteTexts } from './audit-notes.ts';
import { confirmationButtons, draftTarget } from './draft-buttons.ts';

export async function publish(
  { customId, user }: ButtonInteraction,
  { storage, scope, wording: { citations, managing } }: CommandContext,
): Promise<Reply> {
  const article = await publishDraft({ storage, scope }, draftTarget(customId).id, user.id);
  return reply(accents.found, [
    text(`**${escapeLine(managing.published(article.title, citations.size(article)))}**`),
    text(small(managing.publishedNext)),
  ]);
}

/** Tells what publishing a doubtful text means, and asks again. */
export async function askToPublish(
  { customId, message }: ButtonInteraction,
  { storage, scope, wording }: CommandContext,
): Promise<Reply> {
  const draft = await findDraft({ storage, scope }, draftTarget(customId).id);
  const { draft: words } = wording.managing;
  return reply(accents.similar, [
    text(`### ${escapeLine(words.confirm(draft.title))}`),
    ...noteTexts(notesIn(message)),
    text(`**${escapeLine(words.consequence)}**`),
    confirmationButtons(wording, customIdValue(customId)),
  ]);
}

export async function discard({ customId }: ButtonInteraction, context: CommandContext): Promise<Reply> {
  await discardDraft(context, draftTarget(customId).id);
  return reply(accents.neutral, [text(escapeLine(context.wording.managing.discarded))]);
}
