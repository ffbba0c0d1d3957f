import type { ChatInputCommandInteraction, ModalSubmitInteraction } from 'discord.js';
import type { Extraction } from '../../domain/extraction.ts';
import { MAX_TITLE } from '../../domain/source-limits.ts';
import { UserError } from '../../domain/user-error.ts';
import { findTwin } from '../../use-cases/find-twin.ts';
import { readPage } from '../../use-cases/read-page.ts';
import { readPasted } from '../../use-cases/read-pasted.ts';
import { readUpload } from '../../use-cases/read-upload.ts';
import { saveDraft } from '../../use-cases/save-draft.ts';
import type { CommandContext, Form } from '../gateway/command.ts';
import type { Reply } from '../replies/components.ts';
import { form } from '../replies/form.ts';
import { uploadOf } from './attachment.ts';
import { renderAudit, reportOf } from './render-audit.ts';

export const PASTE = 'article-paste';

/** The parts of a text that is longer than one field may be. */
const PARTS = ['text', 'text-2', 'text-3', 'text-4'] as const;

/** Where neither an address nor a file is given, the text is pasted. */
export function pasteForm({ options }: ChatInputCommandInteraction): Form | undefined {
  if (options.getString('url') !== null || options.getAttachment('file') !== null) return undefined;
  const [first, ...others] = PARTS;
  return form(`${PASTE}:`, 'Add an article', [
    { id: 'title', label: 'Title', required: true, max: MAX_TITLE },
    {
      id: first,
      label: 'Text',
      description: 'With a blank line between paragraphs. A field holds 4,000 characters.',
      required: true,
      long: true,
    },
    ...others.map((id) => ({ id, label: 'Text, continued', long: true })),
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
    context.tell('Reading the file…');
    const extraction = await readUpload(context.reader, uploadOf(file, context.apiUrl));
    return audit(context, { extraction, name: file.name, by: user.id });
  }
  context.tell('Reading the page…');
  const extraction = await readPage(context.reader, url ?? '');
  return audit(context, { extraction, name: new URL(extraction.url ?? url ?? '').hostname, by: user.id });
}

export async function addPasted(
  { fields, user }: ModalSubmitInteraction,
  context: CommandContext,
): Promise<Reply> {
  const title = fields.getTextInputValue('title').trim();
  if (title === '') throw new UserError('title-needed', {});
  const parts = PARTS.map((id) => fields.getTextInputValue(id)).filter((part) => part.trim() !== '');
  context.tell('Reading the text…');
  const extraction = await readPasted(context.reader, title, parts.join('\n\n'));
  return audit(context, { extraction, name: title, by: user.id });
}

interface Found {
  readonly extraction: Extraction;
  readonly name: string;
  readonly by: string;
}

async function audit({ scope, storage, library }: CommandContext, found: Found): Promise<Reply> {
  const draft = await saveDraft({ storage, scope }, found);
  return renderAudit({ draft, twin: await findTwin(library, draft), ...reportOf(found.extraction, draft) });
}
