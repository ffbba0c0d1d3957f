import type { ButtonInteraction, ModalSubmitInteraction } from 'discord.js';
import { textOf } from '../../domain/article.ts';
import type { ArticleField } from '../../domain/errors/article-file-errors.ts';
import { UserError } from '../../domain/errors/user-error.ts';
import { shorten } from '../../domain/shorten.ts';
import { MAX_NAME, MAX_TITLE, MAX_URL } from '../../domain/source-limits.ts';
import type { DraftFields, RejectedField } from '../../use-cases/adding/check-draft-fields.ts';
import { editDraft } from '../../use-cases/adding/edit-draft.ts';
import { editParagraphs } from '../../use-cases/adding/edit-paragraphs.ts';
import { findDraft } from '../../use-cases/adding/find-draft.ts';
import type { Wording } from '../../wording/wording.ts';
import type { CommandContext, Form, FormContext } from '../gateway/command.ts';
import { customIdValue } from '../gateway/custom-id.ts';
import { MAX_FIELD } from '../gateway/limits.ts';
import type { Reply } from '../replies/components.ts';
import { form } from '../replies/form.ts';
import { showDraft } from './audit.ts';
import { notesIn, warning } from './audit-notes.ts';
import { draftTarget, EDITED, TEXT_EDITED } from './draft-buttons.ts';

const FIELDS: readonly ArticleField[] = ['title', 'author', 'publisher', 'published', 'url', 'language'];
/** Characters of a wrong value that are shown again. */
const MAX_TYPED = 300;
/** Begins the id of a paragraph's field; its number follows. */
const PARAGRAPH = 'paragraph-';

export async function openEdit({ customId }: ButtonInteraction, context: FormContext): Promise<Form> {
  const draft = await findDraft(context, draftTarget(customId).id);
  const { form: words } = context.wording.managing;
  return form(`${EDITED}:${customIdValue(customId)}`, words.edit, [
    { id: 'title', label: words.title, value: draft.title, required: true, max: MAX_TITLE },
    { id: 'author', label: words.author, value: draft.author, max: MAX_NAME },
    { id: 'publisher', label: words.publisher, value: draft.publisher, max: MAX_NAME },
    { id: 'published', label: words.date, value: draft.published, description: words.dateHint, max: 40 },
    { id: 'url', label: words.link, value: draft.url, description: words.linkHint, max: MAX_URL },
  ]);
}

export async function openLanguage({ customId }: ButtonInteraction, context: FormContext): Promise<Form> {
  const draft = await findDraft(context, draftTarget(customId).id);
  const { form: words } = context.wording.managing;
  const { language: label, languageHint: description } = words;
  return form(`${EDITED}:${customIdValue(customId)}`, words.editLanguage, [
    { id: 'language', label, value: draft.language, description, max: 20 },
  ]);
}

/** Saves the fields that the form has. */
export async function edited(
  { customId, fields, message }: ModalSubmitInteraction,
  context: CommandContext,
): Promise<Reply> {
  if (message === null) throw new UserError('stale-button', {});
  const { id, shown } = draftTarget(customId);
  const typed: DraftFields = Object.fromEntries(
    FIELDS.filter((name) => fields.fields.has(name)).map((name) => [name, fields.getTextInputValue(name)]),
  );
  const { draft, rejected } = await editDraft(context, id, typed);
  const notes = { ...notesIn(message), toSettle: '' };
  const outcome = rejected.length === 0 ? {} : { outcome: rejectedNote(context.wording, rejected) };
  return showDraft(context, { draft, notes, shown, ...outcome });
}

function rejectedNote({ managing }: Wording, rejected: readonly RejectedField[]): string {
  const { draft: words } = managing;
  const lines = rejected.map(({ problem, typed }) =>
    words.rejected(problem, shorten(typed.trim(), MAX_TYPED)),
  );
  return [...lines, words.restSaved].map(warning).join('\n');
}

/** A field for each paragraph on the page that fits into one. */
export async function openText({ customId }: ButtonInteraction, context: FormContext): Promise<Form> {
  const { id, shown, last, key } = draftTarget(customId);
  const draft = await findDraft(context, id);
  if (draft.key !== key) throw new UserError('draft-changed', {});
  const { form: words } = context.wording.managing;
  const fields = draft.paragraphs
    .slice(shown - 1, last)
    .filter(({ start, end }) => end - start <= MAX_FIELD)
    .map((paragraph) => ({
      id: `${PARAGRAPH}${paragraph.number}`,
      label: words.paragraph(paragraph),
      value: textOf(draft, paragraph),
      description: words.paragraphHint,
      long: true,
    }));
  return form(`${TEXT_EDITED}:${customIdValue(customId)}`, words.correctText, fields);
}

export async function textEdited(
  { customId, fields, message }: ModalSubmitInteraction,
  context: CommandContext,
): Promise<Reply> {
  if (message === null) throw new UserError('stale-button', {});
  const { id, shown, key } = draftTarget(customId);
  const texts = new Map(
    [...fields.fields.keys()].map((name) => [
      Number(name.slice(PARAGRAPH.length)),
      fields.getTextInputValue(name),
    ]),
  );
  const draft = await editParagraphs(context, { id, key }, texts);
  return showDraft(context, { draft, notes: notesIn(message), shown });
}
