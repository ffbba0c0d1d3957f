import type { Paragraph } from '../../domain/article.ts';
import type { Format } from '../format.ts';
import type { Wording } from '../wording.ts';
import { labelOf } from './paragraph-kinds.ts';
import { recordWords } from './records.ts';
import { refusalWords } from './refusals.ts';

export function answerWords(format: Format): Wording['answers'] {
  return {
    match: {
      answer: undefined,
      closest: 'Am nächsten liegende Stelle. Vielleicht beantwortet sie deine Frage nicht.',
      exact: 'Wort für Wort gefunden.',
      reordered: 'Dieselben Worte, in anderer Reihenfolge oder Form.',
    },
    notAnAnswer: 'Am nächsten liegende Stelle (keine Antwort):',
    notAMatch: 'Am nächsten liegende Stelle (kein Treffer):',
    belowHeadline: 'So beginnt der Artikel:',
    otherLanguage: (language) =>
      `Sprache dieses Artikels: ${format.language(language)}. Deine Frage ist in einer anderen Sprache.`,
    followUp: {
      title: 'Nachfragen',
      label: 'Deine Nachfrage',
      after: (question) => `Nach: ${question}`,
    },
    searchedFor: (question) => `Gesucht wurde: „${question}“`,
    record: recordWords(format),
    refusal: refusalWords(format),
    ...passageWords(format),
  };
}

function passageWords(format: Format) {
  return {
    leftOut: (sentences: number) =>
      `[…] ${format.plural(sentences, { one: '# Satz ausgelassen', other: '# Sätze ausgelassen' })}`,
    tooLong: 'Zu lang, um es hier zu zeigen.',
    sentenceTooLong: 'Dieser Satz ist zu lang für eine Nachricht auf Discord. Lies ihn in der Quelle.',
    passage: (number: number, of: number) => `Textstelle ${number} von ${of}`,
    page: (number: number, of: number) => `Seite ${number} von ${of}`,
    source: (address: string) => `Quelle: ${address}`,
    paragraph: (paragraph: Paragraph) => labelOf(paragraph),
    permanentLink: (command: string) => `${command} zeigt diesen Absatz wieder.`,
    passageAtSource: (address: string) => `Die Textstelle in der Quelle: ${address}`,
    revised: {
      changed: 'Dieser Absatz wurde seitdem geändert.',
      gone: 'Der Artikel hat diesen Absatz nicht mehr.',
      before: 'Damals',
      now: 'Jetzt',
      nowGone: 'Jetzt: nicht mehr vorhanden.',
      lastText: 'Der Artikel hat diesen Absatz nicht mehr. Seine letzte Fassung:',
    },
    summaryFocus: (focus: string) => `Was der Artikel über „${focus}“ sagt`,
    omission: '[…]',
    summarySize: (sentences: number, words: number, of: number, most: number) =>
      `${format.plural(sentences, { one: '# Satz', other: '# Sätze' })} · ${format.number(words)} von ${format.plural(of, { one: '# Wort', other: '# Wörtern' })} (höchstens ${format.percent(most)})`,
  };
}
