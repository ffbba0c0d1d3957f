import { createHash } from 'node:crypto';

/** `Article.key`: 48 bits of the SHA-256 over the article's id and its text. */
export function articleKey(id: string, text: string): string {
  return createHash('sha256').update(`${id}\n${text}`).digest('base64url').slice(0, 8);
}
