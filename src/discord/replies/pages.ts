export interface PageLimits<Item> {
  /** Characters that one page can hold. */
  readonly room: number;
  /** Items that one page can hold. */
  readonly max: number;
  lengthOf(item: Item): number;
}

/** Items in order on as few pages as hold them; an item that is too long for any page gets one of its own. */
export function intoPages<Item>(items: readonly Item[], { room, max, lengthOf }: PageLimits<Item>): Item[][] {
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
  }
  return pages;
}
