import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** A script or a style sheet with everything that it imports, minified. */
export async function bundle(entry: URL, format: 'esm' | 'iife' = 'esm'): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    minify: true,
    write: false,
    format,
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

/** Puts words in the place of their names in two pairs of braces. */
export function filled(html: string, words: Readonly<Record<string, string>>): string {
  return html.replace(/\{\{(\w+)\}\}/gu, (name, word: string) => words[word] ?? name);
}

/** A text as HTML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
