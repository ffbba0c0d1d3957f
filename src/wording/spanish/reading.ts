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
          ? `¶ ${number(first)} de ${number(of)}`
          : `¶ ${number(first)}-${number(last)} de ${number(of)}`,
      continued: (paragraph) => `¶ ${number(paragraph)}, continuación`,
      beside: 'Junto al texto',
      changed: 'Este artículo ha cambiado desde entonces. Estás leyendo su texto anterior.',
    },
  };
}

function comparisonWords(format: Format): Reading['comparison'] {
  const { plural } = format;
  return {
    counts: ({ answered, closest, silent }) =>
      format.and(
        [
          answered > 0 &&
            plural(answered, { one: '# artículo con respuesta', other: '# artículos con respuesta' }),
          closest > 0 &&
            plural(closest, {
              one: '# artículo con solo un pasaje parecido',
              other: '# artículos con solo un pasaje parecido',
            }),
          silent > 0 &&
            plural(silent, { one: '# artículo que no lo dice', other: '# artículos que no lo dicen' }),
        ].filter((part) => part !== false),
      ),
    none: 'Ningún artículo dice esto por sí solo.',
    silent: (count) => plural(count, { one: '# artículo no lo dice', other: '# artículos no lo dicen' }),
  };
}

function timelineWords(format: Format): Reading['timeline'] {
  const { plural } = format;
  return {
    counts: (certain, relative) => {
      const withYear = plural(certain, { one: '# frase con año', other: '# frases con año' });
      if (relative === 0) return withYear;
      return certain === 0
        ? plural(relative, { one: '# frase sin año', other: '# frases sin año' })
        : `${withYear}, ${format.number(relative)} sin él`;
    },
    relative: (published) =>
      published === undefined
        ? 'Tal como está escrito; no se sabe cuándo se publicó el artículo'
        : `Tal como está escrito; fecha de publicación del artículo: ${format.isoDate(published)}`,
    picture: (title, dates) => `Cronología de «${title}»: ${format.and(dates)}`,
  };
}

function digestWords(format: Format): Reading['digest'] {
  const { plural } = format;
  const articles = (count: number) => plural(count, { one: '# artículo', other: '# artículos' });
  return {
    title: (wish, count) => {
      switch (wish.kind) {
        case 'days':
          return `${articles(count)} ${plural(wish.days, { one: 'del último día', other: 'de los últimos # días' })}`;
        case 'newest':
          return plural(count, {
            one: 'El artículo más reciente',
            other: 'Los # artículos más recientes',
          });
        case 'chosen':
          return articles(count);
      }
    },
    stories: (count) =>
      plural(count, { one: '# noticia, contada una vez', other: '# noticias, cada una contada una vez' }),
    copies: (count) =>
      plural(count, {
        one: 'El mismo texto en # artículo más:',
        other: 'El mismo texto en # artículos más:',
      }),
    undated: (count) =>
      plural(count, {
        one: '# artículo no tiene fecha y puede ser igual de reciente:',
        other: '# artículos no tienen fecha y pueden ser igual de recientes:',
      }),
    leftOut: (count) =>
      plural(count, {
        one: '# artículo anterior queda fuera.',
        other: '# artículos anteriores quedan fuera.',
      }),
  };
}
