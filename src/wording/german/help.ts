import type { Wording } from '../wording.ts';
import { commands } from './named.ts';

/** Commands by their English names, which a mention that can be clicked is made of. */
export const helpWords: Wording['help'] = {
  groups: [
    {
      heading: 'Fragen und den Artikel selbst lesen',
      lines: [
        ['/ask', 'findet den Absatz, der eine Frage beantwortet; der entscheidende Satz ist fett.'],
        ['/summary', 'zeigt in Kürze, was ein Artikel sagt, in ganzen Sätzen aus ihm.'],
        ['/said', 'listet auf, was eine Person oder Organisation laut den Artikeln gesagt hat.'],
        ['/read', 'öffnet einen Artikel hier, Seite für Seite; ebenso „Weiterlesen“ unter „Mehr …“.'],
      ],
    },
    {
      heading: 'Über alle Artikel',
      lines: [
        ['/library', 'zeigt die Artikel, die du fragen kannst.'],
        ['/compare', 'fragt jeden Artikel einzeln: was jeder sagt und welche nichts sagen.'],
        ['/timeline', 'ordnet die Sätze eines Artikels, die ein Datum nennen.'],
        ['/digest', 'zeigt, wie die neuesten Artikel beginnen: jede Meldung einmal, mit allen Quellen.'],
      ],
    },
    {
      heading: 'Ein Zitat prüfen',
      lines: [
        [
          '/verify',
          'prüft, ob ein Artikel das wirklich sagt. Bei einer Nachricht: Rechtsklick, Apps, „Zitat prüfen“.',
        ],
        ['/quote', 'findet die Stelle, an der ein Artikel bestimmte Worte sagt.'],
        ['/paragraph', 'zeigt einen Absatz anhand seiner ID, die „Mehr …“ unter einer Textstelle nennt.'],
        ['/prove', 'prüft einen Beleg, zu dem „Mehr …“ unter einer Textstelle führt.'],
      ],
    },
    {
      heading: 'Deine Daten',
      lines: [
        ['/privacy', 'zeigt, was über dich und diesen Server gespeichert ist, exportiert und löscht es.'],
      ],
    },
    {
      heading: 'Artikel verwalten',
      lines: [
        [
          '/manage add',
          'fügt einen Artikel aus einem Link, einer Datei oder eingefügtem Text hinzu; andere Befehle der Gruppe zeigen ihn, benennen ihn um, rufen ihn neu ab und entfernen ihn.',
        ],
        [
          '/feed add',
          'verfolgt einen Feed: Neue Artikel kommen in einen Kanal und werden dort veröffentlicht.',
        ],
        ['/manage history', 'zeigt, wer wann was geändert hat.'],
        ['/manage default', 'legt fest, welchen Artikel ein Kanal fragt.'],
        ['/settings manager-role', 'legt fest, wer Artikel verwalten darf.'],
      ],
    },
  ],
  passages:
    'Zu jeder Textstelle stehen Artikel, Herausgeber, Datum und Absatz; eine Schaltfläche öffnet die Seite bei diesem Satz. „Nachfragen“ knüpft an eine Antwort an; du kannst auch auf sie antworten und dabei den Bot erwähnen. Mit privat:True siehst nur du die Antwort.',
  doesNotHeading: 'Was er nicht kann',
  doesNot:
    'Er schreibt nichts selbst und benutzt kein Sprachmodell. Er kennt nur seine Artikel: Steht die Antwort nicht darin, sagt er das und zeigt die Stelle, die am nächsten liegt. Er liest keine Nachrichten außer denen, die ihn erwähnen, und denen, die du ihn prüfen lässt.',
  examples: 'Zum Ausprobieren',
  mentioned: `Für eine Frage gib ${commands.ask} ein. Um nachzufragen, antworte auf eine meiner Antworten und erwähne mich dabei, oder drück darunter auf „Nachfragen“.`,
};
