import { type ButtonInteraction, ComponentType } from 'discord.js';
import { UserError } from '../../domain/errors/user-error.ts';
import { type DataExport, exportScopeData, exportUserData } from '../../use-cases/privacy/export-data.ts';
import type { CommandContext } from '../gateway/command.ts';
import { accents, type Reply, reply, text, withFiles } from '../replies/components.ts';
import { escapeLine } from '../text/escape-markdown.ts';
import { dataOf } from './data-of.ts';

/** Bytes of the file: https://docs.discord.com/developers/reference#uploading-files */
const MAX_FILE = 10 * 1024 * 1024;
/** Bytes of the texts in it, so that no more is read than a message may hold. */
const MAX_TEXTS = 8 * 1024 * 1024;

/** A file with all that is stored about the person, or about the server. */
export async function exportData(interaction: ButtonInteraction, context: CommandContext): Promise<Reply> {
  const { storage, scope, wording } = context;
  const isMine = (await dataOf(interaction, context)) === 'me';
  const exported = isMine
    ? await exportUserData(storage, interaction.user.id, MAX_TEXTS)
    : await exportScopeData(storage, scope, MAX_TEXTS);
  const bytes = Buffer.from(`${JSON.stringify(exported, null, 1)}\n`);
  if (bytes.byteLength > MAX_FILE) {
    const whose = isMine ? ({ kind: 'user', id: interaction.user.id } as const) : scope;
    throw new UserError('export-too-large', { scope: whose });
  }
  const name = fileName(exported);
  const shown = reply(accents.neutral, [
    text(escapeLine(wording.privacy.exported(name))),
    { type: ComponentType.File, file: { url: `attachment://${name}` } },
  ]);
  return withFiles(shown, [
    { name, contentType: 'application/json', data: bytes, description: wording.privacy.exported(name) },
  ]);
}

function fileName({ of, exported }: DataExport): string {
  return `verbatim-${of}-${exported.slice(0, 10)}.json`;
}
