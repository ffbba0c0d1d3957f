import type { StorageErrorContexts } from '../../../domain/errors/storage-errors.ts';
import { shorten } from '../../../domain/shorten.ts';
import type { DiscordMessages } from '../../english/errors/messages.ts';
import type { Format } from '../../format.ts';
import { commandLine } from '../../surface.ts';

const RESTORE = commandLine('restore', 'FILE');

export function storageErrorWords(format: Format): DiscordMessages<StorageErrorContexts> {
  const { quotedShort } = format;
  return {
    'disk-full': () =>
      'Le disque est plein : rien n’a été modifié. Les réponses fonctionnent toujours. La personne qui exploite ce bot doit libérer de l’espace.',
    'library-full': (context) => libraryFull(context, format),
    'library-busy': () =>
      'Une autre modification est en cours d’enregistrement : rien n’a été modifié. Réessaie.',
    'library-damaged': ({ file }) =>
      `Le fichier ${shorten(file)} est endommagé : rien n’y est écrit. La personne qui exploite ce bot peut restaurer une sauvegarde : ${RESTORE}`,
    'library-lost': ({ how }) => libraryLost(how),
    'articles-unreadable': () =>
      'Les articles ajoutés ici sont illisibles pour le moment ; seuls ceux fournis avec le bot ont été cherchés, et ils ne contiennent pas cela. La personne qui exploite ce bot en trouvera la raison dans son journal.',
    'already-published': ({ title }) => `${quotedShort(title)} est déjà publié ici avec exactement ce texte.`,
    'nothing-new': ({ title }) => `${quotedShort(title)} n’a pas changé.`,
    'draft-gone': () =>
      'Ce brouillon n’existe plus : il a été publié ou abandonné, a laissé la place à de plus récents, ou a expiré au bout de 7 jours.',
    'title-needed': () => 'Aucun titre n’a été trouvé. Donne un titre à l’article.',
    'bundled-article': ({ title }) =>
      `${quotedShort(title)} vient du dossier d’articles que partagent toutes les bibliothèques. Ici, on peut seulement le retirer et le restaurer.`,
  };
}

function libraryLost(how: StorageErrorContexts['library-lost']['how']): string {
  const state = { missing: 'a disparu', replaced: 'a été remplacé', truncated: 'a été tronqué' }[how];
  return `Le fichier qui contient les articles ${state} : rien n’a été modifié. La personne qui exploite ce bot doit le remettre en place ou restaurer une sauvegarde, puis redémarrer le bot.`;
}

function libraryFull({ of, max }: StorageErrorContexts['library-full'], format: Format): string {
  const limit = format.number(max);
  switch (of) {
    case 'drafts':
      return `Il n’y a plus de place pour d’autres brouillons : ${limit} attendent ici d’être publiés. Publies-en ou abandonnes-en quelques-uns ; chacun est supprimé au bout d’une semaine.`;
    case 'articles':
      return `Cette bibliothèque est pleine : la limite est de ${limit} articles, brouillons compris. Retire un article, ou abandonne un brouillon.`;
    case 'mebibytes':
      return `Cette bibliothèque est pleine : la limite est de ${limit} Mo de texte. Les articles retirés la quittent au bout de 30 jours.`;
  }
}
