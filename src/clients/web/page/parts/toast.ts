import { RefusedError } from '../api.ts';
import { el } from './dom.ts';

const SHOWN_MS = 6_000;

const area = el('div', { class: 'toasts', role: 'status', 'aria-live': 'polite', popover: 'manual' });

/** The area for short notices. */
export function toastArea(): HTMLElement {
  return area;
}

/** Shows a notice for a moment. */
export function toast(words: string): void {
  const notice = el('div', { class: 'toast' }, words);
  area.append(notice);
  // Reopening the popover moves it above a dialog that was opened in the meantime.
  area.hidePopover();
  area.showPopover();
  setTimeout(() => {
    notice.remove();
    if (area.childElementCount === 0) area.hidePopover();
  }, SHOWN_MS);
}

/** Awaits the result. Shows a refusal as a notice and returns undefined. */
export async function orToast<Result>(work: Promise<Result>): Promise<Result | undefined> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    toast(error.message);
    return undefined;
  }
}
