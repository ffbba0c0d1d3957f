import type { AsideKind } from '../../domain/extraction.ts';
import { shorten } from '../../domain/shorten.ts';
import type { Format } from '../format.ts';
import type { Wording } from '../wording.ts';
import { fieldLabels, fieldProblemWords } from './errors/fields.ts';
import { commands } from './named.ts';
import { labelOf } from './paragraph-kinds.ts';

type Managing = Wording['managing'];

export function managingWords(format: Format): Managing {
  const { quoted } = format;
  return {
    draft: draftWords(format),
    changes: changeWords(format),
    form: formWords(),
    ...listWords(format),
    ...settingWords(format),
    chapterList: (titles) => chapterList(format, titles),
    removal: {
      ask: (title, size) => `${quoted(title)} (${size}) entfernen?`,
      effect:
        'Der Artikel kommt dann in Antworten nicht mehr vor. 30 Tage lang lässt er sich wiederherstellen.',
      done: (title) => `${quoted(title)} ist entfernt.`,
      undo: `„Rückgängig“ oder ${commands.restore} holt den Artikel 30 Tage lang zurück.`,
      kept: 'Es wurde nichts entfernt.',
      restored: (title) => `${quoted(title)} ist wiederhergestellt und kann wieder in Antworten vorkommen.`,
    },
    published: (title, size) => `${quoted(title)} (${size}) ist veröffentlicht.`,
    publishedNext: `Versuch es mit ${commands.ask} oder ${commands.summary}. Mit ${commands.remove} nimmst du den Artikel wieder heraus.`,
    discarded: 'Verworfen. Es wurde nichts veröffentlicht.',
    renamed: (before, after) => `${quoted(before)} heißt jetzt ${quoted(after)}.`,
    progress: {
      file: 'Die Datei wird gelesen …',
      page: 'Die Seite wird gelesen …',
      text: 'Der Text wird gelesen …',
      inLine: (ahead) =>
        `In der Warteschlange. Vorher ${format.plural(ahead, { one: 'wird noch # Quelle', other: 'werden noch # Quellen' })} gelesen …`,
    },
  };
}

function settingWords({ quoted }: Format) {
  return {
    channelDefault: (title: string) =>
      `Dieser Kanal fragt jetzt ${quoted(title)}, wenn kein Artikel genannt wird.`,
    channelDefaultEnds: `Mit ${commands.default} siehst und änderst du das oder lässt wieder alle Artikel fragen.`,
    channelDefaultIs: (title: string) =>
      `Dieser Kanal fragt ${quoted(title)}, wenn kein Artikel genannt wird.`,
    noChannelDefault: 'Dieser Kanal fragt alle Artikel, wenn keiner genannt wird.',
    chooseDefault: 'Wähl den Artikel, den dieser Kanal fragt',
    otherDefaults: `Für einen anderen Artikel gibt es die Option „artikel“ von ${commands.default}.`,
    nothingToChoose: `Es gibt noch keine Artikel zur Auswahl. Füg mit ${commands.add} einen hinzu.`,
    channelDefaultCleared: 'Dieser Kanal fragt jetzt alle Artikel, wenn keiner genannt wird.',
    noManagerRole: 'Nur wer „Server verwalten“ darf, kann Artikel verwalten.',
    chooseRole: 'Wähl die Rolle, die Artikel verwalten darf',
    managerRole: (role: string) =>
      `Mitglieder mit ${role} können Artikel verwalten, ebenso Mitglieder, die „Server verwalten“ dürfen.`,
    managerRoleSet: (role: string) =>
      `Mitglieder mit ${role} können jetzt Artikel verwalten, ebenso Mitglieder, die „Server verwalten“ dürfen.`,
    managerRoleCleared: 'Jetzt kann nur noch Artikel verwalten, wer „Server verwalten“ darf.',
  };
}

const leftOutKinds: Readonly<Record<AsideKind, string>> = {
  caption: 'Bildunterschrift',
  'pull-quote': 'Hervorgehobenes Zitat',
  credit: 'Bildnachweis',
  byline: 'Autor, Datum oder Schlagwörter',
  navigation: 'Menü',
  related: 'Link zu einem anderen Artikel',
  promotion: 'Eigenwerbung',
  advertisement: 'Anzeige',
  comments: 'Kommentar',
  copyright: 'Urheberrechtshinweis',
  duplicate: 'Wiederholung',
};

function draftWords(format: Format): Managing['draft'] {
  const { quoted } = format;
  const differs = (count: number) =>
    count === 0
      ? 'kein Absatz ist anders'
      : format.plural(count, { one: '# Absatz ist anders', other: '# Absätze sind anders' });
  const rejected = fieldProblemWords(format);
  return {
    notPublished: 'Noch nicht veröffentlicht.',
    publishHint: 'In Antworten kommt der Text erst vor, wenn du auf „Veröffentlichen“ drückst.',
    kept: (size) => `Übernommen: ${size}.`,
    leftOutNothing: 'Es wurde nichts ausgelassen.',
    leftOut: (amount) => `Ausgelassen: ${amount} (Menüs, Werbung und Ähnliches).`,
    doubtful: 'zweifelhaft',
    leftOutHint: 'Das gehört nicht zum übernommenen Text. „Behalten“ setzt etwas wieder an seine Stelle.',
    leftOutKinds,
    firstSentenceTooLong: '[…] Der erste Satz ist zu lang, um ihn hier zu zeigen.',
    sameAddress: (title, differing) =>
      `Schon in der Bibliothek: ${quoted(title)}, von derselben Adresse (${differs(differing)}).`,
    sameText: (title, differing) =>
      `Schon in der Bibliothek: ${quoted(title)}, mit fast demselben Text (${differs(differing)}).`,
    rejected: (problem, typed) =>
      typed === '' ? rejected(problem) : `${rejected(problem)} Du hast „${typed}“ eingegeben.`,
    restSaved: 'Alles andere ist gespeichert. Drück auf „Bearbeiten“, um das zu berichtigen.',
    confirm: (title) => `${quoted(title)} trotzdem veröffentlichen?`,
    consequence:
      'Fragen werden dann aus diesem Text beantwortet, als wäre er der ganze Artikel, und seine Worte werden als wörtlich bestätigt.',
    pasted: 'Eingefügter Text',
  };
}

/** Characters of a chapter's title, and chapters, in a list; as in English. */
const MAX_CHAPTER_TITLE = 60;
const MAX_CHAPTERS_LISTED = 40;

function chapterList(format: Format, titles: readonly string[]): string {
  const lines = titles
    .slice(0, MAX_CHAPTERS_LISTED)
    .map((title, index) => `${format.number(index + 1)}. ${shorten(title, MAX_CHAPTER_TITLE)}`.trimEnd());
  const more = titles.length - lines.length;
  return [...lines, ...(more > 0 ? [`und ${format.number(more)} weitere`] : [])].join('\n');
}

function changeWords(format: Format): Managing['changes'] {
  const { number, plural } = format;
  return {
    heading: (title) => `${format.quoted(title)} hat sich geändert`,
    counts: (added, removed, changed) =>
      `${plural(added, { one: '# Absatz', other: '# Absätze' })} hinzugekommen, ${number(removed)} weggefallen, ${number(changed)} geändert.`,
    keepsEarlier: 'Der bisherige Text bleibt als frühere Version erhalten.',
    before: (paragraph) => `Vorher · ¶ ${paragraph}`,
    now: (paragraph) => `Jetzt · ¶ ${paragraph}`,
    more: (count) => plural(count, { one: 'und # weitere Änderung', other: 'und # weitere Änderungen' }),
  };
}

function formWords(): Managing['form'] {
  return {
    add: 'Artikel hinzufügen',
    edit: 'Artikel bearbeiten',
    title: fieldLabels.title,
    text: 'Text',
    textHint: 'Lass zwischen den Absätzen eine Zeile frei. In jedes Feld passen 4.000 Zeichen.',
    moreText: 'Text, Fortsetzung',
    author: fieldLabels.author,
    publisher: fieldLabels.publisher,
    date: fieldLabels.published,
    dateHint: 'Zum Beispiel 2016-12-02',
    link: fieldLabels.url,
    linkHint: 'Zum Beispiel https://example.org/artikel; leer lassen, wenn es keinen gibt',
    correctText: 'Text korrigieren',
    paragraph: labelOf,
    paragraphHint: 'Eine freie Zeile beginnt einen neuen Absatz; ein leeres Feld lässt diesen weg',
    chooseChapters: 'Kapitel wählen',
    chapters: 'Kapitel',
    chaptersHint: 'Zahlen wie 3-5 oder 2, 7',
    editLanguage: 'Sprache ändern',
    language: fieldLabels.language,
    languageHint: 'Ein Kürzel wie de; leer lassen, um sie zu erkennen',
  };
}

function listWords(format: Format): Pick<Managing, 'list' | 'versions'> {
  return {
    list: {
      restorable: 'Wiederherstellbar',
      addedOn: (day) => `hinzugefügt am ${day}`,
      removedOn: (day) => `entfernt am ${day}`,
      hidden: 'hier ausgeblendet',
      articles: (count) => format.plural(count, { one: '# Artikel', other: '# Artikel' }),
    },
    versions: {
      heading: 'Versionen',
      addedBy: (day, person) => `${day} von ${person}`,
    },
  };
}
