import type { ChatInputCommandInteraction, ModalSubmitInteraction } from 'discord.js';
import { UserError } from '../../domain/errors/user-error.ts';
import type { Extraction } from '../../domain/extraction.ts';
import { MAX_TITLE } from '../../domain/source-limits.ts';
import { readPage } from '../../use-cases/adding/read-page.ts';
import { readPasted } from '../../use-cases/adding/read-pasted.ts';
import { readUpload } from '../../use-cases/adding/read-upload.ts';
import { saveDraft } from '../../use-cases/adding/save-draft.ts';
import type { Wording } from '../../wording/wording.ts';
import type { CommandContext, Form } from '../gateway/command.ts';
import type { Reply } from '../replies/components.ts';
import { form } from '../replies/form.ts';
import { uploadOf } from './attachment.ts';
import { showDraft } from './audit.ts';
import { notesOn } from './audit-notes.ts';

export const PASTE = 'article-paste';

/** Fields for a text that is too long for one. */
const PARTS = ['text', 'text-2', 'text-3', 'text-4'] as const;

/** The form to paste a text into; undefined if an address or a file is given. */
export function pasteForm(
  { options }: ChatInputCommandInteraction,
  { managing: { form: words } }: Wording,
): Form | undefined {
  if (options.getString('url') !== null || options.getAttachment('file') !== null) return undefined;
  const [first, ...others] = PARTS;
  return form(`${PASTE}:`, words.add, [
    { id: 'title', label: words.title, required: true, max: MAX_TITLE },
    {
      id: first,
      label: words.text,
      description: words.textHint,
      required: true,
      long: true,
    },
    ...others.map((id) => ({ id, label: words.moreText, long: true })),
  ]);
}

export async function addFromSource(
  { options, user }: ChatInputCommandInteraction,
  context: CommandContext,
): Promise<Reply> {
  const url = options.getString('url');
  const file = options.getAttachment('file');
  if (url !== null && file !== null) throw new UserError('both-sources', {});
  if (file !== null) {
    context.tell(context.wording.managing.progress.file);
    const extraction = await readUpload(context.reader, uploadOf(file, context.apiUrl));
    return audit(context, { extraction, name: file.name, by: user.id });
  }
  context.tell(context.wording.managing.progress.page);
  const extraction = await readPage(context.reader, url ?? '');
  return audit(context, { extraction, name: new URL(extraction.url ?? url ?? '').hostname, by: user.id });
}

export async function addPasted(
  { fields, user }: ModalSubmitInteraction,
  context: CommandContext,
): Promise<Reply> {
  const title = fields.getTextInputValue('title').trim() || undefined;
  const parts = PARTS.map((id) => fields.getTextInputValue(id)).filter((part) => part.trim() !== '');
  context.tell(context.wording.managing.progress.text);
  const extraction = await readPasted(context.reader, title, parts.join('\n\n'));
  return audit(context, { extraction, name: title ?? context.wording.managing.draft.pasted, by: user.id });
}

interface Found {
  readonly extraction: Extraction;
  readonly name: string;
  readonly by: string;
}

async function audit(context: CommandContext, found: Found): Promise<Reply> {
  const { scope, storage, wording } = context;
  const draft = await saveDraft({ storage, scope }, found);
  return showDraft(context, { draft, notes: notesOn(wording, found.extraction), shown: 1 });
}
