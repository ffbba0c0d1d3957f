import { Option } from 'commander';
import type { Article } from '../domain/article.ts';
import { UserError } from '../domain/user-error.ts';
import { extractedContent } from '../ingest/extracted-content.ts';
import { presentArticle, removeArticle, restoreArticle } from '../use-cases/manage-articles.ts';
import { readSource } from '../use-cases/read-source.ts';
import { warningWords } from '../wording/warning-words.ts';
import { type CliCommand, done } from './command.ts';
import { entriesText, entryJson } from './entries-text.ts';
import { printable } from './printable.ts';

const add: CliCommand = {
  usage: 'add <file-or-url>',
  description: 'take the article out of a page, a PDF, Markdown or text, and publish it in the library',
  options: [new Option('--title <title>', 'in the place of the one that is found')],
  async run(workspace, [source = ''], { title }, terminal) {
    const extraction = await readSource(source);
    for (const warning of extraction.warnings) {
      if (warning.code !== 'no-title' || title === undefined) terminal.err(printable(warningWords(warning)));
    }
    const content = extractedContent(extraction, title);
    const { catalog } = await workspace.storage();
    await workspace.library();
    const article = await catalog.publish(workspace.scope, { content, by: undefined });
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
    const article = presentArticle(managed, name);
    await confirmed(article, yes, terminal);
    await removeArticle(managed, article, undefined);
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
