import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Option } from 'commander';
import { backup, restore } from '../app/services.ts';
import { UserError } from '../domain/user-error.ts';
import { articleFile, articleFileName } from '../ingest/files/article-file.ts';
import { type ExportedLibrary, exportLibrary } from '../use-cases/export-library.ts';
import { type Imported, importArticles, importItems } from '../use-cases/import-articles.ts';
import { type CliCommand, done } from './command.ts';
import { printable } from './printable.ts';
import { wording } from './wording.ts';

const { commands, results } = wording.terminal;

const exportCommand: CliCommand = {
  name: 'export',
  argument: '<file-or-folder>',
  options: [new Option('--markdown', commands.export.options.markdown)],
  async run(workspace, [target = ''], { markdown }) {
    if (existsSync(target)) throw new UserError('file-exists', { file: target });
    const storage = await workspace.storage();
    const { articles, ...exported } = await exportLibrary(storage, workspace.scope);
    const writing = markdown
      ? writeMarkdown(target, articles)
      : writeWhole(target, `${JSON.stringify({ ...exported, articles }, null, 2)}\n`);
    await writing.catch((error: unknown) => {
      throw writeError(error, target);
    });
    return done(results.exported(articles.length, printable(target)), { exported: articles.length });
  },
};

const importCommand: CliCommand = {
  name: 'import',
  argument: '<files-or-folders...>',
  options: [],
  async run(workspace, places, _, terminal) {
    const items = await importItems(places);
    const imported = await importArticles(await workspace.storage(), workspace.scope, items, (done) =>
      terminal.progress?.(done, items.length),
    );
    const { added, present } = imported;
    const problems = imported.problems.map(wording.articleFiles.problem);
    for (const problem of problems) terminal.err(printable(problem));
    await workspace.library();
    return done(importedText(imported), { added, present, problems });
  },
};

function importedText({ added, present }: Imported): string {
  const sentences = [
    ...(added > 0 || present === 0 ? [results.imported(added)] : []),
    ...(present > 0 ? [results.alreadyPresent(present)] : []),
  ];
  return sentences.join(' ');
}

const backupCommand: CliCommand = {
  name: 'backup',
  argument: '<file>',
  options: [],
  async run(workspace, [target = '']) {
    if (!workspace.hasStorage) throw new UserError('unknown-file', { file: workspace.databaseFile });
    await backup((await workspace.storage()).database, target);
    return done(results.backedUp(printable(target)), { backup: target });
  },
};

const restoreCommand: CliCommand = {
  name: 'restore',
  argument: '<file>',
  options: [new Option('--yes', commands.restore.options.yes)],
  async run(workspace, [source = ''], { yes }, terminal) {
    const question = wording.terminal.questions.replaceAll(printable(workspace.databaseFile));
    if (workspace.hasStorage && !yes && !(await terminal.confirm?.(question)))
      throw new UserError('confirmation-needed', {});
    const { damaged } = await restore(workspace.databaseFile, source);
    const sentences = [
      results.restoredAll(printable(source)),
      ...(damaged === undefined ? [] : [results.damagedKept(printable(damaged))]),
    ];
    return done(sentences.join(' '), { restored: source, damaged: damaged ?? null });
  },
};

async function writeMarkdown(folder: string, articles: ExportedLibrary['articles']): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [index, { title, revisions }] of articles.entries()) {
    const revision = revisions.at(-1) ?? revisions[0];
    const content = { ...revision, title: title ?? revision.title };
    const name = articleFileName(content.title, String(index + 1));
    await writeFile(path.join(folder, `${name}.md`), articleFile(content));
  }
}

/** Writes to a temporary file first, so that `target` is never incomplete. */
async function writeWhole(target: string, content: string): Promise<void> {
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(`${target}.partial`, content);
  await rename(`${target}.partial`, target);
}

/** Any error that does not come from the file system is returned as it is. */
function writeError(error: unknown, target: string): unknown {
  if (!(error instanceof Error && 'code' in error)) return error;
  return error.code === 'ENOSPC'
    ? new UserError('disk-full', {})
    : new UserError('library-not-writable', { file: target });
}

/** Those that copy libraries to and from files. */
export const fileCommands: readonly CliCommand[] = [
  exportCommand,
  importCommand,
  backupCommand,
  restoreCommand,
];
