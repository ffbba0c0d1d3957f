import { type IconName, icon } from './icon.ts';

export { icon };

type Attribute = string | number | boolean | undefined | ((event: never) => void);
export type Attributes = Readonly<Record<string, Attribute>>;
export type Child = Node | string | undefined | false;

/**
 * Creates an element. Functions in `on…` attributes become listeners; `true` sets an empty attribute; `false` and
 * undefined set none. Strings among the children become text nodes, never markup.
 */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value as EventListener);
    else if (value !== undefined && value !== false)
      element.setAttribute(name, value === true ? '' : `${value}`);
  }
  element.append(...children.filter(isShown));
  return element;
}

function isShown(child: Child): child is Node | string {
  return child !== undefined && child !== false;
}

/** A round avatar: initials in a colour derived from the name, or the application's symbol. */
export function avatar(name: string, isApplication = false): HTMLElement {
  const initials = name
    .split(/\s+/)
    .map((word) => word[0] ?? '')
    .join('')
    .slice(0, 2);
  const hue = [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 5, 0);
  const kind = isApplication ? 'avatar-app' : `avatar-${hue}`;
  return el('span', { class: `avatar ${kind}`, 'aria-hidden': 'true' }, isApplication ? '“' : initials);
}

export function iconButton(name: IconName, label: string, attributes: Attributes = {}): HTMLButtonElement {
  return el(
    'button',
    { type: 'button', class: 'icon-button', 'aria-label': label, title: label, ...attributes },
    icon(name),
  );
}

/** Converts Discord's numeric colour to CSS. */
export function colour(number: number): string {
  return `#${number.toString(16).padStart(6, '0')}`;
}

let lastId = 0;

export function uniqueId(prefix: string): string {
  lastId += 1;
  return `${prefix}-${lastId}`;
}
