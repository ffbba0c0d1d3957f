import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { UsageError } from './command.ts';
import { dataFolder } from './evaluation-data.ts';

/** A page and its expected extraction by Readability's authors. */
export interface PageFile {
  readonly name: string;
  readonly source: Uint8Array;
  /** HTML. */
  readonly expected: string;
  readonly title: string | null;
  readonly byline: string | null;
}

/** The evaluation data's page folders; empty without evaluation data. */
export async function pageFolders(): Promise<string[]> {
  return subfolders(dataFolder('pages')).catch(() => []);
}

/** @param folders page folders, or folders of page folders */
export async function readPages(folders: readonly string[]): Promise<PageFile[]> {
  const pages: PageFile[] = [];
  for (const folder of folders) {
    const inside = await readdir(folder).catch(() => {
      throw new UsageError(`${folder} is not a readable folder`);
    });
    const found = inside.includes('source.html') ? [folder] : await subfolders(folder);
    if (found.length === 0) throw new UsageError(`${folder} contains no page: source.html is missing`);
    for (const page of found) pages.push(await readPage(page));
  }
  return pages;
}

async function subfolders(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return names.sort().map((name) => path.join(folder, name));
}

async function readPage(folder: string): Promise<PageFile> {
  const file = (name: string) =>
    readFile(path.join(folder, name)).catch(() => {
      throw new UsageError(`${path.join(folder, name)} cannot be read`);
    });
  const metadata = JSON.parse((await file('expected-metadata.json')).toString());
  return {
    name: path.basename(folder),
    source: await file('source.html'),
    expected: (await file('expected.html')).toString(),
    title: metadata.title ?? null,
    byline: metadata.byline ?? null,
  };
}
