import type { ExtractErrorContexts, ForeignKind } from '../../../domain/errors/ingest-errors.ts';
import type { Messages } from '../../english/errors/messages.ts';
import type { Format } from '../../format.ts';
import { advice } from './advice.ts';

const ACCEPTED =
  'Utilise une page web, un PDF, un document (.docx, .odt, .epub, .rtf), du Markdown ou du texte brut.';

const foreign: Readonly<Record<ForeignKind, string>> = {
  image: 'une image',
  audio: 'un fichier audio',
  video: 'une vidéo',
  font: 'une police de caractères',
  office: 'un document bureautique',
  archive: 'une archive',
  program: 'un programme',
  feed: 'un flux',
  data: 'un fichier de données',
};

const instead: Partial<Readonly<Record<ForeignKind, string>>> = {
  office: 'Enregistre-le en .docx, .odt, PDF ou texte brut et utilise ce fichier.',
  archive: 'Décompresse-la et utilise l’article qu’elle contient.',
  feed: 'Utilise l’adresse de l’un de ses articles.',
};

export function fileErrorWords({ number, plural, quotedShort }: Format): Messages<ExtractErrorContexts> {
  return {
    'file-empty': () => 'Le fichier est vide. Vérifie qu’il a été enregistré en entier.',
    'file-foreign': ({ kind, format: name }) =>
      `C’est ${foreign[kind]}${name === '' ? '' : ` (${name})`}, pas le texte d’un article. ${instead[kind] ?? ACCEPTED}`,
    'file-too-large': ({ mebibytes }) =>
      `Le fichier dépasse ${mebibytes} Mio. N’utilise que la partie qui compte.`,
    'file-broken': ({ format: name }) => `Ce fichier (${name}) est endommagé et illisible. ${advice.addText}`,
    'file-without-text': () => `Aucun texte d’article n’y a été trouvé. ${advice.fromBrowser}`,
    'file-too-slow': ({ seconds }) => `La lecture a pris plus de ${seconds} secondes. ${advice.addText}`,
    'too-many-chapters': ({ titles }) =>
      `Ce livre a ${number(titles.length)} chapitres, trop pour un seul article. Choisis ceux à ajouter.`,
    'no-such-chapter': ({ chapters }) =>
      `Ce livre ${plural(chapters, { one: 'n’a que # chapitre', other: 'n’a que les chapitres 1 à #' })}. Choisis parmi ceux-là.`,
    'chapters-unclear': ({ typed }) =>
      `${quotedShort(typed)} ne désigne aucun chapitre. Saisis des nombres comme 3-5 ou 2, 7.`,
    'file-too-complex': () => `Le fichier est trop complexe pour être lu. ${advice.addText}`,
    'pdf-locked': () =>
      'Ce PDF est protégé par un mot de passe. Enregistre une copie sans mot de passe et utilise-la.',
    'pdf-scanned': ({ pages }) =>
      plural(pages, {
        one: 'Ce PDF ne contient que l’image de # page, sans texte. Soumets-le d’abord à une reconnaissance de texte (OCR).',
        other:
          'Ce PDF ne contient que les images de # pages, sans texte. Soumets-le d’abord à une reconnaissance de texte (OCR).',
      }),
    'pdf-too-long': ({ pages, max }) =>
      `Ce PDF a ${number(pages)} pages ; la limite est de ${max}. N’utilise que les pages qui comptent.`,
  };
}
