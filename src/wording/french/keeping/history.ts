import type { AuditAction, AuditEntry } from '../../../domain/changes/audit-entry.ts';
import type { Format } from '../../format.ts';
import type { Wording } from '../../wording.ts';
import { commands } from '../named.ts';

type Titled = Pick<AuditEntry, 'title' | 'formerTitle'>;

/** Each line begins with who did it: « @Ann a publié « Pluie » ». */
export function historyWords({ quotedShort }: Format): Wording['history'] {
  const done: Readonly<Record<AuditAction, (entry: Titled) => string>> = {
    added: ({ title }) => `a ajouté le brouillon ${quotedShort(title)}`,
    refreshed: ({ title }) => `a récupéré de nouveau ${quotedShort(title)} comme brouillon`,
    edited: ({ title }) => `a modifié le brouillon ${quotedShort(title)}`,
    discarded: ({ title }) => `a abandonné le brouillon ${quotedShort(title)}`,
    published: ({ title }) => `a publié ${quotedShort(title)}`,
    revised: ({ title }) => `a publié une nouvelle version de ${quotedShort(title)}`,
    renamed: ({ title, formerTitle }) =>
      formerTitle === undefined
        ? `a renommé un article en ${quotedShort(title)}`
        : `a renommé ${quotedShort(formerTitle)} en ${quotedShort(title)}`,
    removed: ({ title }) => `a retiré ${quotedShort(title)}`,
    restored: ({ title }) => `a restauré ${quotedShort(title)}`,
    imported: ({ title }) => `a importé ${quotedShort(title)}`,
    followed: ({ title }) => `suit maintenant le flux ${quotedShort(title)}`,
    unfollowed: ({ title }) => `ne suit plus le flux ${quotedShort(title)}`,
  };
  return {
    heading: 'Historique',
    none: `Rien n’a encore été modifié ici. ${commands.add} ajoute un article.`,
    noSuchPage: 'L’historique n’a pas cette page.',
    kept: 'Conservé pendant un an.',
    done: (entry) => done[entry.action](entry),
    terminal: 'La personne qui exploite ce bot',
    feed: 'Un flux',
    erased: 'Une personne dont les données ont été effacées',
    user: (id) => `Membre ${id}`,
  };
}
