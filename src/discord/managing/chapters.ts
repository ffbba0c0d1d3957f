import path from 'node:path';
import {
  type ButtonInteraction,
  ButtonStyle,
  ComponentType,
  type Message,
  type ModalSubmitInteraction,
} from 'discord.js';
import { UserError } from '../../domain/errors/user-error.ts';
import { parseChapters } from '../../use-cases/adding/parse-chapters.ts';
import { readPage } from '../../use-cases/adding/read-page.ts';
import { readUpload } from '../../use-cases/adding/read-upload.ts';
import type { Wording } from '../../wording/wording.ts';
import { sourceButton } from '../buttons/source-button.ts';
import type { CommandContext, Form, FormContext } from '../gateway/command.ts';
import { accents, button, buttonRow, type Reply, reply, text } from '../replies/components.ts';
import { form } from '../replies/form.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';
import { isAttachment, uploadOf } from './attachment.ts';
import { reviewNew } from './audit.ts';

export const CHOOSE_CHAPTERS = 'article-chapters';
export const CHAPTERS_CHOSEN = 'article-chapters-chosen';

/**
 * Asks which chapters of a book are meant.
 *
 * @param url where to read the book again; the message keeps it behind a link
 */
export function askForChapters(wording: Wording, error: UserError<'too-many-chapters'>, url: string): Reply {
  const link = sourceButton(wording, url);
  const choose = button(wording.buttons.chooseChapters, `${CHOOSE_CHAPTERS}:`, ButtonStyle.Primary);
  return reply(accents.neutral, [
    text(`**${escapeMarkdown(wording.error(error))}**`),
    text(escapeMarkdown(wording.managing.chapterList(error.context.titles))),
    link && buttonRow([choose, link]),
  ]);
}

export function openChapters(_: ButtonInteraction, { wording }: FormContext): Form {
  const { form: words } = wording.managing;
  return form(`${CHAPTERS_CHOSEN}:`, words.chooseChapters, [
    { id: 'chapters', label: words.chapters, description: words.chaptersHint, required: true, max: 100 },
  ]);
}

export async function chaptersChosen(
  { fields, message, user }: ModalSubmitInteraction,
  context: CommandContext,
): Promise<Reply> {
  const url = message === null ? undefined : linkIn(message);
  if (url === undefined) throw new UserError('stale-button', {});
  const chapters = parseChapters(fields.getTextInputValue('chapters'));
  const name = decodeURIComponent(path.posix.basename(new URL(url).pathname));
  const { reader, apiUrl } = context;
  const extraction = await context.read(() =>
    isAttachment(url, apiUrl)
      ? readUpload(reader, uploadOf({ url, size: 1, name, contentType: null }, apiUrl), chapters)
      : readPage(reader, url, chapters),
  );
  return reviewNew(context, { extraction, name, by: user.id });
}

/** The address behind the first link button of a message. */
function linkIn({ components }: Message): string | undefined {
  const rows = components.flatMap((component) =>
    component.type === ComponentType.Container ? component.components : [],
  );
  for (const row of rows) {
    if (row.type !== ComponentType.ActionRow) continue;
    for (const each of row.components)
      if (each.type === ComponentType.Button && each.url !== null) return each.url;
  }
  return undefined;
}
