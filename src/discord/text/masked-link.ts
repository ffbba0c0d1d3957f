import { MAX_BUTTON_URL } from '../gateway/limits.ts';
import { escapeLine } from './escape-markdown.ts';

/**
 * A link under other words: https://support.discord.com/hc/en-us/articles/210298617. Parentheses would end it early.
 *
 * @returns undefined without an address, or if it is so long that it would push words out of the message
 */
export function maskedLink(label: string, url: string | undefined): string | undefined {
  if (url === undefined || url.length > MAX_BUTTON_URL) return undefined;
  return `[${escapeLine(label)}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})`;
}
