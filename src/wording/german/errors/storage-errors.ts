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
      'Der Speicher ist voll, deshalb wurde nichts geändert. Antworten funktionieren weiterhin. Wer diesen Bot betreibt, muss Platz schaffen.',
    'library-full': (context) => libraryFull(context, format),
    'library-busy': () =>
      'Gerade wird eine andere Änderung gespeichert, deshalb wurde nichts geändert. Bitte versuch es noch einmal.',
    'library-damaged': ({ file }) =>
      `Die Datei ${shorten(file)} ist beschädigt, deshalb wird nichts hineingeschrieben. Wer diesen Bot betreibt, kann eine Sicherung einspielen: ${RESTORE}`,
    'library-lost': ({ how }) => libraryLost(how),
    'articles-unreadable': () =>
      'Die hier hinzugefügten Artikel lassen sich zurzeit nicht lesen; nur die mitgelieferten wurden durchsucht, und darin steht es nicht. Wer diesen Bot betreibt, findet den Grund in seinem Protokoll.',
    'already-published': ({ title }) =>
      `${quotedShort(title)} ist hier schon mit genau diesem Text veröffentlicht.`,
    'nothing-new': ({ title }) => `${quotedShort(title)} hat sich nicht geändert.`,
    'draft-gone': () =>
      'Diesen Entwurf gibt es nicht mehr: Er wurde veröffentlicht oder verworfen, hat neueren Platz gemacht oder ist nach 7 Tagen abgelaufen.',
    'title-needed': () => 'Es wurde kein Titel gefunden. Gib dem Artikel einen.',
    'bundled-article': ({ title }) =>
      `${quotedShort(title)} kommt aus dem Artikelordner, den alle Bibliotheken teilen. Hier lässt er sich nur entfernen und wiederherstellen.`,
  };
}

function libraryLost(how: StorageErrorContexts['library-lost']['how']): string {
  const state = { missing: 'fehlt', replaced: 'wurde ersetzt', truncated: 'wurde gekürzt' }[how];
  return `Die Datei mit den Artikeln ${state}, deshalb wurde nichts geändert. Wer diesen Bot betreibt, muss sie zurücklegen oder eine Sicherung einspielen und den Bot neu starten.`;
}

function libraryFull({ of, max }: StorageErrorContexts['library-full'], format: Format): string {
  const limit = format.number(max);
  switch (of) {
    case 'drafts':
      return `Für weitere Entwürfe ist kein Platz: ${limit} warten hier auf ihre Veröffentlichung. Veröffentliche oder verwirf einige; jeder wird nach einer Woche gelöscht.`;
    case 'articles':
      return `Diese Bibliothek ist voll: Mehr als ${limit} Artikel, Entwürfe eingeschlossen, passen nicht hinein. Entfern einen oder verwirf einen Entwurf.`;
    case 'mebibytes':
      return `Diese Bibliothek ist voll: Mehr als ${limit} MB Text passen nicht hinein. Entfernte Artikel verlassen sie nach 30 Tagen.`;
  }
}
