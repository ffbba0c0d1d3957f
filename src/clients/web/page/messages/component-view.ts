import type {
  APIComponentInMessageActionRow,
  APIContainerComponent,
  APIMediaGalleryComponent,
  APIMessageTopLevelComponent,
  APISectionComponent,
  APISeparatorComponent,
} from 'discord-api-types/v10';
import { ComponentType } from '../../../../simulator/constants.ts';
import type { ShownMessage } from '../../../../simulator/types.ts';
import type { PageWording } from '../../../../wording/client-wording.ts';
import { colour, el } from '../parts/dom.ts';
import type { Session } from '../session.ts';
import { buttonView } from './button-view.ts';
import { interact } from './interact.ts';
import { markdownView } from './markdown-view.ts';
import { covered, fileView, mediaView } from './media-view.ts';
import { SelectView } from './select-view.ts';

/** The message that contains a component, and the session that shows it. */
export interface Frame {
  readonly session: Session;
  readonly message: ShownMessage;
}

/** Renders a component, or a note if its type is unknown. https://discord.com/developers/docs/components/reference */
export function componentView(component: APIMessageTopLevelComponent, frame: Frame): HTMLElement {
  const files = frame.message.attachments ?? [];
  const { message: words } = frame.session.words;
  switch (component.type) {
    case ComponentType.actionRow:
      return el('div', { class: 'row' }, ...component.components.map((child) => controlView(child, frame)));
    case ComponentType.section:
      return sectionView(component, frame);
    case ComponentType.textDisplay:
      return markdownView(component.content, frame.session);
    case ComponentType.mediaGallery:
      return galleryView(component, frame);
    case ComponentType.file:
      return fileView(component.file.url, files, frame.session.words, component.spoiler);
    case ComponentType.separator:
      return separatorView(component);
    case ComponentType.container:
      return containerView(component, frame);
    default:
      return unsupported(component, words);
  }
}

function containerView(container: APIContainerComponent, frame: Frame): HTMLElement {
  const inside = container.components.map((component) => componentView(component, frame));
  const view = el('div', { class: 'container' }, ...inside);
  const { accent_color: accent } = container;
  if (typeof accent === 'number') view.style.setProperty('--accent', colour(accent));
  return container.spoiler ? covered(view, frame.session.words) : view;
}

function sectionView({ components, accessory }: APISectionComponent, frame: Frame): HTMLElement {
  const texts = components.map((component) => componentView(component, frame));
  const side =
    accessory.type === ComponentType.thumbnail
      ? mediaView(
          { ...accessory, url: accessory.media.url },
          frame.message.attachments ?? [],
          frame.session.words,
        )
      : controlView(accessory, frame);
  return el(
    'div',
    { class: 'section' },
    el('div', { class: 'section-texts' }, ...texts),
    el('div', { class: 'accessory' }, side),
  );
}

function galleryView({ items }: APIMediaGalleryComponent, { message, session }: Frame): HTMLElement {
  const views = items.map(({ media, ...item }) =>
    mediaView({ ...item, url: media.url }, message.attachments ?? [], session.words),
  );
  return el('div', { class: 'gallery', 'data-count': Math.min(items.length, 3) }, ...views);
}

function separatorView({ divider = true, spacing = 1 }: APISeparatorComponent): HTMLElement {
  return el('div', {
    class: `separator${divider ? ' has-line' : ''}${spacing === 2 ? ' is-large' : ''}`,
    role: divider ? 'separator' : 'none',
  });
}

function controlView(component: APIComponentInMessageActionRow, { session, message }: Frame): HTMLElement {
  const messageId = message.id;
  const { message: words } = session.words;
  switch (component.type) {
    case ComponentType.button:
      return buttonView(component, words, (customId) =>
        interact(session, { kind: 'press', messageId, customId }),
      );
    case ComponentType.stringSelect:
    case ComponentType.userSelect:
    case ComponentType.roleSelect:
    case ComponentType.mentionableSelect:
    case ComponentType.channelSelect:
      return new SelectView(component, {
        session,
        onChosen: (values) =>
          void interact(session, { kind: 'select', messageId, customId: component.custom_id, values }),
      }).element;
    default:
      return unsupported(component, words);
  }
}

function unsupported(component: { readonly type: number }, words: PageWording['message']): HTMLElement {
  return el('div', { class: 'unsupported' }, words.unsupported(component.type));
}
