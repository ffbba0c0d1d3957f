import type { Wording } from '../wording.ts';
import { commands } from './named.ts';

export const helpWords: Wording['help'] = {
  doesHeading: 'Antworten in den Worten der Artikel',
  commands: [
    [commands.ask, 'findet die Absätze, die eine Frage beantworten; der entscheidende Satz ist fett.'],
    [commands.quote, 'findet die Stelle, an der ein Artikel bestimmte Worte sagt, und ob er genau das sagt.'],
    [
      commands.verify,
      'prüft, ob ein Artikel wirklich sagt, was jemand behauptet. Das kann auch „Zitat prüfen“: Rechtsklick auf eine Nachricht, dann Apps.',
    ],
    [commands.said, 'listet auf, was eine Person oder Organisation laut den Artikeln gesagt hat.'],
    [
      commands.paragraph,
      'zeigt einen Absatz anhand seiner ID, die unter „Mehr …“ an einer Textstelle steht.',
    ],
    [
      commands.prove,
      'prüft einen Beleg, zu dem „Mehr …“ unter einer Textstelle führt, und zeigt die Worte, die er belegt.',
    ],
    [
      commands.summary,
      'zeigt in Kürze, was ein Artikel sagt, in ganzen Sätzen aus ihm, oder was er zu einem Thema sagt.',
    ],
    [
      commands.library,
      `zeigt die Artikel, die du fragen kannst. Wer sie verwaltet, fügt mit ${commands.add} neue hinzu.`,
    ],
  ],
  passages:
    'Zu jeder Textstelle stehen Artikel, Herausgeber, Datum und Absatz. „Lesen auf …“ öffnet die Seite bei diesem Satz; „Mehr …“ führt zu einem Beleg, den jeder prüfen kann. „Nachfragen“ knüpft an eine Antwort an, ebenso eine Antwort auf die Nachricht, die den Bot erwähnt. Mit privat:True siehst nur du die Antwort.',
  doesNotHeading: 'Was er nicht kann',
  doesNot:
    'Er schreibt nichts selbst und benutzt kein Sprachmodell. Er kennt nur seine Artikel: Steht die Antwort nicht darin, sagt er das und zeigt die Stelle, die am nächsten liegt. Er liest keine Nachrichten außer denen, die ihn erwähnen, und denen, die du ihn prüfen lässt.',
  examples: 'Zum Ausprobieren',
  mentioned: `Für eine Frage gib ${commands.ask} ein. Um nachzufragen, antworte auf eine meiner Antworten und erwähne mich dabei, oder drück darunter auf „Nachfragen“.`,
};
