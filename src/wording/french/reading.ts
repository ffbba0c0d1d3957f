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
          ? `¶ ${number(first)} sur ${number(of)}`
          : `¶ ${number(first)}–${number(last)} sur ${number(of)}`,
      continued: (paragraph) => `¶ ${number(paragraph)}, suite`,
      beside: 'À côté du texte',
      changed: 'Cet article a changé depuis. Tu lis son texte antérieur.',
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
            plural(answered, { one: '# article avec une réponse', other: '# articles avec une réponse' }),
          closest > 0 &&
            plural(closest, {
              one: '# article avec un passage proche seulement',
              other: '# articles avec un passage proche seulement',
            }),
          silent > 0 &&
            plural(silent, { one: '# article qui n’en dit rien', other: '# articles qui n’en disent rien' }),
        ].filter((part) => part !== false),
      ),
    none: 'Aucun article ne le dit à lui seul.',
    silent: (count) =>
      plural(count, { one: '# article n’en dit rien', other: '# articles n’en disent rien' }),
  };
}

function timelineWords(format: Format): Reading['timeline'] {
  const { plural } = format;
  return {
    counts: (certain, relative) => {
      const withYear = plural(certain, { one: '# phrase avec une année', other: '# phrases avec une année' });
      if (relative === 0) return withYear;
      return certain === 0
        ? plural(relative, { one: '# phrase sans année', other: '# phrases sans année' })
        : `${withYear}, ${format.number(relative)} sans`;
    },
    relative: (published) =>
      published === undefined
        ? 'Tel qu’écrit ; la date de publication de l’article est inconnue'
        : `Tel qu’écrit ; date de publication de l’article : ${format.isoDate(published)}`,
    picture: (title, dates) => `Chronologie de « ${title} » : ${format.and(dates)}`,
  };
}

function digestWords(format: Format): Reading['digest'] {
  const { plural } = format;
  const articles = (count: number) => plural(count, { one: '# article', other: '# articles' });
  return {
    title: (wish, count) => {
      switch (wish.kind) {
        case 'days':
          return `${articles(count)} ${plural(wish.days, { one: 'du dernier jour', other: 'des # derniers jours' })}`;
        case 'newest':
          return plural(count, { one: 'L’article le plus récent', other: 'Les # articles les plus récents' });
        case 'chosen':
          return articles(count);
      }
    },
    stories: (count) =>
      plural(count, { one: '# sujet, une seule fois', other: '# sujets, chacun une seule fois' }),
    copies: (count) =>
      plural(count, {
        one: 'Le même texte dans # autre article :',
        other: 'Le même texte dans # autres articles :',
      }),
    undated: (count) =>
      plural(count, {
        one: '# article sans date, peut-être aussi récent :',
        other: '# articles sans date, peut-être aussi récents :',
      }),
    leftOut: (count) =>
      plural(count, { one: '# article plus ancien est omis.', other: '# articles plus anciens sont omis.' }),
  };
}
