import {
  type APIButtonComponent,
  type ButtonComponent,
  ButtonStyle,
  ComponentType,
  type ContainerComponent,
  type Message,
} from 'discord.js';
import type { NameSuggestion } from '../../domain/answer.ts';
import type { Wording } from '../../wording/wording.ts';
import { MAX_CUSTOM_ID } from '../gateway/limits.ts';
import { button } from '../replies/components.ts';

export const FOLLOW_UP_BUTTON = 'follow-up';
export const SEARCH_BUTTON = 'search-for';

/** What the buttons that ask further need: it lives in their custom_id. */
export interface AskingFurther {
  /** Key of the article that a follow-up asks; undefined for all articles. */
  readonly article: string | undefined;
  /** Key of the article that the question named. */
  readonly named?: string | undefined;
  readonly suggestions?: readonly NameSuggestion[] | undefined;
}

const FOLLOW_UP = /^follow-up:(?<article>[\w-]{8}|)$/u;
const SEARCH = /^search-for:(?<article>[\w-]{8}|):(?<typed>[^:]+):(?<name>[^:]+)$/u;

/** The buttons of an answer that ask further. */
export interface AskingButtons {
  /** For each suggested name; under the heading, which says what is missing. */
  readonly searches: readonly APIButtonComponent[];
  readonly followUp: APIButtonComponent | undefined;
}

export const noAskingButtons: AskingButtons = { searches: [], followUp: undefined };

export function askingButtons(
  { buttons }: Wording,
  { article, named, suggestions = [] }: AskingFurther,
): AskingButtons {
  const searches = suggestions.flatMap(({ typed, name }) => {
    const customId = [SEARCH_BUTTON, named ?? '', typed, name].join(':');
    return customId.length > MAX_CUSTOM_ID
      ? []
      : [button(buttons.searchFor(name), customId, ButtonStyle.Primary)];
  });
  return { searches, followUp: button(buttons.followUp, followUpId(article)) };
}

/**
 * The same buttons as they stand in a message, in the language of whoever sees them now.
 *
 * @param article key of the article that a follow-up asks from now on; by default, as before
 */
export function askingButtonsIn(
  { buttons }: Wording,
  message: Pick<Message, 'components'>,
  article?: string,
): AskingButtons {
  const shown = shownButtons(message);
  const searches = shown
    .map(({ customId }) => ({ customId, name: decodeSearch(customId ?? '')?.name }))
    .flatMap(({ customId, name }) =>
      name === undefined ? [] : [button(buttons.searchFor(name), customId ?? '', ButtonStyle.Primary)],
    );
  const followUp = shown.find(({ customId }) => decodeFollowUp(customId ?? '') !== undefined);
  if (followUp === undefined) return { searches, followUp };
  const customId = article === undefined ? (followUp.customId ?? '') : followUpId(article);
  return { searches, followUp: button(buttons.followUp, customId) };
}

function followUpId(article: string | undefined): string {
  return [FOLLOW_UP_BUTTON, article ?? ''].join(':');
}

/** What the follow-up button in a message asks; undefined if there is no such button. */
export function followUpIn(
  message: Pick<Message, 'components'>,
): { readonly article: string | undefined } | undefined {
  const found = shownButtons(message).map(({ customId }) => decodeFollowUp(customId ?? ''));
  return found.find((state) => state !== undefined);
}

/** Undefined for anything that `askingRow` does not produce. */
export function decodeFollowUp(customId: string): { readonly article: string | undefined } | undefined {
  const groups = FOLLOW_UP.exec(customId)?.groups;
  return groups && { article: groups['article'] || undefined };
}

/** Undefined for anything that `askingRow` does not produce. */
export function decodeSearch(
  customId: string,
): { readonly article: string | undefined; readonly typed: string; readonly name: string } | undefined {
  const { article, typed, name } = SEARCH.exec(customId)?.groups ?? {};
  return typed === undefined || name === undefined
    ? undefined
    : { article: article || undefined, typed, name };
}

function shownButtons({ components }: Pick<Message, 'components'>): ButtonComponent[] {
  return components.flatMap((container) =>
    container.type === ComponentType.Container ? container.components.flatMap(buttonsIn) : [],
  );
}

function buttonsIn(component: ContainerComponent['components'][number]): ButtonComponent[] {
  return component.type === ComponentType.ActionRow
    ? component.components.filter((each) => each.type === ComponentType.Button)
    : [];
}
