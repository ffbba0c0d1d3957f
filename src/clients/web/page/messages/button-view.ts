import type { APIButtonComponent, APIButtonComponentWithURL } from 'discord-api-types/v10';
import { ButtonStyle } from '../../../../simulator/constants.ts';
import type { PageWording } from '../../../../wording/client-wording.ts';
import { type Child, el, icon } from '../parts/dom.ts';
import { externalLinkIcon, isWebAddress } from './markdown-view.ts';

const STYLES: Readonly<Record<number, string>> = {
  1: 'primary',
  2: 'secondary',
  3: 'success',
  4: 'danger',
  5: 'link',
  6: 'premium',
};

/** https://discord.com/developers/docs/components/reference#button */
export function buttonView(
  button: APIButtonComponent,
  { premium }: PageWording['message'],
  press: (customId: string) => Promise<unknown>,
): HTMLElement {
  const label = 'label' in button ? (button.label ?? '') : premium;
  const emoji = 'emoji' in button && button.emoji?.name && el('span', { class: 'emoji' }, button.emoji.name);
  const style = `button button-${STYLES[button.style] ?? 'secondary'}`;
  const words = el('span', { class: 'button-label' }, label);
  if (button.style === ButtonStyle.link) return linkButton(button, style, emoji, words);
  if (button.style === ButtonStyle.premium)
    return el('button', { type: 'button', class: style, disabled: true }, icon('open'), words);
  const element = el(
    'button',
    { type: 'button', class: style, disabled: button.disabled === true, 'data-custom-id': button.custom_id },
    emoji,
    words,
  );
  element.addEventListener('click', () => void pressed(element, () => press(button.custom_id)));
  return element;
}

function linkButton(
  { url, disabled }: APIButtonComponentWithURL,
  style: string,
  ...label: readonly Child[]
): HTMLElement {
  if (disabled === true || !isWebAddress(url))
    return el('span', { class: `${style} is-disabled`, title: url }, ...label);
  const link = { class: style, href: url, target: '_blank', rel: 'noopener noreferrer', title: url };
  return el('a', link, ...label, externalLinkIcon());
}

async function pressed(element: HTMLElement, press: () => Promise<unknown>): Promise<void> {
  if (element.getAttribute('aria-busy') === 'true') return;
  element.setAttribute('aria-busy', 'true');
  await press();
  element.removeAttribute('aria-busy');
}
