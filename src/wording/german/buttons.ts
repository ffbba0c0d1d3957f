import type { Wording } from '../wording.ts';
import { labelOf } from './paragraph-kinds.ts';

/** As in English. */
const MAX_HOST = 60;

export const buttonWords: Wording['buttons'] = {
  previous: 'Zurück',
  next: 'Weiter',
  context: 'Umfeld',
  hideContext: 'Umfeld ausblenden',
  readAt: (host) =>
    host === undefined || host.length > MAX_HOST ? 'In der Quelle lesen' : `Lesen auf ${host}`,
  showParagraph: (paragraph) => `${labelOf(paragraph)} zeigen`,
  seeMore: 'Mehr …',
  proof: 'Beleg',
  more: 'Länger',
  less: 'Kürzer',
  readOn: 'Weiterlesen',
  presentText: 'Jetzigen Text lesen',
  followUp: 'Nachfragen',
  searchFor: (name) => `Nach „${name}“ suchen`,
  publish: 'Veröffentlichen',
  publishAnyway: 'Trotzdem',
  edit: 'Bearbeiten',
  correctText: 'Text korrigieren',
  language: 'Sprache',
  chooseChapters: 'Kapitel wählen',
  drop: 'Weglassen',
  leftOut: (count) => `Ausgelassen (${count})`,
  back: 'Zum Entwurf',
  discard: 'Verwerfen',
  remove: 'Entfernen',
  keep: 'Behalten',
  undo: 'Rückgängig',
  change: 'Ändern',
  clear: 'Leeren',
  exportMine: 'Meine Daten laden',
  deleteMine: 'Meine Daten löschen',
  exportServer: 'Serverdaten laden',
  deleteServer: 'Serverdaten löschen',
  deleteForGood: 'Endgültig löschen',
  copyCitation: 'Zitieren',
  shareHere: 'Hier teilen',
  deleteAnswer: 'Löschen',
};
