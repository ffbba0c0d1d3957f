import { Option } from 'commander';
import { hasCode, UserError } from '../domain/errors/user-error.ts';
import type { ExtractionWarning } from '../domain/extraction.ts';
import { runningLength } from '../domain/paragraphs/kinds.ts';
import { requiredArticle } from '../libraries/library.ts';
import { type AddingChoices, addArticle } from '../use-cases/adding/add-article.ts';
import { parseChapters } from '../use-cases/adding/parse-chapters.ts';
import { removeArticle } from '../use-cases/managing/remove-article.ts';
import { restoreArticle } from '../use-cases/managing/restore-article.ts';
import { commandLine } from '../wording/surface.ts';
import { type CliCommand, type CommandOptions, done } from './command.ts';
import { history } from './keeping/history-command.ts';
import { printable } from './printable.ts';
import type { Terminal } from './terminal.ts';
import { wording } from './wording.ts';
import { scopeOptions } from './workspace.ts';

const { commands, results, questions } = wording.terminal;

const add: CliCommand = {
  name: 'add',
  argument: '<file-or-url>',
  options: [
    new Option('--title <title>', commands.add.options.title),
    new Option('--author <names>', commands.add.options.author),
    new Option('--publisher <name>', commands.add.options.publisher),
    new Option('--date <date>', commands.add.options.date),
    new Option('--url <address>', commands.add.options.url),
    new Option('--language <code>', commands.add.options.language),
    new Option('--chapters <numbers>', commands.add.options.chapters),
    new Option('--yes', commands.add.options.yes),
  ],
  async run(workspace, [source = ''], options, terminal) {
    const parts = {
      scope: workspace.scope,
      openStorage: async () => (await workspace.managed()).storage,
      onWarning: (warning: ExtractionWarning) => terminal.err(printable(wording.warning(warning))),
      confirm: (title: string) => isConfirmed(questions.publish(title), options, terminal),
    };
    const article = await addArticle(parts, source, choicesOf(options)).catch((error: unknown) => {
      if (hasCode(error, 'too-many-chapters'))
        terminal.err(printable(wording.managing.chapterList(error.context.titles)));
      throw error;
    });
    await workspace.library();
    const { id, title: published, paragraphs } = article;
    return done(printable(results.added(published, wording.citations.size(article), id)), {
      id,
      title: published,
      paragraphs: runningLength(paragraphs),
    });
  },
};

/** @throws UserError chapters-unclear */
function choicesOf({ chapters, ...options }: CommandOptions): AddingChoices {
  const { title, author, publisher, date, url, language } = options;
  const given = Object.entries({ title, author, publisher, published: date, url, language });
  const fields = Object.fromEntries(given.filter(([, value]) => value !== undefined));
  return { fields, ...(chapters === undefined ? {} : { chapters: parseChapters(chapters) }) };
}

const remove: CliCommand = {
  name: 'remove',
  argument: '<id-or-title...>',
  options: [
    new Option('--yes', commands.remove.options.yes),
    new Option('--undo', commands.remove.options.undo),
  ],
  async run(workspace, words, { yes = false, undo }, terminal) {
    const name = words.join(' ');
    const managed = await workspace.managed();
    if (undo) {
      const { id, title } = await restoreArticle(managed, name);
      return done(printable(results.restored(title)), { restored: id });
    }
    const article = requiredArticle(managed.library, name);
    const question = questions.remove(article.title, wording.citations.words(article.words));
    if (!(await isConfirmed(question, { yes }, terminal))) throw new UserError('confirmation-needed', {});
    await removeArticle(managed, article.id);
    await workspace.library();
    const undoing = commandLine(...scopeOptions(workspace.scope), 'remove', '--undo', article.id);
    return done(printable(results.removed(article.title, undoing)), { removed: article.id });
  },
};

async function isConfirmed(
  question: string,
  { yes = false }: CommandOptions,
  terminal: Terminal,
): Promise<boolean> {
  return yes || ((await terminal.confirm?.(printable(question))) ?? false);
}

/** Those that manage single articles. */
export const keepingCommands: readonly CliCommand[] = [add, remove, history];
