import { isBeside } from '../../domain/paragraphs/kinds.ts';
import type { PageWording } from '../client-wording.ts';
import type { Format } from '../format.ts';
import { labelOf } from './paragraph-kinds.ts';
import { typingWords } from './typing.ts';

/** The playground's page. What imitates Discord's client has the words of Discord's German client. */
export function pageWords(format: Format): PageWording {
  return {
    typing: typingWords(format),
    shell: shellWords(),
    welcome: welcomeWords(format),
    composer: composerWords(format),
    message: messageWords(format),
    names: nameWords(),
    form: formWords(format),
    inspector: inspectorWords(format),
    reader: readerWords(format),
    dateTime: (time) => format.dateTime(time),
    time: (time) => format.time(time),
    file: (name, bytes) => `${name}, ${format.bytes(bytes)}`,
    fileSize: (bytes) => format.bytes(bytes),
  };
}

function shellWords(): PageWording['shell'] {
  return {
    title: (channel, place) => `${channel} · ${place}`,
    topic: 'Auf diesem Computer simuliert, nicht mit Discord verbunden',
    unreachable: 'Der Spielplatz antwortet nicht. Läuft er noch?',
    reconnecting: 'Verbindung verloren. Neuer Versuch …',
    serversAndPeople: 'Server und Personen',
    servers: 'Server',
    channels: 'Kanäle',
    textChannels: 'Textkanäle',
    signedInAs: 'Angemeldet als',
    language: 'Sprache',
    toLight: 'Helles Design',
    toDark: 'Dunkles Design',
  };
}

function welcomeWords({ plural, quoted }: Format): PageWording['welcome'] {
  return {
    label: 'Willkommen',
    title: (channel) => `Willkommen in ${channel}!`,
    about: (application, library) =>
      `${application} beantwortet Fragen zu Artikeln, in den Worten der Artikel. Das ist der echte Bot in einem simulierten Discord. ${library} Gib / ein, um die Befehle zu sehen, oder probier einen davon aus:`,
    serverHas: (server, count) =>
      `${quoted(server)} hat ${plural(count, { one: '# Artikel', other: '# Artikel' })}.`,
    youHave: (count) => `Hier kannst du ${plural(count, { one: '# Artikel', other: '# Artikel' })} lesen.`,
  };
}

function composerWords({ quoted }: Format): PageWording['composer'] {
  return {
    label: 'Nachricht',
    placeholder: (channel) => `Nachricht an ${channel}`,
    placeholderDirect: (name) => `Nachricht an @${name}`,
    replyingTo: (author) => `Antwort an ${author}`,
    cancelReply: 'Antwort abbrechen',
    send: 'Senden',
    attach: 'Datei anhängen',
    fileLabel: 'Angehängte Datei',
    takesNoFile: 'Wähl zuerst einen Befehl, der eine Datei nimmt, und häng sie dann an.',
    suggestions: 'Vorschläge',
    loadingCommands: 'Befehle werden geladen …',
    noCommands: 'Kein Befehl passt zu deiner Suche.',
    loadingOptions: 'Optionen werden geladen …',
    loadingFailed: 'Die Optionen konnten nicht geladen werden.',
    noOptions: 'Keine Option passt zu deiner Suche.',
    required: 'erforderlich',
    isRequired: (option) => `${quoted(option)} ist erforderlich.`,
    chooseFromList: (option) => `Wähl für ${quoted(option)} etwas aus der Liste.`,
    chooseFile: (option) => `Wähl eine Datei für ${quoted(option)}.`,
    dropFile: 'Datei ablegen oder wählen',
    boolean: (value) => (value ? 'Ja' : 'Nein'),
    sending: 'Befehl wird gesendet …',
  };
}

function messageWords(format: Format): PageWording['message'] {
  return {
    list: 'Nachrichten',
    label: (author, time) => `${author}, ${format.time(time)}`,
    more: 'Mehr',
    menu: 'Nachricht',
    apps: (application) => `Apps › ${application}`,
    reply: 'Antworten',
    copyText: 'Text kopieren',
    copyJson: 'Nachricht als JSON kopieren',
    copied: 'Kopiert.',
    copyFailed: 'Dein Browser hat das Kopieren nicht erlaubt.',
    app: 'APP',
    edited: '(bearbeitet)',
    used: 'hat verwendet:',
    thinking: (application) => `${application} denkt nach …`,
    onlyYou: 'Nur für dich sichtbar',
    dismiss: 'Nachricht verwerfen',
    showInArticle: 'Im Artikel zeigen',
    originalDeleted: 'Die ursprüngliche Nachricht wurde gelöscht',
    clickToSee: 'Klick, um die Nachricht zu sehen',
    unsupported: (type) => `Nicht unterstützte Komponente (Typ ${type})`,
    makeASelection: 'Triff eine Auswahl',
    premium: 'Premium',
    spoiler: 'Spoiler',
    remoteImage: 'Bild aus dem Netz, hier nicht geladen',
  };
}

function nameWords(): PageWording['names'] {
  return {
    app: 'App',
    role: 'Rolle',
    textChannel: 'Textkanal',
    unknownChannel: '#unbekannt',
    unknownRole: '@unbekannte-rolle',
    unknownUser: '@unbekannt',
  };
}

function formWords({ number, plural, quotedShort }: Format): PageWording['form'] {
  return {
    submit: 'Absenden',
    cancel: 'Abbrechen',
    close: 'Schließen',
    isRequired: (field) => `${quotedShort(field)} ist erforderlich.`,
    tooShort: (field, min) =>
      `${quotedShort(field)} braucht mindestens ${plural(min, { one: '# Zeichen', other: '# Zeichen' })}.`,
    wrongCount: (field, min, max) => {
      const options = plural(max, { one: '# Option', other: '# Optionen' });
      return `Wähl ${min === max ? options : `${number(min)} bis ${options}`} für ${quotedShort(field)}.`;
    },
    tooFewFiles: (field, min) =>
      `Wähl ${plural(min, { one: 'eine Datei', other: 'mindestens # Dateien' })} für ${quotedShort(field)}.`,
    dropFiles: (max) =>
      plural(max, {
        one: 'Leg eine Datei hier ab oder wähl eine aus',
        other: 'Leg bis zu # Dateien hier ab oder wähl sie aus',
      }),
  };
}

function inspectorWords(format: Format): PageWording['inspector'] {
  return {
    name: 'Inspektor',
    close: 'Inspektor schließen',
    empty:
      'Noch keine Interaktionen. Benutz einen Befehl, um zu sehen, was Discord und der Bot einander schicken.',
    by: (person, time) => `${person}, ${format.time(time)}`,
    payload: 'Inhalt',
    request: (number) => `Anfrage ${format.number(number)}`,
    noResponse: 'keine Antwort',
    milliseconds: (time) => `${format.number(Math.round(time * 10) / 10)} ms`,
    firstResponse: 'Zeit bis zur ersten Antwort',
    problems: (count) => format.plural(count, { one: '# Problem', other: '# Probleme' }),
  };
}

function readerWords(format: Format): PageWording['reader'] {
  return {
    name: 'Artikel',
    close: 'Artikel schließen',
    empty: 'Hier gibt es noch keine Artikel.',
    paragraph: (paragraph) =>
      isBeside(paragraph) ? labelOf(paragraph) : `¶ ${format.number(paragraph.number)}`,
  };
}
