import type { PageServerWording } from '../client-wording.ts';
import type { Format } from '../format.ts';
import { citationWords } from './citations.ts';

export function pageServerWords(format: Format): PageServerWording {
  const citations = citationWords(format);
  return {
    title: 'Verbatim · Spielplatz',
    noScript: 'Der Spielplatz braucht JavaScript. Bitte erlaub es für diese Seite.',
    directMessages: 'Direktnachrichten',
    manager: 'Server verwalten',
    member: 'Mitglied',
    source: (article) => citations.source(article).join(' · '),
    interaction: {
      command: (name) => `/${name}`,
      menuCommand: (name) => `Apps › ${name}`,
      autocomplete: (command) => `/${command}, Vorschläge`,
      button: 'Schaltfläche',
      select: 'Auswahlmenü',
      modal: 'Formular abgeschickt',
      other: (type) => `Interaktion vom Typ ${type}`,
    },
    errors: errorWords(format),
  };
}

function errorWords({ number, quoted }: Format): PageServerWording['errors'] {
  return {
    noQuote: 'Kein Artikel hier enthält diese Worte.',
    noArticle: 'Diesen Artikel gibt es hier nicht mehr.',
    noInteraction: 'Diese Interaktion gibt es hier nicht mehr.',
    noFile: 'Diese Datei gibt es nicht.',
    noAction: 'Diese Aktion gibt es nicht.',
    noPersonOrChannel: 'Diese Person oder diesen Kanal gibt es nicht.',
    missingParameter: (name) => `Der Adresse fehlt der Parameter ${quoted(name)}.`,
    notFound: 'Unter dieser Adresse gibt es nichts.',
    onlyPost: 'Diese Adresse nimmt nur POST-Anfragen an.',
    wrongMethod: 'Diese Adresse nimmt solche Anfragen nicht an.',
    notJson: 'Die Anfrage muss JSON sein.',
    brokenJson: 'Die Anfrage ist kein gültiges JSON.',
    tooLarge: (bytes) => `Das ist zu groß. Möglich sind ${number(bytes / 2 ** 20)} MiB.`,
    wrongHost: 'Der Spielplatz ist nur unter 127.0.0.1 und localhost erreichbar.',
    noOrigin: 'Die Anfrage nennt die Seite nicht, von der sie kommt.',
    wrongOrigin: 'Andere Websites können den Spielplatz nicht benutzen.',
    unexpected: 'Im Spielplatz ist etwas schiefgegangen.',
  };
}
