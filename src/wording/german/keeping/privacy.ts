import type { Format } from '../../format.ts';
import type { Wording } from '../../wording.ts';

interface Counts {
  readonly articles: number;
  readonly drafts: number;
  readonly changes: number;
}

export function privacyWords(format: Format): Wording['privacy'] {
  const { and, plural } = format;
  const drafts = (count: number) => plural(count, { one: '# Entwurf', other: '# Entwürfe' });
  const amount = ({ articles, drafts: kept, changes }: Counts) =>
    and([
      plural(articles, { one: '# Artikel', other: '# Artikel' }),
      drafts(kept),
      plural(changes, { one: '# Eintrag im Verlauf', other: '# Einträge im Verlauf' }),
    ]);
  return {
    aboutYou: 'Über dich',
    own: (counts) => `In deiner eigenen Bibliothek, die du in Direktnachrichten benutzt: ${amount(counts)}.`,
    elsewhere: ({ drafts: kept, changes }) =>
      `Auf Servern: ${drafts(kept)} von dir und deine Benutzer-ID bei ${plural(changes, { one: '# Änderung', other: '# Änderungen' })}, die du an ihren Artikeln vorgenommen hast.`,
    nothingAboutYou: 'Über dich ist nichts gespeichert.',
    aboutServer: 'Über diesen Server',
    server: (counts) =>
      counts.articles + counts.drafts + counts.changes === 0
        ? 'Nichts außer seinen Einstellungen, falls es welche gibt.'
        : `${amount(counts)}, außerdem seine Einstellungen.`,
    ...keepingWords,
    ...deletionWords,
    exported: (file) => `Das ist alles, was zurzeit gespeichert ist, in ${file}.`,
  };
}

const keepingWords = {
  howLong: 'Wie lange',
  keeping: [
    'Artikel: bis jemand sie entfernt, und danach noch 30 Tage.',
    'Entwürfe: 7 Tage.',
    'Der Verlauf der Änderungen: ein Jahr.',
    'Alles, was zu einem Server gehört: bis der Bot 30 Tage lang nicht mehr dort ist.',
  ],
  neverStored: 'Nie gespeichert',
  never:
    'Fragen, zu prüfende Behauptungen, Nachrichten, Antworten, und wer was gefragt hat. Auch dein Name wird nicht gespeichert, nur deine Benutzer-ID.',
};

const deletionWords = {
  confirmMine: 'Alles löschen, was über dich gespeichert ist?',
  mineGoes:
    'Deine eigene Bibliothek und deine Entwürfe werden gelöscht, und deine Benutzer-ID wird aus dem Verlauf der Server entfernt. Artikel, die du auf Servern veröffentlicht hast, bleiben dort. Das lässt sich nicht rückgängig machen.',
  confirmServer: 'Alles löschen, was über diesen Server gespeichert ist?',
  serverGoes:
    'Alle Artikel mit ihren Versionen, Entwürfe, Einstellungen und der Verlauf werden für alle hier gelöscht. Das lässt sich nicht rückgängig machen.',
  deletedMine: 'Alles, was über dich gespeichert war, ist gelöscht.',
  deletedServer: 'Alles, was über diesen Server gespeichert war, ist gelöscht.',
  kept: 'Es wurde nichts gelöscht.',
};
