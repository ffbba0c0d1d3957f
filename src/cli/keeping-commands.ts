import { Option } from 'commander';
import type { Article } from '../domain/article.ts';
import { UserError } from '../domain/errors/user-error.ts';
import type { ExtractionWarning } from '../domain/extraction.ts';
import { requiredArticle } from '../libraries/library.ts';
import { addArticle } from '../use-cases/adding/add-article.ts';
import { listArticles } from '../use-cases/managing/list-articles.ts';
import { removeArticle } from '../use-cases/managing/remove-article.ts';
import { restoreArticle } from '../use-cases/managing/restore-article.ts';
import { commandLine } from '../wording/surface.ts';
import { type CliCommand, done } from './command.ts';
import { entriesText, entryJson } from './entries-text.ts';
import { printable } from './printable.ts';
import type { Terminal } from './terminal.ts';
import { wording } from './wording.ts';
import { scopeOptions } from './workspace.ts';

const { commands, results } = wording.terminal;

const add: CliCommand = {
  name: 'add',
  argument: '<file-or-url>',
  options: [new Option('--title <title>', commands.add.options.title)],
  async run(workspace, [source = ''], { title }, terminal) {
    const parts = {
      scope: workspace.scope,
      openStorage: async () => (await workspace.managed()).storage,
      onWarning: (warning: ExtractionWarning) => terminal.err(printable(wording.warning(warning))),
    };
    const article = await addArticle(parts, source, title);
    await workspace.library();
    const { id, title: published, paragraphs } = article;
    return done(printable(results.added(published, wording.citations.size(article), id)), {
      id,
      title: published,
      paragraphs: paragraphs.length,
    });
  },
};

const list: CliCommand = {
  name: 'list',
  options: [],
  async run(workspace) {
    const library = await workspace.library();
    const storage = workspace.hasStorage ? await workspace.storage() : undefined;
    const { own, bundled } = await listArticles({ library, storage, scope: workspace.scope });
    return {
      answered: own.length + bundled.length > 0,
      text: () => entriesText(own, bundled),
      json: () => ({
        articles: own.map(entryJson),
        bundled: bundled.map(({ id, title }) => ({ id, title })),
      }),
    };
  },
};

const remove: CliCommand = {
  name: 'remove',
  argument: '<id-or-title...>',
  options: [
    new Option('--yes', commands.remove.options.yes),
    new Option('--undo', commands.remove.options.undo),
  ],
  async run(workspace, words, { yes, undo }, terminal) {
    const name = words.join(' ');
    const managed = await workspace.managed();
    if (undo) {
      const { id, title } = await restoreArticle(managed, name);
      return done(printable(results.restored(title)), { restored: id });
    }
    const article = requiredArticle(managed.library, name);
    await confirmed(article, yes, terminal);
    await removeArticle(managed, article.id, undefined);
    await workspace.library();
    const undoing = commandLine(...scopeOptions(workspace.scope), 'remove', '--undo', article.id);
    return done(printable(results.removed(article.title, undoing)), { removed: article.id });
  },
};

/** @throws UserError confirmation-needed */
async function confirmed(article: Article, yes: boolean | undefined, terminal: Terminal): Promise<void> {
  const question = wording.terminal.questions.remove(article.title, wording.citations.words(article.words));
  if (yes || (await terminal.confirm?.(printable(question)))) return;
  throw new UserError('confirmation-needed', {});
}

/** Those that manage single articles. */
export const keepingCommands: readonly CliCommand[] = [add, list, remove];
