import type { Attachment, ChatInputCommandInteraction, ModalSubmitInteraction } from 'discord.js';
import { hasCode, UserError } from '../../domain/errors/user-error.ts';
import { MAX_TITLE } from '../../domain/source-limits.ts';
import { readPage } from '../../use-cases/adding/read-page.ts';
import { readPasted } from '../../use-cases/adding/read-pasted.ts';
import { readUpload } from '../../use-cases/adding/read-upload.ts';
import type { Wording } from '../../wording/wording.ts';
import type { CommandContext, Form } from '../gateway/command.ts';
import type { Reply } from '../replies/components.ts';
import { form } from '../replies/form.ts';
import { uploadOf } from './attachment.ts';
import { reviewNew } from './audit.ts';
import { askForChapters } from './chapters.ts';

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
  try {
    const found = file === null ? await readLinked(url ?? '', context) : await readAttached(file, context);
    return await reviewNew(context, { ...found, by: user.id });
  } catch (error) {
    if (hasCode(error, 'too-many-chapters'))
      return askForChapters(context.wording, error, file?.url ?? url ?? '');
    throw error;
  }
}

type Found = Pick<Parameters<typeof reviewNew>[1], 'extraction' | 'name'>;

async function readAttached(
  file: Attachment,
  { reader, read, apiUrl, tell, wording }: CommandContext,
): Promise<Found> {
  const upload = uploadOf(file, apiUrl);
  const extraction = await read(() => {
    tell(wording.managing.progress.file);
    return readUpload(reader, upload);
  });
  return { extraction, name: file.name };
}

async function readLinked(url: string, { reader, read, tell, wording }: CommandContext): Promise<Found> {
  const extraction = await read(() => {
    tell(wording.managing.progress.page);
    return readPage(reader, url);
  });
  return { extraction, name: new URL(extraction.url ?? url).hostname };
}

export async function addPasted(
  { fields, user }: ModalSubmitInteraction,
  context: CommandContext,
): Promise<Reply> {
  const title = fields.getTextInputValue('title').trim() || undefined;
  const parts = PARTS.map((id) => fields.getTextInputValue(id)).filter((part) => part.trim() !== '');
  const extraction = await context.read(() => {
    context.tell(context.wording.managing.progress.text);
    return readPasted(context.reader, title, parts.join('\n\n'));
  });
  return reviewNew(context, {
    extraction,
    name: title ?? context.wording.managing.draft.pasted,
    by: user.id,
  });
}
