import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { PageServerWording } from '../../wording/client-wording.ts';

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
    bundle(entry),
    bundle('style.css'),
  ]);
  return new Map<string, PageFile>([
    ['/', { type: 'text/html; charset=utf-8', body: withWords(html, words) }],
    ['/icon.svg', { type: 'image/svg+xml', body: icon }],
    ['/page.js', { type: 'text/javascript; charset=utf-8', body: script }],
    ['/style.css', { type: 'text/css; charset=utf-8', body: style }],
  ]);
}

/** Puts the catalogue's text in the place of its name in two pairs of braces. */
function withWords(html: string, { title, noScript }: PageServerWording): string {
  return html.replace('{{title}}', () => escaped(title)).replace('{{noScript}}', () => escaped(noScript));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

async function bundle(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(name, folder))],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
