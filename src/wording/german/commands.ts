import type { CommandWords } from '../command-names.ts';

/** As in English; names have no spaces. */
export const germanCommands: CommandWords = {
  messageCommands: { checkQuote: 'Zitat prüfen' },
  commands: {
    article: { name: 'artikel', description: 'Nur diesen Artikel fragen (sonst den des Kanals oder alle)' },
    speaker: {
      name: 'sprecher',
      description: 'Eine Person oder Organisation, die in den Artikeln zitiert wird',
    },
    private: { name: 'privat', description: 'Die Antwort nur dir zeigen' },

    '/ask': {
      name: 'fragen',
      description: 'Beantwortet eine Frage mit dem Absatz, in dem die Antwort steht',
    },
    '/ask question': { name: 'frage', description: 'Deine Frage, in deinen Worten' },

    '/compare': {
      name: 'vergleichen',
      description: 'Fragt jeden Artikel dasselbe und zeigt, was jeder sagt und welche nichts sagen',
    },
    '/compare question': { name: 'frage', description: 'Deine Frage, in deinen Worten' },

    '/feed': {
      name: 'feed',
      description: 'Feeds verfolgen: neue Artikel kommen in einen Kanal, und du veröffentlichst sie',
    },
    '/feed add': { name: 'verfolgen', description: 'Einem Feed folgen: RSS, Atom oder JSON Feed' },
    '/feed add url': { name: 'url', description: 'Adresse des Feeds oder einer Seite, die ihn nennt' },
    '/feed add channel': {
      name: 'kanal',
      description: 'Kanal, Thread oder Forum für die neuen Artikel (sonst dieser Kanal)',
    },
    '/feed list': {
      name: 'liste',
      description: 'Zeigt die Feeds, ihren nächsten Abruf und warum einer angehalten ist',
    },
    '/feed remove': { name: 'entfernen', description: 'Einen Feed nicht mehr verfolgen' },
    '/feed remove feed': { name: 'feed', description: 'Der Feed' },

    '/read': { name: 'lesen', description: 'Öffnet einen Artikel hier, Seite für Seite' },
    '/read article': {
      name: 'artikel',
      description: 'Diesen Artikel lesen (sonst den des Kanals oder den neuesten)',
    },
    '/read paragraph': { name: 'absatz', description: 'Bei diesem Absatz anfangen: die Zahl hinter ¶' },
    '/read from': {
      name: 'ab',
      description: 'Bei diesen Worten anfangen oder bei einer Absatz-ID wie wsws-3·17',
    },

    '/timeline': { name: 'zeitleiste', description: 'Zeigt die Sätze eines Artikels, die ein Datum nennen' },
    '/timeline article': {
      name: 'artikel',
      description: 'Der Artikel (sonst der des Kanals oder der neueste)',
    },

    '/digest': {
      name: 'überblick',
      description: 'Zeigt, wie die neuesten Artikel beginnen: jede Meldung einmal, mit allen Quellen',
    },
    '/digest days': {
      name: 'tage',
      description: 'Artikel aus so vielen Tagen (sonst die fünf neuesten Artikel)',
    },
    '/digest articles': {
      name: 'artikel',
      description: 'Wie viele der neuesten Artikel, oder welche, durch Kommas getrennt',
    },

    '/quote': { name: 'zitat', description: 'Findet die Stelle, an der ein Artikel diese Worte sagt' },
    '/quote text': { name: 'text', description: 'Die gesuchten Worte' },

    '/verify': { name: 'prüfen', description: 'Prüft, ob ein Artikel das wirklich sagt' },
    '/verify text': { name: 'text', description: 'Das Zitat, so wie es behauptet wird' },
    '/verify speaker': { name: 'sprecher', description: 'Wer das gesagt haben soll' },
    '/verify article': {
      name: 'artikel',
      description: 'Der Artikel, der das sagen soll (sonst irgendeiner)',
    },

    '/said': {
      name: 'gesagt',
      description: 'Zeigt, was eine Person oder Organisation laut den Artikeln gesagt hat',
    },

    '/paragraph': {
      name: 'absatz',
      description: 'Zeigt einen Absatz anhand seiner ID („Mehr …“ unter einer Textstelle nennt sie)',
    },
    '/paragraph id': {
      name: 'id',
      description: 'Eine ID wie wsws-3·17, oder Worte des Absatzes, um ihn aus einer Liste zu wählen',
    },

    '/prove': {
      name: 'beleg',
      description: 'Prüft einen Beleg: Stehen seine Worte in dem Text, aus dem er stammt?',
    },
    '/prove receipt': {
      name: 'beleg',
      description: 'Ein Wort, das mit vbt beginnt („Mehr …“ unter einer Textstelle führt dorthin)',
    },

    '/summary': {
      name: 'zusammenfassung',
      description: 'Zeigt in Kürze, was ein Artikel sagt, in seinen eigenen Sätzen',
    },
    '/summary article': {
      name: 'artikel',
      description: 'Diesen Artikel zusammenfassen (sonst den des Kanals oder den neuesten)',
    },
    '/summary length': { name: 'länge', description: 'Wie viel vom Artikel zu sehen ist (sonst: kurz)' },
    '/summary focus': {
      name: 'thema',
      description: 'Nur zusammenfassen, was er darüber sagt: eine Person, ein Ort, ein Thema',
    },

    '/library': { name: 'bibliothek', description: 'Zeigt die Artikel, die du fragen kannst' },
    '/help': { name: 'hilfe', description: 'Zeigt, was dieser Bot kann und was nicht, mit Beispielen' },

    '/privacy': {
      name: 'datenschutz',
      description: 'Zeigt, was über dich und diesen Server gespeichert ist, exportiert oder löscht es',
    },

    '/settings': { name: 'einstellungen', description: 'Einstellungen für diesen Server' },
    '/settings manager-role': {
      name: 'verwaltungsrolle',
      description: 'Legt die Rolle fest, die Artikel verwalten darf',
    },
    '/settings manager-role role': {
      name: 'rolle',
      description: 'Die Rolle (leer lassen, um die jetzige zu sehen, zu ändern oder zu entfernen)',
    },

    '/manage': {
      name: 'verwalten',
      description: 'Artikel hinzufügen und verwalten (mit passender Berechtigung)',
    },
    '/manage add': {
      name: 'hinzufügen',
      description: 'Fügt einen Artikel aus einem Link, einer Datei oder eingefügtem Text hinzu',
    },
    '/manage add url': { name: 'adresse', description: 'Die Adresse der Seite' },
    '/manage add file': {
      name: 'datei',
      description: 'Webseite, PDF, Word, OpenDocument, EPUB, RTF, E-Mail, Markdown oder Textdatei',
    },
    '/manage show': { name: 'anzeigen', description: 'Zeigt Angaben und Versionen eines Artikels' },
    '/manage remove': {
      name: 'entfernen',
      description: 'Entfernt einen Artikel (30 Tage lang lässt er sich wiederherstellen)',
    },
    '/manage restore': {
      name: 'wiederherstellen',
      description: 'Stellt einen entfernten Artikel wieder her',
    },
    '/manage refresh': {
      name: 'aktualisieren',
      description: 'Ruft einen Artikel neu ab (frühere Versionen bleiben erhalten)',
    },
    '/manage rename': { name: 'umbenennen', description: 'Ändert den Titel eines Artikels' },
    '/manage rename title': { name: 'titel', description: 'Der neue Titel' },
    '/manage history': {
      name: 'verlauf',
      description: 'Zeigt, wer wann was hinzugefügt, geändert oder entfernt hat',
    },
    '/manage default': {
      name: 'standard',
      description: 'Legt den Artikel fest, den dieser Kanal fragt, wenn keiner genannt wird',
    },
    '/manage default article': {
      name: 'artikel',
      description: 'Der Artikel (leer lassen, um den jetzigen zu sehen, zu ändern oder zu entfernen)',
    },
    '/manage article': { name: 'artikel', description: 'Der Artikel' },
  },
};
