import type { APIEmbed, APIEmbedField } from 'discord-api-types/v10';
import { colour, el } from '../parts/dom.ts';
import type { Session } from '../session.ts';
import type { Frame } from './component-view.ts';
import { isWebAddress, markdownView, webLink } from './markdown-view.ts';
import { mediaView } from './media-view.ts';

/** https://discord.com/developers/docs/resources/message#embed-object */
export function embedView(embed: APIEmbed, { session, message }: Frame): HTMLElement {
  const files = message.attachments ?? [];
  const { author, title, url, description, fields = [], image, thumbnail, footer, color, timestamp } = embed;
  const foot = [footer?.text, timestamp && session.words.dateTime(Date.parse(timestamp))]
    .filter(Boolean)
    .join(' • ');
  const view = el(
    'div',
    { class: 'embed' },
    author !== undefined && el('div', { class: 'embed-author' }, linked(author.name, author.url)),
    title !== undefined && el('div', { class: 'embed-title' }, linked(title, url)),
    description !== undefined && markdownView(description, session),
    fields.length > 0 &&
      el('div', { class: 'embed-fields' }, ...fields.map((each) => fieldView(each, session))),
    image !== undefined && mediaView({ url: image.url }, files, session.words),
    thumbnail !== undefined &&
      el('div', { class: 'embed-thumbnail' }, mediaView({ url: thumbnail.url }, files, session.words)),
    foot !== '' && el('div', { class: 'embed-foot' }, foot),
  );
  if (color !== undefined) view.style.setProperty('--accent', colour(color));
  return view;
}

function linked(words: string, to: string | undefined): Node | string {
  return to !== undefined && isWebAddress(to) ? webLink(to, words) : words;
}

function fieldView({ name, value, inline }: APIEmbedField, session: Session): HTMLElement {
  return el(
    'div',
    { class: inline ? 'is-inline' : 'is-wide' },
    el('div', { class: 'embed-field-name' }, name),
    markdownView(value, session),
  );
}
