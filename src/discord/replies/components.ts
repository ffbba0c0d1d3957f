import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIContainerComponent,
  type APISelectMenuOption,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { MAX_BUTTON_URL } from '../gateway/limits.ts';

/** What a message consists of: https://discord.com/developers/docs/components/reference */
export type Reply = readonly [APIContainerComponent];

/** Says what kind of reply it is before a word is read. */
export const accents = { found: 0x3b8263, similar: 0xb5832e, notFound: 0x7a7f87, neutral: 0x4a6fa5 } as const;

export function reply(accent: number, components: readonly (APIComponentInContainer | undefined)[]): Reply {
  const present = components.filter((component) => component !== undefined);
  return [{ type: ComponentType.Container, accent_color: accent, components: present }];
}

/** @param id a number by which the component can be found again in the message */
export function text(content: string, id?: number): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content, ...(id === undefined ? {} : { id }) };
}

/** Nothing when there is no button to show. */
export function buttonRow(
  buttons: readonly (APIButtonComponent | undefined)[],
): APIActionRowComponent<APIComponentInMessageActionRow> | undefined {
  const present = buttons.filter((button) => button !== undefined);
  return present.length === 0 ? undefined : { type: ComponentType.ActionRow, components: present };
}

/** A choice of one. https://discord.com/developers/docs/components/reference#string-select */
export function selectRow(
  customId: string,
  placeholder: string,
  options: readonly APISelectMenuOption[],
): APIActionRowComponent<APIComponentInMessageActionRow> {
  const select = {
    type: ComponentType.StringSelect as const,
    custom_id: customId,
    placeholder,
    options: [...options],
  };
  return { type: ComponentType.ActionRow, components: [select] };
}

export function button(
  label: string,
  customId: string,
  style: ButtonStyle.Primary | ButtonStyle.Secondary | ButtonStyle.Danger = ButtonStyle.Secondary,
): APIButtonComponent {
  return { type: ComponentType.Button, style, label, custom_id: customId };
}

/** Nothing without an address, or for one that is longer than Discord takes. */
export function linkButton(label: string, url: string | undefined): APIButtonComponent | undefined {
  if (url === undefined || url.length > MAX_BUTTON_URL) return undefined;
  return { type: ComponentType.Button, style: ButtonStyle.Link, label, url };
}
