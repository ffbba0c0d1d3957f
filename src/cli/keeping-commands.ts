import { Option } from 'commander';
import type { Article } from '../domain/article.ts';
import { UserError } from '../domain/user-error.ts';
import { extractedContent } from '../ingest/extracted-content.ts';
import { presentArticle, removeArticle, restoreArticle } from '../use-cases/manage-articles.ts';
import { readSource } from '../use-cases/read-source.ts';
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
    const extraction = await readSource(source);
    for (const warning of extraction.warnings) {
      if (warning.code !== 'no-title' || title === undefined)
        terminal.err(printable(wording.warning(warning)));
    }
    const content = extractedContent(extraction, title);
    const { catalog } = await workspace.storage();
    await workspace.library();
    const article = await catalog.publish(workspace.scope, { content, by: undefined });
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
    const bundled = (await workspace.library()).store.all();
    const own = workspace.hasStorage ? await (await workspace.storage()).catalog.list(workspace.scope) : [];
    const ids = new Set(own.map(({ id }) => id));
    const others = bundled.filter(({ id }) => !ids.has(id));
    return {
      answered: own.length + others.length > 0,
      text: () => entriesText(own, others),
      json: () => ({
        articles: own.map(entryJson),
        bundled: others.map(({ id, title }) => ({ id, title })),
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
    const article = presentArticle(managed, name);
    await confirmed(article, yes, terminal);
    await removeArticle(managed, article, undefined);
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
