import { finish } from '../../domain/steps/finish.ts';

export interface PageLimits<Item> {
  /** Characters that one page can hold. */
  readonly room: number;
  /** Items that one page can hold. */
  readonly max: number;
  lengthOf(item: Item): number;
}

/** `pageSteps`, at once. */
export function intoPages<Item>(items: readonly Item[], limits: PageLimits<Item>): Item[][] {
  return finish(pageSteps(items, limits));
}

/**
 * Items in order on as few pages as hold them; an item that is too long for any page gets one of its own. One item a step, because
 * a length may take long to tell.
 */
export function* pageSteps<Item>(
  items: readonly Item[],
  { room, max, lengthOf }: PageLimits<Item>,
): Generator<void, Item[][]> {
  const pages: Item[][] = [];
  let left = 0;
  for (const item of items) {
    const page = pages.at(-1);
    const length = lengthOf(item);
    if (page === undefined || page.length === max || length > left) {
      pages.push([item]);
      left = room - length;
    } else {
      page.push(item);
      left -= length;
    }
    yield;
  }
  return pages;
}
