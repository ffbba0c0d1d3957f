import { type APIComponentInContainer, type ButtonInteraction, ComponentType } from 'discord.js';
import type { Article } from '../../domain/article.ts';
import type { Aside } from '../../domain/extraction.ts';
import { shorten } from '../../domain/shorten.ts';
import { findDraft } from '../../use-cases/adding/find-draft.ts';
import { findLeftOut, keepLeftOut } from '../../use-cases/adding/keep-left-out.ts';
import type { Wording } from '../../wording/wording.ts';
import type { CommandContext } from '../gateway/command.ts';
import { accents, button, buttonRow, type Reply, reply, text } from '../replies/components.ts';
import { small } from '../replies/passage-header.ts';
import { escapeLine } from '../text/escape-markdown.ts';
import { showDraft } from './audit.ts';
import { notesIn, noteTexts } from './audit-notes.ts';
import { draftTarget, KEEP_LEFT_OUT, LEFT_OUT, PAGE } from './draft-buttons.ts';

/** Blocks on one page. */
const MAX_ON_A_PAGE = 6;
/** Characters of a block that are shown. */
const MAX_SHOWN = 250;

/** What reading the source left out, each with its kind and a button to put it back. */
export async function showLeftOut(
  { customId, message }: ButtonInteraction,
  context: CommandContext,
): Promise<Reply> {
  const { id, shown } = draftTarget(customId);
  const [draft, leftOut] = [await findDraft(context, id), await findLeftOut(context, id)];
  const { wording } = context;
  const { managing, buttons } = wording;
  const from = Math.max(0, Math.min(shown, leftOut.length) - 1);
  const to = (first: number, label: string) =>
    first < 0 || first >= leftOut.length ? undefined : button(label, `${LEFT_OUT}:${id}:${first + 1}`);
  return reply(accents.neutral, [
    text(`### ${escapeLine(draft.title)}\n${escapeLine(managing.draft.leftOutHint)}`),
    ...noteTexts(notesIn(message)),
    ...leftOut
      .slice(from, from + MAX_ON_A_PAGE)
      .map((aside, index) => entry(wording, draft, aside, from + index)),
    buttonRow([
      to(from - MAX_ON_A_PAGE, buttons.previous),
      to(from + MAX_ON_A_PAGE, buttons.next),
      button(buttons.back, `${PAGE}:${id}:1`),
    ]),
  ]);
}

/** Puts a block back, and shows it in its place. */
export async function keepOne(
  { customId, message }: ButtonInteraction,
  context: CommandContext,
): Promise<Reply> {
  const { id, shown, key } = draftTarget(customId);
  const { draft, number } = await keepLeftOut(context, { id, key }, shown - 1);
  return showDraft(context, { draft, notes: notesIn(message), shown: number });
}

function entry(
  { managing, buttons }: Wording,
  { id, key }: Article,
  { kind, text: words }: Aside,
  index: number,
): APIComponentInContainer {
  const shown = text(
    `${small(managing.draft.leftOutKinds[kind])}\n> ${escapeLine(shorten(words, MAX_SHOWN))}`,
  );
  const accessory = button(buttons.keep, `${KEEP_LEFT_OUT}:${id}:${index + 1}:${key}`);
  return { type: ComponentType.Section, components: [shown], accessory };
}
