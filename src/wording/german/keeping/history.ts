import type { AuditAction, AuditEntry } from '../../../domain/changes/audit-entry.ts';
import type { Format } from '../../format.ts';
import type { Wording } from '../../wording.ts';
import { commands } from '../named.ts';

type Titled = Pick<AuditEntry, 'title' | 'formerTitle'>;

/** Each line begins with who did it: „@Ann hat „Regen“ veröffentlicht“. */
export function historyWords({ quotedShort }: Format): Wording['history'] {
  const done: Readonly<Record<AuditAction, (entry: Titled) => string>> = {
    added: ({ title }) => `hat ${quotedShort(title)} als Entwurf hinzugefügt`,
    refreshed: ({ title }) => `hat ${quotedShort(title)} als Entwurf neu abgerufen`,
    edited: ({ title }) => `hat den Entwurf ${quotedShort(title)} bearbeitet`,
    discarded: ({ title }) => `hat den Entwurf ${quotedShort(title)} verworfen`,
    published: ({ title }) => `hat ${quotedShort(title)} veröffentlicht`,
    revised: ({ title }) => `hat eine neue Version von ${quotedShort(title)} veröffentlicht`,
    renamed: ({ title, formerTitle }) =>
      formerTitle === undefined
        ? `hat einen Artikel in ${quotedShort(title)} umbenannt`
        : `hat ${quotedShort(formerTitle)} in ${quotedShort(title)} umbenannt`,
    removed: ({ title }) => `hat ${quotedShort(title)} entfernt`,
    restored: ({ title }) => `hat ${quotedShort(title)} wiederhergestellt`,
    imported: ({ title }) => `hat ${quotedShort(title)} importiert`,
    followed: ({ title }) => `verfolgt jetzt den Feed ${quotedShort(title)}`,
    unfollowed: ({ title }) => `verfolgt den Feed ${quotedShort(title)} nicht mehr`,
  };
  return {
    heading: 'Verlauf',
    none: `Hier wurde noch nichts geändert. Mit ${commands.add} fügst du einen Artikel hinzu.`,
    noSuchPage: 'Diese Seite hat der Verlauf nicht.',
    kept: 'Wird ein Jahr lang aufbewahrt.',
    done: (entry) => done[entry.action](entry),
    terminal: 'Wer diesen Bot betreibt,',
    feed: 'Ein Feed',
    erased: 'Jemand, dessen Daten gelöscht wurden,',
    user: (id) => `Mitglied ${id}`,
  };
}
