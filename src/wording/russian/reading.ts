import type { Format } from '../format.ts';
import type { Wording } from '../wording.ts';
import { articleForms, forms } from './plural-forms.ts';

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
          ? `¶ ${number(first)} из ${number(of)}`
          : `¶ ${number(first)}–${number(last)} из ${number(of)}`,
      continued: (paragraph) => `¶ ${number(paragraph)}, продолжение`,
      beside: 'Рядом с текстом',
      changed: 'С тех пор эта статья изменилась. Вы читаете её прежний текст.',
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
            plural(answered, forms('# статья с ответом', '# статьи с ответом', '# статей с ответом')),
          closest > 0 &&
            plural(
              closest,
              forms(
                '# статья лишь с близким фрагментом',
                '# статьи лишь с близким фрагментом',
                '# статей лишь с близким фрагментом',
              ),
            ),
          silent > 0 &&
            plural(silent, forms('# статья без ответа', '# статьи без ответа', '# статей без ответа')),
        ].filter((part) => part !== false),
      ),
    none: 'Ни одна статья сама по себе этого не говорит.',
    silent: (count) =>
      plural(
        count,
        forms(
          '# статья ничего об этом не говорит',
          '# статьи ничего об этом не говорят',
          '# статей ничего об этом не говорят',
        ),
      ),
  };
}

const withYearForms = forms(
  '# предложение с указанием года',
  '# предложения с указанием года',
  '# предложений с указанием года',
);
const withoutYearForms = forms('# предложение без года', '# предложения без года', '# предложений без года');

function timelineWords(format: Format): Reading['timeline'] {
  const { plural } = format;
  return {
    counts: (certain, relative) => {
      const withYear = plural(certain, withYearForms);
      if (relative === 0) return withYear;
      return certain === 0
        ? plural(relative, withoutYearForms)
        : `${withYear}, ещё ${format.number(relative)} — без года`;
    },
    relative: (published) =>
      published === undefined
        ? 'Как в тексте; дата публикации статьи неизвестна'
        : `Как в тексте; дата публикации статьи: ${format.isoDate(published)}`,
    picture: (title, dates) => `Хронология статьи «${title}»: ${format.and(dates)}`,
  };
}

function digestWords(format: Format): Reading['digest'] {
  const { number, plural } = format;
  const articles = (count: number) => plural(count, articleForms);
  return {
    title: (wish, count) => {
      switch (wish.kind) {
        case 'days':
          return `${articles(count)} за ${wish.days === 1 ? 'последний день' : plural(wish.days, forms('последний # день', 'последние # дня', 'последние # дней'))}`;
        case 'newest':
          return count === 1 ? 'Самая новая статья' : `Самые новые статьи: ${number(count)}`;
        case 'chosen':
          return articles(count);
      }
    },
    ...digestCounts(format),
  };
}

function digestCounts({ plural }: Format) {
  return {
    stories: (count: number) =>
      plural(count, forms('# новость, без повторов', '# новости, без повторов', '# новостей, без повторов')),
    copies: (count: number) =>
      plural(
        count,
        forms(
          'Тот же текст ещё в # статье:',
          'Тот же текст ещё в # статьях:',
          'Тот же текст ещё в # статьях:',
        ),
      ),
    undated: (count: number) =>
      plural(
        count,
        forms(
          '# статья без даты, возможно, тоже новая:',
          '# статьи без даты, возможно, тоже новые:',
          '# статей без даты, возможно, тоже новые:',
        ),
      ),
    leftOut: (count: number) =>
      plural(
        count,
        forms(
          'Не показана # более старая статья.',
          'Не показаны # более старые статьи.',
          'Не показано # более старых статей.',
        ),
      ),
  };
}
