import { el } from './dom.ts';

const SHOWN_MS = 6_000;

const area = el('div', { class: 'toasts', role: 'status', 'aria-live': 'polite' });

/** The place where short notices appear. */
export function toastArea(): HTMLElement {
  return area;
}

/** Says something for a moment. */
export function toast(words: string): void {
  const notice = el('div', { class: 'toast' }, words);
  area.append(notice);
  setTimeout(() => notice.remove(), SHOWN_MS);
}
