import type { APIButtonComponent } from 'discord.js';
import type { Wording } from '../../wording/wording.ts';
import { button, disabledButton } from '../replies/components.ts';

interface Pages {
  /** The one that is shown, counted from 0. */
  readonly page: number;
  readonly pages: number;
}

/**
 * Buttons to the pages before and after. Both keep their place, so that no press hits the other one: at an end, the button
 * that leads nowhere is disabled. None for a single page.
 *
 * @param customId of the button to a page
 */
export function pager(
  { buttons }: Wording,
  { page, pages }: Pages,
  customId: (page: number) => string,
): APIButtonComponent[] {
  if (pages < 2) return [];
  const to = (target: number, label: string, place: string) =>
    target < 0 || target >= pages ? disabledButton(label, place) : button(label, customId(target));
  return [to(page - 1, buttons.previous, 'previous'), to(page + 1, buttons.next, 'next')];
}
