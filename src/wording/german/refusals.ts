import type { RefusalReason } from '../../domain/answer.ts';
import type { Format } from '../format.ts';
import type { Wording } from '../wording.ts';
import { commands } from './named.ts';

type Reasons = {
  readonly [Reason in RefusalReason as Reason['code']]: (reason: Reason) => string;
};

export function refusalWords(format: Format): Wording['answers']['refusal'] {
  const sentences = { question: questionReasons(format), quote: quoteReasons(format) };
  return (reason, sought) => (sentences[sought][reason.code] as (reason: RefusalReason) => string)(reason);
}

function questionReasons(format: Format): Reasons {
  return {
    'no-articles': () =>
      `Es gibt noch keine Artikel. Wer Artikel verwaltet, kann mit ${commands.add} einen hinzufügen; wer diesen Bot betreibt, kann .md- oder .txt-Dateien in seinen Artikelordner legen.`,
    'no-keywords': () =>
      `In dieser Frage steht kein Wort, nach dem sich suchen lässt. Nenn eine Person, einen Ort oder eine Sache, oder versuch es mit ${commands.summary}.`,
    'words-missing': ({ words }) =>
      `Keine Antwort gefunden. Kein Artikel erwähnt ${format.or(words.map(format.quotedShort))}.`,
    'words-scattered': () =>
      'Keine Antwort gefunden. Kein einzelner Absatz deckt genug von deiner Frage ab. Versuch es mit weniger oder mit anderen Wörtern.',
    'other-language': ({ languages }) =>
      `Keine Antwort gefunden. Frag in der Sprache der Artikel: ${format.or(languages.map((code) => format.language(code)))}.`,
    'article-unnamed': () => 'Welchen Artikel meinst du? Wähl ihn in der Option „artikel“.',
    'not-said': ({ speaker }) =>
      `Von ${format.quotedShort(speaker)} wurde kein Zitat mit diesen Worten gefunden.`,
  };
}

function quoteReasons(format: Format): Reasons {
  return {
    ...questionReasons(format),
    'no-keywords': () => 'Kein Artikel sagt das. Nach keinem dieser Wörter lässt sich suchen.',
    'words-missing': ({ words }) =>
      `Kein Artikel sagt das. Keiner erwähnt ${format.or(words.map(format.quotedShort))}.`,
    'words-scattered': () =>
      'Kein Artikel sagt das. Alle diese Wörter kommen vor, aber nicht zusammen in einem Absatz.',
  };
}
