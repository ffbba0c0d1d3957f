import type { ExtractErrorContexts, ForeignKind } from '../../../domain/errors/ingest-errors.ts';
import type { Messages } from '../../english/errors/messages.ts';
import type { Format } from '../../format.ts';
import { advice } from './advice.ts';

const ACCEPTED =
  'Nimm eine Webseite, ein PDF, ein Dokument (.docx, .odt, .epub, .rtf), Markdown oder reinen Text.';

const foreign: Readonly<Record<ForeignKind, string>> = {
  image: 'ein Bild',
  audio: 'eine Tondatei',
  video: 'ein Video',
  font: 'eine Schriftart',
  office: 'ein Office-Dokument',
  archive: 'ein Archiv',
  program: 'ein Programm',
  feed: 'ein Feed',
  data: 'eine Datendatei',
};

const instead: Partial<Readonly<Record<ForeignKind, string>>> = {
  office: 'Speicher es als .docx, .odt, PDF oder reinen Text und nimm das.',
  archive: 'Entpack es und nimm den Artikel darin.',
  feed: 'Nimm die Adresse eines seiner Artikel.',
};

export function fileErrorWords({ number, plural, quotedShort }: Format): Messages<ExtractErrorContexts> {
  return {
    'file-empty': () => 'Die Datei ist leer. Prüf, ob sie vollständig gespeichert wurde.',
    'file-foreign': ({ kind, format: name }) =>
      `Das ist ${foreign[kind]}${name === '' ? '' : ` (${name})`}, nicht der Text eines Artikels. ${instead[kind] ?? ACCEPTED}`,
    'file-too-large': ({ mebibytes }) =>
      `Die Datei ist größer als ${mebibytes} MiB. Nimm nur den Teil, auf den es ankommt.`,
    'file-broken': ({ format: name }) =>
      `Diese Datei (${name}) ist beschädigt und lässt sich nicht lesen. ${advice.addText}`,
    'file-without-text': () => `Darin wurde kein Artikeltext gefunden. ${advice.fromBrowser}`,
    'file-too-slow': ({ seconds }) =>
      `Das Lesen hat länger als ${seconds} Sekunden gedauert. ${advice.addText}`,
    'too-many-chapters': ({ titles }) =>
      `Dieses Buch hat ${number(titles.length)} Kapitel, zu viele für einen Artikel. Wähl aus, welche du hinzufügen willst.`,
    'no-such-chapter': ({ chapters }) =>
      `Dieses Buch hat ${plural(chapters, { one: 'nur # Kapitel', other: 'nur die Kapitel 1 bis #' })}. Wähl davon aus.`,
    'chapters-unclear': ({ typed }) =>
      `${quotedShort(typed)} nennt keine Kapitel. Gib Zahlen wie 3-5 oder 2, 7 ein.`,
    'file-too-complex': () => `Die Datei ist zu verschachtelt, um sie zu lesen. ${advice.addText}`,
    'pdf-locked': () =>
      'Dieses PDF ist durch ein Passwort geschützt. Speicher eine Kopie ohne Passwort und nimm die.',
    'pdf-scanned': ({ pages }) =>
      plural(pages, {
        one: 'Dieses PDF enthält nur das Bild von # Seite und keinen Text. Lass zuerst eine Texterkennung (OCR) darüberlaufen.',
        other:
          'Dieses PDF enthält nur Bilder von # Seiten und keinen Text. Lass zuerst eine Texterkennung (OCR) darüberlaufen.',
      }),
    'pdf-too-long': ({ pages, max }) =>
      `Dieses PDF hat ${number(pages)} Seiten; möglich sind ${max}. Nimm nur die Seiten, auf die es ankommt.`,
  };
}
