import type { ButtonInteraction } from 'discord.js';
import type { Article } from '../../domain/article.ts';
import { editParagraphs } from '../../use-cases/adding/edit-paragraphs.ts';
import { findDraft } from '../../use-cases/adding/find-draft.ts';
import { findTwin } from '../../use-cases/adding/find-twin.ts';
import { findLeftOut } from '../../use-cases/adding/keep-left-out.ts';
import { type NewDraft, saveDraft } from '../../use-cases/adding/save-draft.ts';
import type { CommandContext } from '../gateway/command.ts';
import type { Reply } from '../replies/components.ts';
import { notesIn, notesOn } from './audit-notes.ts';
import { draftTarget } from './draft-buttons.ts';
import { type Audit, renderAudit } from './render-audit.ts';

/** Saves what was found as a draft, and shows it to the manager. */
export async function reviewNew(context: CommandContext, found: NewDraft): Promise<Reply> {
  const draft = await saveDraft(context, found);
  return showDraft(context, { draft, notes: notesOn(context.wording, found.extraction), shown: 1 });
}

export async function showDraft(
  context: Pick<CommandContext, 'scope' | 'library' | 'storage' | 'wording'>,
  audit: Omit<Audit, 'twin' | 'leftOut'>,
): Promise<Reply> {
  const { draft } = audit;
  const { length: leftOut } = await findLeftOut(context, draft.id);
  return renderAudit(context.wording, { ...audit, leftOut, twin: await findTwin(context.library, draft) });
}

export async function turnPage(
  { customId, message }: ButtonInteraction,
  context: CommandContext,
): Promise<Reply> {
  const { id, shown } = draftTarget(customId);
  return showDraft(context, { draft: await findDraft(context, id), notes: notesIn(message), shown });
}

/** Drops a paragraph, unless the text has changed since the button was shown: a second press must not drop the next one. */
export async function drop(
  { customId, message }: ButtonInteraction,
  context: CommandContext,
): Promise<Reply> {
  const { id, shown, key } = draftTarget(customId);
  const current = await findDraft(context, id);
  const draft: Article =
    current.key === key ? await editParagraphs(context, { id, key }, new Map([[shown, '']])) : current;
  return showDraft(context, { draft, notes: notesIn(message), shown });
}
