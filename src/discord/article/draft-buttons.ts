import type { ButtonInteraction, ModalSubmitInteraction } from 'discord.js';
import { MAX_NAME, MAX_TITLE } from '../../domain/source-limits.ts';
import { UserError } from '../../domain/user-error.ts';
import { discardDraft } from '../../use-cases/discard-draft.ts';
import { type DraftFields, editDraft } from '../../use-cases/edit-draft.ts';
import { findDraft } from '../../use-cases/find-draft.ts';
import { findTwin } from '../../use-cases/find-twin.ts';
import { publishDraft } from '../../use-cases/publish-draft.ts';
import { sizeWords } from '../../wording/citation-words.ts';
import type { CommandContext, Form, FormContext } from '../gateway/command.ts';
import { accents, type Reply, reply, text } from '../replies/components.ts';
import { form } from '../replies/form.ts';
import { escapeLine } from '../text/escape-markdown.ts';
import { renderAudit, reportIn } from './render-audit.ts';

export const EDITED = 'article-edited';

export async function publish(
  { customId, user }: ButtonInteraction,
  { storage, scope }: CommandContext,
): Promise<Reply> {
  const article = await publishDraft({ storage, scope }, idIn(customId), user.id);
  const title = escapeLine(article.title);
  return reply(accents.found, [
    text(
      `**Published: ${title}** (${sizeWords(article)})\nAsk it: \`/ask\` with *article:* ${title}, or \`/summary\`. \`/article remove\` takes it out again.`,
    ),
  ]);
}

export async function discard(
  { customId }: ButtonInteraction,
  { storage, scope }: CommandContext,
): Promise<Reply> {
  await discardDraft({ storage, scope }, idIn(customId));
  return reply(accents.neutral, [text('Discarded. Nothing was published.')]);
}

export async function openEdit(
  { customId }: ButtonInteraction,
  { storage, scope }: FormContext,
): Promise<Form> {
  const draft = await findDraft({ storage, scope }, idIn(customId));
  return form(`${EDITED}:${draft.id}`, 'Edit the article', [
    { id: 'title', label: 'Title', value: draft.title, required: true, max: MAX_TITLE },
    { id: 'author', label: 'Author', value: draft.author, max: MAX_NAME },
    { id: 'publisher', label: 'Publisher', value: draft.publisher, max: MAX_NAME },
    { id: 'published', label: 'Date', value: draft.published, description: 'Like 2016-12-02', max: 40 },
    { id: 'language', label: 'Language', value: draft.language, description: 'A code like en', max: 20 },
  ]);
}

export async function edited(
  { customId, fields, message }: ModalSubmitInteraction,
  { storage, scope, library }: CommandContext,
): Promise<Reply> {
  if (message === null) throw new UserError('stale-button', {});
  const value = (name: keyof DraftFields) => fields.getTextInputValue(name);
  const draft = await editDraft({ storage, scope }, idIn(customId), {
    title: value('title'),
    author: value('author'),
    publisher: value('publisher'),
    published: value('published'),
    language: value('language'),
  });
  return renderAudit({ draft, twin: await findTwin(library, draft), report: reportIn(message) });
}

/** What stands after the colon. */
export function idIn(customId: string): string {
  return customId.slice(customId.indexOf(':') + 1);
}
