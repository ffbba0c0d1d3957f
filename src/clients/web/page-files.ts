import { readFile } from 'node:fs/promises';
import type { PageServerWording } from '../../wording/client-wording.ts';
import { bundle, escaped, filled } from '../bundle.ts';

const folder = new URL('./page/', import.meta.url);
/** `main.ts`, or `main.js` in the compiled program. */
const entry = `main${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`;

export interface PageFile {
  readonly type: string;
  readonly body: string;
}

/** The page's files by path, with all modules bundled into one script and all style sheets into one. */
export async function loadPage(words: PageServerWording): Promise<ReadonlyMap<string, PageFile>> {
  const [html, icon, script, style] = await Promise.all([
    readFile(new URL('index.html', folder), 'utf8'),
    readFile(new URL('icon.svg', folder), 'utf8'),
    bundle(new URL(entry, folder)),
    bundle(new URL('style.css', folder)),
  ]);
  const body = filled(html, { title: escaped(words.title), noScript: escaped(words.noScript) });
  return new Map<string, PageFile>([
    ['/', { type: 'text/html; charset=utf-8', body }],
    ['/icon.svg', { type: 'image/svg+xml', body: icon }],
    ['/page.js', { type: 'text/javascript; charset=utf-8', body: script }],
    ['/style.css', { type: 'text/css; charset=utf-8', body: style }],
  ]);
}
