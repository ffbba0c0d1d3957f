import type { APIAttachment } from 'discord-api-types/v10';
import type { PageWording } from '../../../../wording/client-wording.ts';
import { el, icon } from '../parts/dom.ts';
import { isWebAddress, webLink } from './markdown-view.ts';

export interface Media {
  readonly url: string;
  readonly description?: string | null | undefined;
  readonly spoiler?: boolean | undefined;
}

/** The path of an uploaded file on the playground's server; undefined for other URLs. */
function localPath(url: string): string | undefined {
  const local = URL.canParse(url) ? new URL(url) : undefined;
  const isHere = local?.hostname === '127.0.0.1' && local.pathname.startsWith('/attachments/');
  return isHere ? local.pathname : undefined;
}

/** Shows an uploaded image. Links an image from the web, because the page loads nothing from elsewhere. */
export function mediaView(
  { url, description, spoiler }: Media,
  files: readonly APIAttachment[],
  words: PageWording,
): HTMLElement {
  const file = fileOf(url, files);
  const path = localPath(file?.url ?? url);
  const alt = description ?? file?.filename ?? '';
  const isPicture = path !== undefined && (file?.content_type ?? 'image/').startsWith('image/');
  const shown = isPicture
    ? el('img', { src: path, alt, loading: 'lazy' })
    : placeholder(file?.filename ?? url, alt || words.message.remoteImage, path);
  return el('div', { class: 'media' }, spoiler ? covered(shown, words) : shown);
}

function placeholder(address: string, description: string, path: string | undefined): HTMLElement {
  const link =
    path === undefined && isWebAddress(address) ? webLink(address, address) : el('span', {}, address);
  return el('div', { class: 'media-placeholder' }, icon('eye'), el('span', {}, description), link);
}

function fileOf(url: string, files: readonly APIAttachment[]): APIAttachment | undefined {
  const name = /^attachment:\/\/(.+)$/.exec(url)?.[1];
  return files.find((file) => file.filename === name || file.url === url);
}

/** A download link for a file. */
export function fileView(
  url: string,
  files: readonly APIAttachment[],
  words: PageWording,
  spoiler = false,
): HTMLElement {
  const file = fileOf(url, files);
  const path = localPath(file?.url ?? url);
  const name = file?.filename ?? decodeURIComponent(url.split('/').at(-1) ?? url);
  const size = file && el('span', { class: 'file-size' }, words.fileSize(file.size));
  const title = path === undefined ? el('span', {}, name) : el('a', { href: path, download: name }, name);
  const view = el('div', { class: 'file' }, icon('file'), el('div', {}, title, size));
  return spoiler ? covered(view, words) : view;
}

/** Hides an element behind a cover until a click or a key reveals it. */
export function covered(inside: HTMLElement, { message: words }: PageWording): HTMLElement {
  inside.inert = true;
  const cover = el('div', { class: 'covered' }, inside);
  const button = el('button', { type: 'button', class: 'cover' }, words.spoiler);
  button.addEventListener('click', () => {
    button.remove();
    cover.classList.add('is-revealed');
    inside.inert = false;
  });
  cover.append(button);
  return cover;
}
