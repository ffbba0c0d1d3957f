import type { DiffPart, Verdict, VerdictKind } from '../../domain/verdict.ts';
import type { Format } from '../format.ts';
import type { Wording } from '../wording.ts';
import { otherSpeaker, reportedSpeech } from './claimed-speakers.ts';
import { commands } from './named.ts';
import { notesOn } from './verdict-notes.ts';

const changeNames = { word: undefined, negation: 'Verneinung', number: 'Zahl', name: 'Name' } as const;

const names: Readonly<Record<VerdictKind, string>> = {
  exact: 'Wörtlich',
  typography: 'Wörtlich bis auf Satzzeichen',
  altered: 'Verändert',
  stitched: 'Zusammengesetzt',
  'out-of-context': 'Aus dem Zusammenhang',
  'other-speaker': 'Andere Person oder nicht bestätigt',
  'other-article': 'Anderer Artikel',
  'not-found': 'Nicht gefunden',
};

export function verdictWords(format: Format): Omit<Wording['verdicts'], 'sign'> {
  const { plural } = format;
  const change = (part: DiffPart) => changeText(part, format);
  return {
    verdict: (verdict) => sentenceFor(verdict, format),
    notes: (verdict) => notesOn(verdict, format),
    name: (kind) => names[kind],
    change,
    changed: (changes, more = 0) =>
      `Geändert: ${changes.map(change).join('; ')}${more === 0 ? '.' : `; und ${plural(more, { one: '# weitere Änderung', other: '# weitere Änderungen' })}.`}`,
    otherChanges: (first, last, of) =>
      first === last ? `Änderung ${last} von ${of}` : `Änderungen ${first} bis ${last} von ${of}`,
    unlisted: (count) =>
      plural(count, {
        one: '# weitere Änderung passt nicht in diese Nachricht. Prüf die Behauptung in Teilen.',
        other: '# weitere Änderungen passen nicht in diese Nachricht. Prüf die Behauptung in Teilen.',
      }),
    legend: {
      struck: 'Durchgestrichen',
      claimed: 'steht nicht im Artikel',
      underlined: 'Unterstrichen',
      actual: 'was er stattdessen sagt',
    },
    morePlaces: (count) =>
      plural(count, { one: '# weitere Stelle nicht gezeigt', other: '# weitere Stellen nicht gezeigt' }),
    chooseQuote: 'Zitat wählen',
    whichQuote: 'Welches Zitat?',
    wholeMessage: 'Die ganze Nachricht',
    saidBy: (speaker) => `Laut der Nachricht gesagt von ${speaker}`,
    messageShortened: `Der Rest der Nachricht ist zu lang, um ihn hier zu zeigen. Prüf seine Zitate mit ${commands.verify}.`,
  };
}

function sentenceFor(checked: Verdict, { number, quotedShort }: Format): string {
  const { verdict, passages, isMixed } = checked;
  switch (verdict) {
    case 'exact':
      return reportedSpeech(checked) ?? 'Wörtlich: Ein Artikel sagt das Buchstabe für Buchstabe.';
    case 'typography':
      return 'Wörtlich bis auf Satzzeichen oder Großschreibung.';
    case 'altered':
      return 'Verändert: So steht es nicht im Artikel.';
    case 'stitched':
      if (isMixed) return 'Zusammengesetzt: Worte verschiedener Personen als ein Zitat.';
      return passages.length > 1
        ? `Zusammengesetzt: Teile von ${number(passages.length)} Stellen als ein Zitat.`
        : 'Zusammengesetzt: Teile eines Absatzes, in denen viele Wörter ohne ein Zeichen dafür fehlen.';
    case 'out-of-context':
      return 'Aus dem Zusammenhang gerissen: Die Worte stehen dort, aber was weggelassen wurde, ändert ihren Sinn.';
    case 'other-speaker':
      return otherSpeaker(checked, quotedShort);
    case 'other-article':
      return `Anderer Artikel: Das stammt aus ${quotedShort(passages[0]?.article.title ?? '')}, nicht aus dem genannten.`;
    case 'not-found':
      return 'Nicht gefunden: Kein Artikel sagt das.';
  }
}

function changeText({ kind, claimed, actual }: DiffPart, { quotedShort }: Format): string {
  const name = kind === 'same' ? undefined : changeNames[kind];
  const label = name === undefined ? '' : ` (${name})`;
  if (actual === undefined) return `${quotedShort(claimed)} hinzugefügt${label}`;
  if (claimed === '') return `${quotedShort(actual.text)} weggelassen${label}`;
  return `${quotedShort(claimed)} statt ${quotedShort(actual.text)}${label}`;
}
