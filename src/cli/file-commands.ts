import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Option } from 'commander';
import { UserError } from '../domain/user-error.ts';
import { restoreStorage } from '../storage/open-storage.ts';
import type { ScopedStorage } from '../storage/scoped-storage.ts';
import { exportLibrary } from '../use-cases/export-library.ts';
import { exportMarkdown } from '../use-cases/export-markdown.ts';
import { findImportItems } from '../use-cases/find-import-items.ts';
import { importArticles } from '../use-cases/import-articles.ts';
import { type CliCommand, done } from './command.ts';
import { printable } from './printable.ts';

const exportCommand: CliCommand = {
  usage: 'export <file-or-folder>',
  description: "write the library's own articles into a JSON file, every revision of them",
  options: [new Option('--markdown', 'into a folder instead, a Markdown file for the last text of each')],
  async run(workspace, [target = ''], { markdown }) {
    if (existsSync(target)) throw new UserError('file-exists', { file: target });
    const scoped = { storage: await workspace.storage(), scope: workspace.scope };
    const exported = await (markdown ? writeMarkdown(scoped, target) : writeJson(scoped, target));
    return done(`Exported ${counted(exported)} to ${printable(target)}`, { exported });
  },
};

const importCommand: CliCommand = {
  usage: 'import <files-or-folders...>',
  description: 'take in what “export” wrote, or .md and .txt files; what is there already is left as it is',
  options: [],
  async run(workspace, places, _, terminal) {
    const items = await findImportItems(places);
    const { added, present, problems } = await importArticles(
      { storage: await workspace.storage(), scope: workspace.scope },
      items,
      (done) => terminal.progress?.(done, items.length),
    );
    for (const problem of problems) terminal.err(printable(problem));
    await workspace.library();
    const known =
      present === 0 ? '' : `; ${counted(present)} ${present === 1 ? 'was' : 'were'} there already`;
    return done(`Imported ${counted(added)}${known}`, { added, present, problems });
  },
};

const backupCommand: CliCommand = {
  usage: 'backup <file>',
  description: 'copy all libraries into one file, also while the bot is running',
  options: [],
  async run(workspace, [target = '']) {
    if (!workspace.hasStorage) throw new UserError('unknown-file', { file: workspace.databaseFile });
    await (await workspace.storage()).backup(target);
    return done(`All libraries are in ${printable(target)}`, { backup: target });
  },
};

const restoreCommand: CliCommand = {
  usage: 'restore <file>',
  description: 'bring all libraries back to the state of a backup, also while the bot is running',
  options: [new Option('--yes', 'without being asked')],
  async run(workspace, [source = ''], { yes }, terminal) {
    const question = `Replace all libraries in ${printable(workspace.databaseFile)}?`;
    if (workspace.hasStorage && !yes && !(await terminal.confirm?.(question)))
      throw new UserError('confirmation-needed', {});
    const { damaged } = await restoreStorage(workspace.databaseFile, source);
    const aside = damaged === undefined ? '' : `; the damaged file is now ${printable(damaged)}`;
    return done(`All libraries are as they were in ${printable(source)}${aside}`, {
      restored: source,
      damaged: damaged ?? null,
    });
  },
};

/** @returns the number of articles */
async function writeMarkdown(scoped: ScopedStorage, folder: string): Promise<number> {
  const files = await exportMarkdown(scoped);
  await mkdir(folder, { recursive: true });
  for (const { name, content } of files) await writeFile(path.join(folder, name), content);
  return files.length;
}

/** @returns the number of articles */
async function writeJson(scoped: ScopedStorage, file: string): Promise<number> {
  const exported = await exportLibrary(scoped);
  await writeWhole(file, `${JSON.stringify(exported, null, 2)}\n`);
  return exported.articles.length;
}

/** The whole file or none. */
async function writeWhole(target: string, content: string): Promise<void> {
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(`${target}.partial`, content);
  await rename(`${target}.partial`, target);
}

function counted(articles: number): string {
  return `${articles} ${articles === 1 ? 'article' : 'articles'}`;
}

/** What moves whole libraries between files. */
export const fileCommands: readonly CliCommand[] = [
  exportCommand,
  importCommand,
  backupCommand,
  restoreCommand,
];
