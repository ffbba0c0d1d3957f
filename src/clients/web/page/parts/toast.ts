import { RefusedError } from '../api.ts';
import { el } from './dom.ts';

const SHOWN_MS = 6_000;

const area = el('div', { class: 'toasts', role: 'status', 'aria-live': 'polite', popover: 'manual' });

/** The place where short notices appear. */
export function toastArea(): HTMLElement {
  return area;
}

/** Says something for a moment. */
export function toast(words: string): void {
  const notice = el('div', { class: 'toast' }, words);
  area.append(notice);
  // Shown anew, it lies over a form that was opened since.
  area.hidePopover();
  area.showPopover();
  setTimeout(() => {
    notice.remove();
    if (area.childElementCount === 0) area.hidePopover();
  }, SHOWN_MS);
}

/** The result; nothing when it was refused, and then the person is told why. */
export async function orToast<Result>(work: Promise<Result>): Promise<Result | undefined> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    toast(error.message);
    return undefined;
  }
}
