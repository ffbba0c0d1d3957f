import type { WarningCode, WarningContexts } from '../../../domain/extraction.ts';
import type { Format } from '../../format.ts';
import type { Wording } from '../../wording.ts';
import { advice } from './advice.ts';

type Messages = { readonly [Code in WarningCode]: (context: WarningContexts[Code]) => string };

export function warningWords(format: Format): Wording['warning'] {
  const { number } = format;
  const messages: Messages = {
    'cookie-wall': () => `Das sieht nach einem Cookie-Hinweis aus, nicht nach dem Artikel. ${advice.addText}`,
    paywall: () => `Ein Teil dieses Artikels ist vielleicht nur mit Abo zu lesen. ${advice.fullText}`,
    'error-page': () => `Das sieht nach einer Fehlerseite aus, nicht nach dem Artikel. ${advice.addText}`,
    'text-from-data': () =>
      'Die Seite zeigt nur einen Teil dieses Textes; der Rest steht in ihren Daten. Prüf, ob es der Artikel ist und ob man ihn lesen kann.',
    'more-pages': ({ pages }) =>
      pages === undefined
        ? `Der Artikel geht auf einer weiteren Seite weiter. ${advice.fullText}`
        : `Das ist Seite 1 von ${number(pages)}. ${advice.fullText}`,
    'several-articles': ({ count }) =>
      `Diese Seite zeigt ${number(count)} Artikel. Nimm die Adresse eines davon, oder lass die Absätze der anderen weg.`,
    'sent-on': ({ address }) =>
      `Diese Seite leitet nur weiter. Nimm die Adresse, zu der sie führt: „${address}“.`,
    'beginning-only': () => `Das scheint nur der Anfang des Artikels zu sein. ${advice.fullText}`,
    'author-biography': () =>
      `Das sieht nach einer Notiz über den Autor aus, nicht nach dem Artikel. ${advice.addText}`,
    'no-title': () =>
      'Es wurde kein Titel gefunden; ein Name steht dafür. Drück auf „Bearbeiten“, um einen anzugeben.',
    'language-unclear': () => `Die Sprache ist unklar. ${advice.language}`,
    'language-differs': ({ declared, found }) =>
      `Die Quelle nennt als Sprache „${declared}“, der Text ist aber in „${found}“; das wurde übernommen. ${advice.wrongLanguage}`,
    'part-missing': ({ found, stated }) =>
      `Laut Seite hat der Artikel ${number(stated)} Wörter; gefunden wurden ${number(found)}. ${advice.fullText}`,
    ...countWarnings(format),
  };
  return (warning) => messages[warning.code](warning.context as never);
}

/** Warnings that count something. */
function countWarnings({ percent, plural }: Format) {
  return {
    'too-short': ({ words }) =>
      plural(words, {
        one: 'Es wurde nur # Wort gefunden. Prüf, ob das der ganze Artikel ist.',
        other: 'Es wurden nur # Wörter gefunden. Prüf, ob das der ganze Artikel ist.',
      }),
    'mostly-links': ({ share }) =>
      `${percent(share)} des Textes sind Links. Vielleicht ist das eine Übersichtsseite: Nimm die Adresse eines einzelnen Artikels.`,
    'characters-lost': ({ count }) =>
      plural(count, {
        one: '# Zeichen ließ sich nicht lesen. Speicher die Datei möglichst als UTF-8.',
        other: '# Zeichen ließen sich nicht lesen. Speicher die Datei möglichst als UTF-8.',
      }),
    'paragraphs-split': ({ count }) =>
      plural(count, {
        one: '# Absatz war zu lang und wurde zwischen Sätzen geteilt. Prüf die Stelle.',
        other: '# Absätze waren zu lang und wurden zwischen Sätzen geteilt. Prüf die Stellen.',
      }),
    'data-dropped': ({ count }) =>
      plural(count, {
        one: '# Block ohne Sätze (etwa Daten) wurde ausgelassen. Prüf, ob nichts fehlt.',
        other: '# Blöcke ohne Sätze (etwa Daten) wurden ausgelassen. Prüf, ob nichts fehlt.',
      }),
    'pages-without-text': ({ count, pages }) =>
      `${count} von ${pages} Seiten enthalten nur Bilder. Wenn es auf sie ankommt, lass eine Texterkennung (OCR) darüberlaufen.`,
  } satisfies Partial<Messages>;
}
