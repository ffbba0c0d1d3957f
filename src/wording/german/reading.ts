import type { Format } from '../format.ts';
import type { Wording } from '../wording.ts';

type Reading = Wording['reading'];

export function readingWords(format: Format): Reading {
  const { number } = format;
  return {
    comparison: comparisonWords(format),
    timeline: timelineWords(format),
    digest: digestWords(format),
    pages: {
      range: (first, last, of) =>
        first === last
          ? `¶ ${number(first)} von ${number(of)}`
          : `¶ ${number(first)}–${number(last)} von ${number(of)}`,
      continued: (paragraph) => `¶ ${number(paragraph)}, Fortsetzung`,
      beside: 'Neben dem Text',
      changed: 'Dieser Artikel wurde seitdem geändert. Du liest seinen früheren Text.',
    },
  };
}

function comparisonWords(format: Format): Reading['comparison'] {
  const { plural } = format;
  return {
    counts: ({ answered, closest, silent }) =>
      format.and(
        [
          answered > 0 && plural(answered, { one: '# Artikel mit Antwort', other: '# Artikel mit Antwort' }),
          closest > 0 &&
            plural(closest, {
              one: '# mit einer Stelle, die der Antwort nahekommt',
              other: '# mit einer Stelle, die der Antwort nahekommt',
            }),
          silent > 0 && plural(silent, { one: '# ohne Antwort', other: '# ohne Antwort' }),
        ].filter((part) => part !== false),
      ),
    none: 'Kein Artikel sagt das für sich allein.',
    silent: (count) =>
      plural(count, { one: '# Artikel sagt dazu nichts', other: '# Artikel sagen dazu nichts' }),
  };
}

function timelineWords(format: Format): Reading['timeline'] {
  const { plural } = format;
  return {
    counts: (certain, relative) => {
      const withYear = plural(certain, { one: '# Satz mit Jahreszahl', other: '# Sätze mit Jahreszahl' });
      if (relative === 0) return withYear;
      return certain === 0
        ? plural(relative, { one: '# Satz ohne Jahreszahl', other: '# Sätze ohne Jahreszahl' })
        : `${withYear}, ${format.number(relative)} ohne`;
    },
    relative: (published) =>
      published === undefined
        ? 'Wie geschrieben; der Artikel nennt kein Erscheinungsdatum'
        : `Wie geschrieben; Erscheinungsdatum des Artikels: ${format.isoDate(published)}`,
    picture: (title, dates) => `Zeitleiste zu „${title}“: ${format.and(dates)}`,
  };
}

function digestWords(format: Format): Reading['digest'] {
  const { plural } = format;
  const articles = (count: number) => plural(count, { one: '# Artikel', other: '# Artikel' });
  return {
    title: (wish, count) => {
      switch (wish.kind) {
        case 'days':
          return `${articles(count)} ${plural(wish.days, { one: 'vom letzten Tag', other: 'aus den letzten # Tagen' })}`;
        case 'newest':
          return plural(count, { one: 'Der neueste Artikel', other: 'Die # neuesten Artikel' });
        case 'chosen':
          return articles(count);
      }
    },
    stories: (count) =>
      plural(count, { one: '# Meldung, einmal erzählt', other: '# Meldungen, jede einmal' }),
    copies: (count) =>
      plural(count, {
        one: 'Derselbe Text in # weiteren Artikel:',
        other: 'Derselbe Text in # weiteren Artikeln:',
      }),
    undated: (count) =>
      plural(count, {
        one: '# Artikel hat kein Datum und kann ebenso neu sein:',
        other: '# Artikel haben kein Datum und können ebenso neu sein:',
      }),
    leftOut: (count) =>
      plural(count, { one: '# älterer Artikel fehlt hier.', other: '# ältere Artikel fehlen hier.' }),
  };
}
