import { type APIButtonComponent, ButtonStyle } from 'discord.js';
import type { Article, Paragraph } from '../../domain/article.ts';
import type { Wording } from '../../wording/wording.ts';
import { sourceButton } from '../buttons/source-button.ts';
import { customIdValue } from '../gateway/custom-id.ts';
import { MAX_FIELD } from '../gateway/limits.ts';
import { button, buttonRow, disabledButton, type Row } from '../replies/components.ts';

export const PUBLISH = 'article-publish';
export const CONFIRM = 'article-confirm';
export const DISCARD = 'article-discard';
export const PAGE = 'article-page';
export const DROP = 'article-drop';
export const LEFT_OUT = 'article-left-out';
export const KEEP_LEFT_OUT = 'article-keep-left-out';
export const EDIT = 'article-edit';
export const EDITED = 'article-edited';
export const EDIT_TEXT = 'article-edit-text';
export const TEXT_EDITED = 'article-text-edited';
export const EDIT_LANGUAGE = 'article-edit-language';

/** A page of a draft. */
interface AuditPage {
  readonly draft: Article;
  /** The paragraphs on this page, and on those before and after it. */
  readonly here: readonly Paragraph[];
  readonly before: readonly Paragraph[] | undefined;
  readonly after: readonly Paragraph[] | undefined;
  /** Number of blocks that reading the source left out. */
  readonly leftOut: number;
  /** Publishing asks for confirmation. */
  readonly isDoubtful: boolean;
}

/** What the custom_id of a draft's button or form holds. */
interface DraftTarget {
  readonly id: string;
  /** Number of the paragraph where the page begins; 1 in messages without pages. */
  readonly shown: number;
  /** Key of the text that the message shows, and its last paragraph; absent from buttons that leave the text alone. */
  readonly key: string;
  readonly last: number;
}

export function draftTarget(customId: string): DraftTarget {
  const [id = '', shown = '1', key = '', last = '1'] = customIdValue(customId).split(':');
  return { id, shown: Number(shown), key, last: Number(last) };
}

/** Publish and Discard, for a draft that cannot be edited. */
export function decisionButtons(wording: Wording, { id }: Pick<Article, 'id'>, isDoubtful: boolean): Row {
  return buttonRow([publishButton(wording, id, isDoubtful), discardButton(wording, id)]);
}

export function auditRows(wording: Wording, page: AuditPage): Row[] {
  const { buttons } = wording;
  const { draft, here, before, after, leftOut, isDoubtful } = page;
  const { id, key, url } = draft;
  const [first, last] = [here[0]?.number ?? 1, here.at(-1)?.number ?? 1];
  const target = `${id}:${first}`;
  const fits = here.some(({ start, end }) => end - start <= MAX_FIELD);
  const to = (other: readonly Paragraph[] | undefined, label: string, place: string) =>
    other === undefined
      ? disabledButton(label, place)
      : button(label, `${PAGE}:${id}:${other[0]?.number ?? 1}`);
  const turns =
    before === undefined && after === undefined
      ? []
      : [to(before, buttons.previous, 'previous'), to(after, buttons.next, 'next')];
  return [
    buttonRow([
      publishButton(wording, target, isDoubtful),
      button(buttons.edit, `${EDIT}:${target}`),
      fits ? button(buttons.correctText, `${EDIT_TEXT}:${target}:${key}:${last}`) : undefined,
      button(buttons.language, `${EDIT_LANGUAGE}:${target}`),
      discardButton(wording, id),
    ]),
    buttonRow([
      ...turns,
      leftOut === 0 ? undefined : button(buttons.leftOut(leftOut), `${LEFT_OUT}:${id}:1`),
      sourceButton(wording, url),
    ]),
  ];
}

export function dropButton(
  { buttons }: Wording,
  { id, key }: Article,
  { number }: Paragraph,
): APIButtonComponent {
  return button(buttons.drop, `${DROP}:${id}:${number}:${key}`);
}

/** @param target the id, and the page to come back to if there is one */
export function confirmationButtons(wording: Wording, target: string): Row {
  const [id = '', shown] = target.split(':');
  const { buttons } = wording;
  return buttonRow([
    button(buttons.publishAnyway, `${PUBLISH}:${id}`, ButtonStyle.Danger),
    shown === undefined ? undefined : button(buttons.back, `${PAGE}:${id}:${shown}`),
    discardButton(wording, id),
  ]);
}

function publishButton({ buttons }: Wording, target: string, isDoubtful: boolean): APIButtonComponent {
  return isDoubtful
    ? button(buttons.publishAnyway, `${CONFIRM}:${target}`)
    : button(buttons.publish, `${PUBLISH}:${target.split(':')[0]}`, ButtonStyle.Primary);
}

function discardButton({ buttons }: Wording, id: string): APIButtonComponent {
  return button(buttons.discard, `${DISCARD}:${id}`, ButtonStyle.Danger);
}
