import type { UserError, UserErrorCode, UserErrorContexts } from '../../../domain/errors/user-error.ts';
import { shorten } from '../../../domain/shorten.ts';
import type { DiscordMessages, Messages } from '../../english/errors/messages.ts';
import type { Format } from '../../format.ts';
import { exportDataCommand } from '../../surface.ts';
import type { Wording } from '../../wording.ts';
import { commands } from '../named.ts';
import { refusalWords } from '../refusals.ts';
import { feedErrorWords } from './feed-errors.ts';
import { fetchErrorWords } from './fetch-errors.ts';
import { fieldProblemWords } from './fields.ts';
import { fileErrorWords } from './file-errors.ts';
import { readingErrorWords } from './reading-errors.ts';
import { storageErrorWords } from './storage-errors.ts';

/** @param english words what only the command line causes */
export function errorWords(format: Format, english: Wording['error']): Wording['error'] {
  const messages: DiscordMessages<UserErrorContexts> = {
    ...fetchErrorWords(format),
    ...fileErrorWords(format),
    ...storageErrorWords(format),
    ...readingErrorWords(format),
    ...textErrorWords(format),
    ...nameErrorWords(format),
    ...managingErrorWords(format),
    ...pressErrorWords(format),
    ...feedErrorWords(format),
    ...sharingErrorWords,
  };
  return <Code extends UserErrorCode>(error: UserError<Code>) => {
    const message = (messages as Partial<Messages<UserErrorContexts>>)[error.code];
    return message === undefined ? english(error) : message(error.context);
  };
}

function nameErrorWords(format: Format) {
  const { quotedShort } = format;
  const findIds = '„Mehr …“ unter einer Textstelle zeigt ihre ID.';
  return {
    'unknown-speaker': ({ speaker, similar, quoted: others }) => {
      const none = `Von ${quotedShort(speaker)} wurde kein Zitat erkannt.`;
      if (similar.length > 0) return `${none} Meinst du ${format.or(similar.map((name) => shorten(name)))}?`;
      if (others.length > 0)
        return `${none} Zitiert werden hier: ${format.and(others.map((name) => shorten(name)))}.`;
      return `${none} Auch sonst wurde keines erkannt, dessen Urheber genannt ist.`;
    },
    'unknown-article': ({ article }) =>
      `Es gibt keinen Artikel namens ${quotedShort(article)}. ${commands.library} zeigt alle.`,
    'not-a-paragraph-id': ({ id }) =>
      `${quotedShort(id)} ist keine Absatz-ID. Eine ID sieht aus wie wsws-3·17. ${findIds}`,
    'unknown-paragraph': ({ id, title }) =>
      title === undefined
        ? `Kein Artikel hier hat einen Absatz ${shorten(id)}. Vielleicht wurde der Artikel entfernt oder gehört zu einer anderen Bibliothek. ${commands.library} zeigt die Artikel.`
        : `${quotedShort(title)} hatte nie einen Absatz ${shorten(id)}. ${findIds}`,
    'not-a-receipt': () =>
      'Das ist kein Beleg. Ein Beleg ist ein einzelnes Wort, das mit vbt1 beginnt, für eine Überschrift mit vbt2. „Beleg“ unter einer Antwort zeigt einen.',
    'receipt-newer': () =>
      'Diesen Beleg hat eine neuere Version von Verbatim erstellt. Nur die kann ihn prüfen.',
    'receipt-damaged': () =>
      'Dieser Beleg ist beschädigt: Zeichen fehlen oder wurden verändert, also belegt er nichts. Kopier noch einmal den ganzen Beleg.',
  } satisfies Partial<Messages<UserErrorContexts>>;
}

function textErrorWords(format: Format) {
  const { number, plural, quotedShort } = format;
  return {
    'question-empty': ({ what }) =>
      what === 'question'
        ? 'Die Frage ist leer. Gib eine Frage ein.'
        : 'Das Zitat ist leer. Gib die gesuchten Worte ein.',
    'question-too-long': ({ what, length, max }) =>
      `${what === 'question' ? 'Die Frage' : 'Das Zitat'} hat ${number(length)} Zeichen; möglich sind ${number(max)}. Bitte fass dich kürzer.`,
    'quote-without-words': () =>
      'Das Zitat besteht nur aus Satzzeichen. Gib die Worte ein, die geprüft werden sollen.',
    'no-articles': () => refusalWords(format)({ code: 'no-articles' }, 'question'),
    'no-sentence-fits': ({ words }) =>
      `Dieser Artikel hat ${plural(words, { one: '# Wort', other: '# Wörter' })} und keinen Satz, der kurz genug für eine Zusammenfassung ist. Frag ihn mit ${commands.ask}.`,
    'focus-too-long': ({ length, max }) =>
      `Das Thema hat ${number(length)} Zeichen; möglich sind ${number(max)}. Nenn es in wenigen Worten.`,
    'focus-not-mentioned': ({ focus, title }) =>
      `${quotedShort(title)} sagt nichts über ${quotedShort(focus)}. Versuch es mit einem anderen Wort, oder lass das Thema weg.`,
    'text-empty': () => 'Der Text ist leer. Füg die Absätze des Artikels in das Formular ein.',
    'message-without-text': () =>
      `Diese Nachricht enthält keinen Text, der sich prüfen lässt. Gib die Worte mit ${commands.verify} ein.`,
  } satisfies Partial<Messages<UserErrorContexts>>;
}

function managingErrorWords(format: Format) {
  const field = fieldProblemWords(format);
  return {
    'not-allowed': ({ needs }) =>
      needs === 'manager'
        ? 'Das dürfen nur Mitglieder mit der Berechtigung „Server verwalten“ oder mit der Rolle, die Artikel verwaltet.'
        : 'Das dürfen nur Mitglieder mit der Berechtigung „Server verwalten“.',
    'fields-wrong': ({ problems }) => `Es wurde nichts geändert. ${problems.map(field).join(' ')}`,
    'draft-changed': () =>
      'Der Entwurf wurde inzwischen geändert, deshalb wurde nichts gespeichert. Sieh dir seinen jetzigen Text an und versuch es noch einmal.',
    'no-text-left': () =>
      'Ein Artikel braucht mindestens einen Absatz, deshalb wurde nichts weggelassen. Um den Entwurf aufzugeben, drück auf „Verwerfen“.',
    'everyone-manages': () =>
      'Mit @everyone könnten alle Mitglieder Artikel hinzufügen und entfernen. Wähl eine Rolle, die nur haben soll, wer Artikel verwaltet.',
    'not-in-server': () =>
      'Das geht nur auf Servern, auf denen der Bot installiert ist. Deine eigene Bibliothek kannst du immer verwalten.',
    'no-address': ({ title }) =>
      `Zu ${format.quotedShort(title)} ist keine Adresse vermerkt, die sich abrufen ließe. Füg den neuen Text mit ${commands.add} hinzu.`,
    'both-sources': () => 'Gib entweder eine Adresse oder eine Datei an, nicht beides.',
  } satisfies Partial<Messages<UserErrorContexts>>;
}

function pressErrorWords({ plural }: Format) {
  return {
    'passage-gone': () =>
      'Diese Textstelle gibt es nicht mehr: Ihr Artikel wurde geändert oder entfernt. Bitte frag noch einmal.',
    'stale-button': () => 'Diese Schaltfläche ist veraltet. Bitte führ den Befehl noch einmal aus.',
    'too-busy': ({ who, seconds }) => {
      const wait =
        seconds < 120
          ? plural(seconds, { one: '# Sekunde', other: '# Sekunden' })
          : plural(Math.ceil(seconds / 60), { one: '# Minute', other: '# Minuten' });
      return who === 'person'
        ? `Das war viel in kurzer Zeit. Bitte warte ${wait} und schick es dann noch einmal.`
        : `Hier fragen gerade viele gleichzeitig. Bitte warte ${wait} und schick es dann noch einmal.`;
    },
    'unknown-command': () => 'Diesen Befehl gibt es nicht mehr. Lad Discord neu, um die jetzigen zu sehen.',
  } satisfies Partial<Messages<UserErrorContexts>>;
}

const sharingErrorWords = {
  'export-too-large': ({ scope }) =>
    `Diese Daten sind zu groß für eine Nachricht. Wer diesen Bot betreibt, bekommt sie mit ${exportDataCommand(scope)} in eine Datei.`,
  'sharing-not-allowed': ({ who }) =>
    who === 'member'
      ? 'Du darfst in diesem Kanal nichts schreiben, deshalb wurde nichts geteilt. Frag noch einmal, wo du es darfst.'
      : 'Ich darf in diesem Kanal nichts schreiben, deshalb wurde nichts geteilt. Bitte jemanden von der Moderation, es mir zu erlauben, oder frag woanders noch einmal.',
  'deleting-not-allowed': () =>
    'Diese Antwort können nur die Person löschen, die gefragt hat, und Mitglieder mit der Berechtigung „Nachrichten verwalten“. Bitte eine davon.',
  'message-gone': () => 'Diese Antwort gibt es nicht mehr.',
  'deleting-failed': () =>
    'Ich kann hier keine Nachrichten löschen: Dazu brauche ich „Kanal anzeigen“ und „Nachrichtenverlauf anzeigen“. Lösch die Antwort über das Menü der Nachricht.',
} satisfies Partial<Messages<UserErrorContexts>>;
