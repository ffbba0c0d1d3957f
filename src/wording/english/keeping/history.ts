import type { AuditAction, AuditEntry } from '../../../domain/changes/audit-entry.ts';
import { quotedShort } from '../../quoted.ts';
import { commandsOn, type Surface } from '../../surface.ts';

type Titled = Pick<AuditEntry, 'title' | 'formerTitle'>;

const done: Readonly<Record<AuditAction, (entry: Titled) => string>> = {
  added: ({ title }) => `added ${quotedShort(title)}, to be published`,
  refreshed: ({ title }) => `fetched ${quotedShort(title)} again, to be published`,
  edited: ({ title }) => `edited the draft of ${quotedShort(title)}`,
  discarded: ({ title }) => `discarded the draft of ${quotedShort(title)}`,
  published: ({ title }) => `published ${quotedShort(title)}`,
  revised: ({ title }) => `published a new version of ${quotedShort(title)}`,
  renamed: ({ title, formerTitle }) =>
    formerTitle === undefined
      ? `renamed an article to ${quotedShort(title)}`
      : `renamed ${quotedShort(formerTitle)} to ${quotedShort(title)}`,
  removed: ({ title }) => `removed ${quotedShort(title)}`,
  restored: ({ title }) => `restored ${quotedShort(title)}`,
  imported: ({ title }) => `imported ${quotedShort(title)}`,
  followed: ({ title }) => `followed the feed ${quotedShort(title)}`,
  unfollowed: ({ title }) => `stopped following the feed ${quotedShort(title)}`,
};

/** The history of a library. Each line begins with who did it: “@Ann published “Rain””. */
export function historyWords(surface: Surface) {
  return {
    heading: 'History',
    none: `Nothing has been changed here yet. ${commandsOn[surface].add} adds an article.`,
    noSuchPage: 'The history has no such page.',
    kept: 'Kept for one year.',
    done: (entry: Pick<AuditEntry, 'action'> & Titled) => done[entry.action](entry),
    terminal: 'Whoever runs this bot',
    feed: 'A feed',
    erased: 'Someone whose data were deleted',
    user: (id: string) => `User ${id}`,
  };
}
