import { Option } from 'commander';
import type { Article } from '../domain/article.ts';
import type { ExtractionWarning } from '../domain/extraction.ts';
import { UserError } from '../domain/user-error.ts';
import { requiredArticle } from '../libraries/library.ts';
import { addArticle } from '../use-cases/add-article.ts';
import { listArticles } from '../use-cases/list-articles.ts';
import { removeArticle } from '../use-cases/remove-article.ts';
import { restoreArticle } from '../use-cases/restore-article.ts';
import { warningWords } from '../wording/warning-words.ts';
import { type CliCommand, done } from './command.ts';
import { entriesText, entryJson } from './entries-text.ts';
import { printable } from './printable.ts';

const add: CliCommand = {
  usage: 'add <file-or-url>',
  description: 'take the article out of a page, a PDF, Markdown or text, and publish it in the library',
  options: [new Option('--title <title>', 'in the place of the one that is found')],
  async run(workspace, [source = ''], { title }, terminal) {
    const parts = {
      scope: workspace.scope,
      openStorage: async () => (await workspace.managed()).storage,
      onWarning: (warning: ExtractionWarning) => terminal.err(printable(warningWords(warning))),
    };
    const article = await addArticle(parts, source, title);
    await workspace.library();
    return done(
      `Added “${printable(article.title)}”: ${article.paragraphs.length} paragraphs, ${article.id}`,
      {
        id: article.id,
        title: article.title,
        paragraphs: article.paragraphs.length,
      },
    );
  },
};

const list: CliCommand = {
  usage: 'list',
  description: 'the articles of the library with their ids, and those that can be brought back',
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
  usage: 'remove <id-or-title...>',
  description: 'take an article out of the library; for 30 days it can be brought back',
  options: [
    new Option('--yes', 'without being asked'),
    new Option('--undo', 'bring back an article that was removed, by its id or title'),
  ],
  async run(workspace, words, { yes, undo }, terminal) {
    const name = words.join(' ');
    const managed = await workspace.managed();
    if (undo) {
      const { id, title } = await restoreArticle(managed, name);
      return done(`“${printable(title)}” is back.`, { restored: id });
    }
    const article = requiredArticle(managed.library, name);
    await confirmed(article, yes, terminal);
    await removeArticle(managed, article.id, undefined);
    await workspace.library();
    return done(
      `Removed “${printable(article.title)}”. For 30 days this brings it back: verbatim remove --undo ${article.id}`,
      { removed: article.id },
    );
  },
};

/** @throws UserError confirmation-needed */
async function confirmed(
  { title, words }: Article,
  yes: boolean | undefined,
  { confirm }: Pick<Parameters<CliCommand['run']>[3], 'confirm'>,
): Promise<void> {
  if (yes || (await confirm?.(`Remove “${printable(title)}” (${words} words)?`))) return;
  throw new UserError('confirmation-needed', {});
}

/** What changes a library, an article at a time. */
export const keepingCommands: readonly CliCommand[] = [add, list, remove];
