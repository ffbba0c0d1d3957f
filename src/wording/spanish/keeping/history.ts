import type { AuditAction, AuditEntry } from '../../../domain/changes/audit-entry.ts';
import type { Format } from '../../format.ts';
import type { Wording } from '../../wording.ts';
import { commands } from '../named.ts';

type Titled = Pick<AuditEntry, 'title' | 'formerTitle'>;

/** Each line begins with who did it: «@Ann publicó “Lluvia”». */
export function historyWords({ quotedShort }: Format): Wording['history'] {
  const done: Readonly<Record<AuditAction, (entry: Titled) => string>> = {
    added: ({ title }) => `añadió ${quotedShort(title)} como borrador`,
    refreshed: ({ title }) => `volvió a descargar ${quotedShort(title)} como borrador`,
    edited: ({ title }) => `editó el borrador de ${quotedShort(title)}`,
    discarded: ({ title }) => `descartó el borrador de ${quotedShort(title)}`,
    published: ({ title }) => `publicó ${quotedShort(title)}`,
    revised: ({ title }) => `publicó una nueva versión de ${quotedShort(title)}`,
    renamed: ({ title, formerTitle }) =>
      formerTitle === undefined
        ? `cambió el título de un artículo a ${quotedShort(title)}`
        : `cambió el título ${quotedShort(formerTitle)} a ${quotedShort(title)}`,
    removed: ({ title }) => `quitó ${quotedShort(title)}`,
    restored: ({ title }) => `restauró ${quotedShort(title)}`,
    followed: ({ title }) => `empezó a seguir el feed ${quotedShort(title)}`,
    unfollowed: ({ title }) => `dejó de seguir el feed ${quotedShort(title)}`,
    imported: ({ title }) => `importó ${quotedShort(title)}`,
  };
  return {
    heading: 'Historial',
    none: `Aquí todavía no se ha cambiado nada. Con ${commands.add} añades un artículo.`,
    noSuchPage: 'El historial no tiene esa página.',
    kept: 'Se conserva un año.',
    done: (entry) => done[entry.action](entry),
    terminal: 'Quien administra este bot',
    feed: 'Un feed',
    erased: 'Alguien cuyos datos se borraron',
    user: (id) => `Usuario ${id}`,
  };
}
