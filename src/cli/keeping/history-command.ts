import { Option } from 'commander';
import type { Actor, AuditEntry } from '../../domain/changes/audit-entry.ts';
import { listChanges } from '../../use-cases/managing/list-changes.ts';
import type { CliCommand } from '../command.ts';
import { printable } from '../printable.ts';
import { UsageError } from '../usage-error.ts';
import { wording } from '../wording.ts';

const { commands, usage } = wording.terminal;
const words = wording.history;

const PAGE_SIZE = 50;

export const history: CliCommand = {
  name: 'history',
  options: [new Option('--page <number>', commands.history.options.page).argParser(pageNumber)],
  async run(workspace, _, { page = 1 }) {
    const { scope } = workspace;
    const { entries, total } = workspace.hasStorage
      ? await listChanges({ storage: await workspace.storage(), scope }, page - 1, PAGE_SIZE)
      : { entries: [], total: 0 };
    const nothing = page > 1 && total > 0 ? words.noSuchPage : words.none;
    return {
      answered: entries.length > 0,
      text: () => (entries.length === 0 ? nothing : entries.map(lineOf).join('\n')),
      json: () => ({ total, changes: entries.map(toJson) }),
    };
  },
};

/** UTC to the minute, who, what. */
function lineOf(entry: AuditEntry): string {
  const time = new Date(entry.at).toISOString().slice(0, 16).replace('T', ' ');
  return printable(`${time}  ${nameOf(entry.by)} ${words.done(entry)}`.replace(/\s*\n\s*/gu, ' '));
}

function nameOf(by: Actor): string {
  return by.kind === 'user' ? words.user(by.id) : words[by.kind];
}

function toJson({ action, articleId, title, formerTitle, by, at }: AuditEntry): object {
  return {
    at: new Date(at).toISOString(),
    by: by.kind === 'user' ? by.id : by.kind,
    action,
    article: articleId,
    title,
    formerTitle: formerTitle ?? null,
  };
}

/** @throws UsageError */
function pageNumber(typed: string): number {
  if (!/^[1-9]\d{0,5}$/u.test(typed)) throw new UsageError(usage.notANumber(typed));
  return Number(typed);
}
