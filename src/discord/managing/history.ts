import type { ButtonInteraction, ChatInputCommandInteraction } from 'discord.js';
import type { AuditEntry } from '../../domain/changes/audit-entry.ts';
import { UserError } from '../../domain/errors/user-error.ts';
import { listChanges } from '../../use-cases/managing/list-changes.ts';
import type { Wording } from '../../wording/wording.ts';
import { pager } from '../buttons/pager.ts';
import type { CommandContext } from '../gateway/command.ts';
import { customIdValue } from '../gateway/custom-id.ts';
import { accents, buttonRow, type Reply, reply, text } from '../replies/components.ts';
import { small } from '../replies/passage-header.ts';
import { escapeLine } from '../text/escape-markdown.ts';
import { timeMention, userMention } from '../text/mentions.ts';

/** Lines of 280 characters at most: two titles of 100, an id, a time. */
const MAX_ON_A_PAGE = 12;

export const HISTORY = 'article-history';

/** Who changed the library, what and when; the newest first. */
export function history(_: ChatInputCommandInteraction, context: CommandContext): Promise<Reply> {
  return historyPage(context, 0);
}

export function turnHistory({ customId }: ButtonInteraction, context: CommandContext): Promise<Reply> {
  const page = customIdValue(customId);
  if (!/^\d{1,5}$/u.test(page)) throw new UserError('stale-button', {});
  return historyPage(context, Number(page));
}

async function historyPage(context: CommandContext, page: number): Promise<Reply> {
  const { wording } = context;
  const { history: words } = wording;
  const { entries, total } = await listChanges(context, page, MAX_ON_A_PAGE);
  if (total === 0) return reply(accents.neutral, [text(escapeLine(words.none))]);
  if (entries.length === 0) throw new UserError('stale-button', {});
  const pages = Math.ceil(total / MAX_ON_A_PAGE);
  return reply(accents.neutral, [
    text([`### ${escapeLine(words.heading)}`, ...entries.map((entry) => lineOf(wording, entry))].join('\n')),
    text(small(words.kept)),
    buttonRow(pager(wording, { page, pages }, (target) => `${HISTORY}:${target}`)),
  ]);
}

function lineOf({ history: words }: Wording, entry: AuditEntry): string {
  const { by, at } = entry;
  const who = by.kind === 'user' ? userMention(by.id) : escapeLine(words[by.kind]);
  return `- ${timeMention(at)} · ${who} ${escapeLine(words.done(entry))}`;
}
