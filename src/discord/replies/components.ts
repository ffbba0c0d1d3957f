import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIContainerComponent,
  type APIMediaGalleryComponent,
  type APISelectMenuOption,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { MAX_BUTTON_URL } from '../gateway/limits.ts';

/** A file that components show as `attachment://name`. */
export interface ReplyFile {
  readonly name: string;
  readonly data: Buffer;
  readonly contentType: string;
  /** Read by a screen reader. */
  readonly description: string;
}

/**
 * The components of a message: https://discord.com/developers/docs/components/reference. A private reply is for who asked, even
 * where the command answers everybody.
 */
export type Reply = readonly [APIContainerComponent] & {
  readonly isPrivate?: boolean;
  /** With these, even none, those of the message that is edited go away. */
  readonly files?: readonly ReplyFile[];
};

/** A row of buttons or a select; undefined where there is nothing to show. */
export type Row = APIActionRowComponent<APIComponentInMessageActionRow> | undefined;

/** Accent colours: they tell the kind of reply at a glance. */
export const accents = {
  found: 0x3b8263,
  similar: 0xb5832e,
  wrong: 0xb4463c,
  notFound: 0x7a7f87,
  neutral: 0x4a6fa5,
} as const;

export function reply(accent: number, components: readonly (APIComponentInContainer | undefined)[]): Reply {
  const present = components.filter((component) => component !== undefined);
  return [{ type: ComponentType.Container, accent_color: accent, components: present }];
}

/** The same reply with its files. */
export function withFiles(of: Reply, files: readonly ReplyFile[]): Reply {
  return Object.assign([of[0]] as const, of, { files });
}

/** A picture of the reply's files: https://discord.com/developers/docs/components/reference#media-gallery */
export function picture({ name, description }: ReplyFile): APIMediaGalleryComponent {
  return {
    type: ComponentType.MediaGallery,
    items: [{ media: { url: `attachment://${name}` }, description }],
  };
}

/** The same reply, for who asked alone. */
export function privately(of: Reply): Reply {
  return Object.assign([of[0]] as const, of, { isPrivate: true });
}

/** Whether this is a reply that tells that nothing was found. */
export function foundNothing(result: unknown): boolean {
  const [first] = Array.isArray(result) ? (result as readonly unknown[]) : [];
  return (
    typeof first === 'object' &&
    first !== null &&
    'accent_color' in first &&
    first.accent_color === accents.notFound
  );
}

/** @param id identifies the component when the message is read back */
export function text(content: string, id?: number): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content, ...(id === undefined ? {} : { id }) };
}

/** Undefined if there are no buttons. */
export function buttonRow(buttons: readonly (APIButtonComponent | undefined)[]): Row {
  const present = buttons.filter((button) => button !== undefined);
  return present.length === 0 ? undefined : { type: ComponentType.ActionRow, components: present };
}

/** A select for one option. https://discord.com/developers/docs/components/reference#string-select */
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

/** A select for one of the guild's roles. https://discord.com/developers/docs/components/reference#role-select */
export function roleRow(
  customId: string,
  placeholder: string,
): APIActionRowComponent<APIComponentInMessageActionRow> {
  const select = { type: ComponentType.RoleSelect as const, custom_id: customId, placeholder };
  return { type: ComponentType.ActionRow, components: [select] };
}

export function button(
  label: string,
  customId: string,
  style: ButtonStyle.Primary | ButtonStyle.Secondary | ButtonStyle.Danger = ButtonStyle.Secondary,
): APIButtonComponent {
  return { type: ComponentType.Button, style, label, custom_id: customId };
}

/** A button that keeps its place where there is nothing to press. @param id told apart from those of other disabled buttons */
export function disabledButton(label: string, id: string): APIButtonComponent {
  return { ...button(label, `none:${id}`), disabled: true };
}

/** Undefined without an address, or if it is longer than Discord allows. */
export function linkButton(label: string, url: string | undefined): APIButtonComponent | undefined {
  if (url === undefined || url.length > MAX_BUTTON_URL) return undefined;
  return { type: ComponentType.Button, style: ButtonStyle.Link, label, url };
}
