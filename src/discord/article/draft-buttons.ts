import { type ButtonInteraction, ButtonStyle, type ModalSubmitInteraction } from 'discord.js';
import type { Article } from '../../domain/article.ts';
import { UserError } from '../../domain/errors/user-error.ts';
import { MAX_NAME, MAX_TITLE } from '../../domain/source-limits.ts';
import { discardDraft } from '../../use-cases/adding/discard-draft.ts';
import { type DraftFields, editDraft } from '../../use-cases/adding/edit-draft.ts';
import { findDraft } from '../../use-cases/adding/find-draft.ts';
import { findTwin } from '../../use-cases/adding/find-twin.ts';
import { publishDraft } from '../../use-cases/adding/publish-draft.ts';
import type { Wording } from '../../wording/wording.ts';
import type { CommandContext, Form, FormContext } from '../gateway/command.ts';
import { customIdValue } from '../gateway/custom-id.ts';
import {
  accents,
  button,
  buttonRow,
  linkButton,
  type Reply,
  type Row,
  reply,
  text,
} from '../replies/components.ts';
import { form } from '../replies/form.ts';
import { small } from '../replies/passage-header.ts';
import { escapeLine } from '../text/escape-markdown.ts';
import { renderAudit, reportIn } from './render-audit.ts';

export const PUBLISH = 'article-publish';
export const EDIT = 'article-edit';
export const DISCARD = 'article-discard';
export const EDITED = 'article-edited';

/** Publish and Discard, for a draft that cannot be edited. */
export function decisionButtons({ buttons }: Wording, { id }: Pick<Article, 'id'>): Row {
  return buttonRow([
    button(buttons.publish, `${PUBLISH}:${id}`, ButtonStyle.Primary),
    button(buttons.discard, `${DISCARD}:${id}`, ButtonStyle.Danger),
  ]);
}

/** Publish, Edit, Discard and the source of a draft. */
export function draftButtons({ buttons }: Wording, { id, url }: Article): Row {
  return buttonRow([
    button(buttons.publish, `${PUBLISH}:${id}`, ButtonStyle.Primary),
    button(buttons.edit, `${EDIT}:${id}`),
    button(buttons.discard, `${DISCARD}:${id}`, ButtonStyle.Danger),
    linkButton(buttons.openSource, url),
  ]);
}

export async function publish(
  { customId, user }: ButtonInteraction,
  { storage, scope, wording: { citations, managing } }: CommandContext,
): Promise<Reply> {
  const article = await publishDraft({ storage, scope }, customIdValue(customId), user.id);
  return reply(accents.found, [
    text(`**${escapeLine(managing.published(article.title, citations.size(article)))}**`),
    text(small(managing.publishedNext)),
  ]);
}

export async function discard(
  { customId }: ButtonInteraction,
  { storage, scope, wording: { managing } }: CommandContext,
): Promise<Reply> {
  await discardDraft({ storage, scope }, customIdValue(customId));
  return reply(accents.neutral, [text(escapeLine(managing.discarded))]);
}

export async function openEdit(
  { customId }: ButtonInteraction,
  { storage, scope, wording }: FormContext,
): Promise<Form> {
  const draft = await findDraft({ storage, scope }, customIdValue(customId));
  const { form: words } = wording.managing;
  return form(`${EDITED}:${draft.id}`, words.edit, [
    { id: 'title', label: words.title, value: draft.title, required: true, max: MAX_TITLE },
    { id: 'author', label: words.author, value: draft.author, max: MAX_NAME },
    { id: 'publisher', label: words.publisher, value: draft.publisher, max: MAX_NAME },
    { id: 'published', label: words.date, value: draft.published, description: words.dateHint, max: 40 },
    {
      id: 'language',
      label: words.language,
      value: draft.language,
      description: words.languageHint,
      max: 20,
    },
  ]);
}

export async function edited(
  { customId, fields, message }: ModalSubmitInteraction,
  { storage, scope, library, wording }: CommandContext,
): Promise<Reply> {
  if (message === null) throw new UserError('stale-button', {});
  const value = (name: keyof DraftFields) => fields.getTextInputValue(name);
  const draft = await editDraft({ storage, scope }, customIdValue(customId), {
    title: value('title'),
    author: value('author'),
    publisher: value('publisher'),
    published: value('published'),
    language: value('language'),
  });
  const audit = { draft, twin: await findTwin(library, draft), report: reportIn(message) };
  return renderAudit(wording, audit, draftButtons(wording, draft));
}
