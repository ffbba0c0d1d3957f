import {
  type APIMessageTopLevelComponent,
  type APIModalInteractionResponseCallbackData,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';

const text = (content: string) => ({ type: ComponentType.TextDisplay, content });
const button = (style: number, label: string) => ({
  type: ComponentType.Button,
  style,
  label,
  custom_id: `button-${label}`,
});
const row = (...components: object[]) => ({ type: ComponentType.ActionRow, components });

const options = ['Red', 'Green', 'Blue'].map((label) => ({ label, value: label.toLowerCase() }));

const select = (type: number, custom_id: string, more: object = {}) =>
  row({ type, custom_id, placeholder: `Choose: ${custom_id}`, ...more });

/** One of everything; `picture.png` is uploaded along with it. */
export const everyComponent = [
  {
    type: ComponentType.Container,
    accent_color: 0xc27c0e,
    components: [
      text(
        '# Heading\n**bold** *italic* __underlined__ ~~struck~~ `code` ||hidden||\n> quoted\n- one\n- two\n-# small',
      ),
      {
        type: ComponentType.Section,
        components: [text('Beside a picture')],
        accessory: {
          type: ComponentType.Thumbnail,
          media: { url: 'attachment://picture.png' },
          description: 'A thumbnail',
        },
      },
      { type: ComponentType.Separator, divider: true, spacing: 2 },
      {
        type: ComponentType.Section,
        components: [text('Beside a button')],
        accessory: button(ButtonStyle.Success, 'Accessory'),
      },
      {
        type: ComponentType.MediaGallery,
        items: [
          { media: { url: 'attachment://picture.png' }, description: 'A green square' },
          { media: { url: 'https://example.org/elsewhere.png' }, description: 'From the web' },
        ],
      },
      { type: ComponentType.File, file: { url: 'attachment://notes.txt' } },
    ],
  },
  { type: ComponentType.Container, spoiler: true, components: [text('Behind a cover')] },
  row(
    button(ButtonStyle.Primary, 'Primary'),
    button(ButtonStyle.Secondary, 'Secondary'),
    button(ButtonStyle.Danger, 'Danger'),
    { ...button(ButtonStyle.Primary, 'Off'), disabled: true },
    { type: ComponentType.Button, style: ButtonStyle.Link, label: 'Link', url: 'https://example.org/' },
  ),
  select(ComponentType.StringSelect, 'colours', { options, max_values: 2 }),
  select(ComponentType.UserSelect, 'person'),
  select(ComponentType.RoleSelect, 'role'),
  select(ComponentType.MentionableSelect, 'either'),
  select(ComponentType.ChannelSelect, 'channel'),
] as unknown as APIMessageTopLevelComponent[];

const label = (words: string, component: object, description?: string) => ({
  type: ComponentType.Label,
  label: words,
  ...(description === undefined ? {} : { description }),
  component,
});

export const form = {
  title: 'A form',
  custom_id: 'form',
  components: [
    label(
      'Title',
      { type: ComponentType.TextInput, style: 1, custom_id: 'title', min_length: 3 },
      'At least three letters',
    ),
    label('Text', {
      type: ComponentType.TextInput,
      style: 2,
      custom_id: 'text',
      required: false,
      value: 'As it was',
    }),
    label('Colour', { type: ComponentType.StringSelect, custom_id: 'colour', options }),
    label('Size', { type: ComponentType.RadioGroup, custom_id: 'size', options }),
    label('File', { type: ComponentType.FileUpload, custom_id: 'file' }),
  ],
} as unknown as APIModalInteractionResponseCallbackData;

/** A green square of 8 by 8. */
export const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAEUlEQVR4nGOwbkrGihiGlgQAGGxIAQ12+F8AAAAASUVORK5CYII=',
  'base64',
);
