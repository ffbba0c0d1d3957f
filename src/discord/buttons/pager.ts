import type { APIButtonComponent } from 'discord.js';
import type { Wording } from '../../wording/wording.ts';
import { button } from '../replies/components.ts';

interface Pages {
  /** The one that is shown, counted from 0. */
  readonly page: number;
  readonly pages: number;
}

/** Buttons to the pages before and after; undefined where there is none. @param customId of the button to a page */
export function pager(
  { buttons }: Wording,
  { page, pages }: Pages,
  customId: (page: number) => string,
): (APIButtonComponent | undefined)[] {
  const to = (target: number, label: string) =>
    target < 0 || target >= pages ? undefined : button(label, customId(target));
  return [to(page - 1, buttons.previous), to(page + 1, buttons.next)];
}
