import { el } from '../../web/page/parts/dom.ts';

/** A numbered part of the form. */
export function step(number: number, label: string, hint: string, body: HTMLElement): HTMLElement {
  return el(
    'section',
    { class: 'step' },
    el('h2', {}, el('span', { class: 'number', 'aria-hidden': 'true' }, `${number}`), label),
    el('p', { class: 'muted', id: `hint-${number}` }, hint),
    body,
  );
}
