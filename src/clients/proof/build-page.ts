import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { provePageWording } from '../../wording/client-wording.ts';
import { bundle, escaped, filled } from '../bundle.ts';

const folder = new URL('./page/', import.meta.url);

/**
 * The page that proves receipts, as one HTML file without any request. Its policy allows this very script and this very
 * style sheet, and nothing else.
 */
export async function buildProofPage(): Promise<string> {
  const words = provePageWording();
  const [html, script, style] = await Promise.all([
    readFile(new URL('index.html', folder), 'utf8'),
    bundle(new URL('main.ts', folder), 'iife'),
    bundle(new URL('style.css', folder)),
  ]);
  const policy = [
    "default-src 'none'",
    `script-src ${sourceOf(script)}`,
    `style-src ${sourceOf(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  const title = escaped(`${words.title} · ${words.program}`);
  return filled(html, { policy, title, noScript: escaped(words.noScript) })
    .replace('</style>', (end) => style + end)
    .replace('</script>', (end) => script + end);
}

/** https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Content-Security-Policy#hash-algorithm-hash-value */
function sourceOf(inline: string): string {
  return `'sha256-${createHash('sha256').update(inline).digest('base64')}'`;
}
