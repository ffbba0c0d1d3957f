import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Option } from 'commander';
import { UserError } from '../domain/errors/user-error.ts';
import type { ExportedLibrary } from '../domain/exported-library.ts';
import { requiredArticle } from '../libraries/library.ts';
import { restoreStorage } from '../storage/open-storage.ts';
import { exportArticle } from '../use-cases/transferring/export-article.ts';
import { exportLibrary } from '../use-cases/transferring/export-library.ts';
import { markdownFiles } from '../use-cases/transferring/export-markdown.ts';
import { findImportItems } from '../use-cases/transferring/find-import-items.ts';
import { type Imported, importArticles } from '../use-cases/transferring/import-articles.ts';
import { type CliCommand, done } from './command.ts';
import { writeError, writeWhole } from './keeping/write-file.ts';
import { printable } from './printable.ts';
import { wording } from './wording.ts';
import type { Workspace } from './workspace.ts';

const { commands, results } = wording.terminal;

const exportCommand: CliCommand = {
  name: 'export',
  argument: '<file-or-folder>',
  options: [
    new Option('--article <id>', commands.export.options.article),
    new Option('--markdown', commands.export.options.markdown),
  ],
  async run(workspace, [target = ''], { article, markdown }) {
    if (existsSync(target)) throw new UserError('file-exists', { file: target });
    const library = await exportedFrom(workspace, article);
    const writing = markdown ? writeMarkdown(library, target) : writeJson(library, target);
    await writing.catch((error: unknown) => {
      throw writeError(error, target);
    });
    const exported = library.articles.length;
    return done(results.exported(exported, printable(target)), { exported });
  },
};

/** @throws UserError unknown-article */
async function exportedFrom(workspace: Workspace, name: string | undefined): Promise<ExportedLibrary> {
  const { scope } = workspace;
  if (name === undefined) return exportLibrary({ storage: await workspace.storage(), scope });
  const article = requiredArticle(await workspace.library(), name);
  const storage = workspace.hasStorage ? await workspace.storage() : undefined;
  return exportArticle({ storage, scope }, article);
}

const importCommand: CliCommand = {
  name: 'import',
  argument: '<files-or-folders...>',
  options: [],
  async run(workspace, places, _, terminal) {
    const items = await findImportItems(places);
    const scoped = { storage: await workspace.storage(), scope: workspace.scope };
    const imported = await importArticles(scoped, items, (done) => terminal.progress?.(done, items.length));
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
    await (await workspace.storage()).backup(target);
    return done(results.backedUp(printable(target)), { backup: target });
  },
};

const restoreCommand: CliCommand = {
  name: 'restore',
  argument: '<file>',
  options: [new Option('--yes', commands.restore.options.yes)],
  async run(workspace, [source = ''], { yes }, terminal) {
    const question = wording.terminal.questions.replaceAll(printable(workspace.databaseFile));
    if (workspace.hasDatabase && !yes && !(await terminal.confirm?.(question)))
      throw new UserError('confirmation-needed', {});
    const { damaged } = await restoreStorage(workspace.databaseFile, source);
    const sentences = [
      results.restoredAll(printable(source)),
      ...(damaged === undefined ? [] : [results.damagedKept(printable(damaged))]),
    ];
    return done(sentences.join(' '), { restored: source, damaged: damaged ?? null });
  },
};

async function writeMarkdown(exported: ExportedLibrary, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { name, content } of markdownFiles(exported)) await writeFile(path.join(folder, name), content);
}

async function writeJson(exported: ExportedLibrary, file: string): Promise<void> {
  await writeWhole(file, `${JSON.stringify(exported, null, 2)}\n`);
}

/** Those that copy libraries to and from files. */
export const fileCommands: readonly CliCommand[] = [
  exportCommand,
  importCommand,
  backupCommand,
  restoreCommand,
];
