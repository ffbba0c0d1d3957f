import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/language/language.ts';
import { DateFinder } from '../../../src/language/rules/dates.ts';

function datesIn(code: string, text: string): string[] {
  const { dates } = languageOf(code);
  return new DateFinder(code, dates)
    .datesIn(text)
    .map(({ start, end, iso }) => text.slice(start, end) + (iso === undefined ? '' : ` = ${iso}`));
}

describe('a date whose words tell the year', () => {
  it.each([
    ['en', 'On 2 December 2016 he left.', '2 December 2016 = 2016-12-02'],
    ['en', 'On Sept. 11, 2001, and since.', 'Sept. 11, 2001 = 2001-09-11'],
    ['en', 'It lasted from 3–5 June 2020.', '3–5 June 2020 = 2020-06-03'],
    ['en', 'In the 1990s.', '1990s = 1990'],
    ['de', 'Am 2. Dezember 2016 kam er.', '2. Dezember 2016 = 2016-12-02'],
    ['de', 'Die Mauer fiel 1989.', '1989 = 1989'],
    ['fr', 'Le 1er décembre 2016, il partit.', '1er décembre 2016 = 2016-12-01'],
    ['es', 'El 2 de diciembre de 2016 llegó.', '2 de diciembre de 2016 = 2016-12-02'],
    ['ru', 'Это было 2 декабря 2016 года.', '2 декабря 2016 = 2016-12-02'],
    ['ru', 'В мае 1945 года.', 'мае 1945 = 1945-05'],
    ['tr', '2 Aralık 2016 tarihinde geldi.', '2 Aralık 2016 = 2016-12-02'],
    ['tr', 'Cumhuriyet 1923’te kuruldu.', '1923’te = 1923'],
    ['pl', 'Urodził się 2 grudnia 2016 roku.', '2 grudnia 2016 = 2016-12-02'],
    ['zh', '2016年12月2日,他来了。', '2016年12月2日 = 2016-12-02'],
    ['de', 'Am 24.02.2022.', '24.02.2022 = 2022-02-24'],
    ['en', 'On 2016-12-02.', '2016-12-02 = 2016-12-02'],
  ])('%s: %s', (code, text, date) => {
    expect(datesIn(code, text)[0]).toBe(date);
  });
});

describe('a date that its words do not tell alone', () => {
  it.each([
    ['en', 'He said on Tuesday, last week and two days ago.', ['on Tuesday', 'last week', 'two days ago']],
    ['en', 'On 12/2/2016.', ['12/2/2016']],
    ['en', 'They met on December 2.', ['December 2']],
    [
      'de',
      'Am Dienstag, letzte Woche und vor drei Tagen, gestern.',
      ['Am Dienstag', 'letzte Woche', 'vor drei Tagen', 'gestern'],
    ],
    ['fr', 'Mardi dernier, hier, il y a trois jours.', ['Mardi dernier', 'hier', 'il y a trois jours']],
    ['es', 'Ayer, la semana pasada, hace dos años.', ['Ayer', 'la semana pasada', 'hace dos años']],
    ['ru', 'Вчера, на прошлой неделе, во вторник.', ['Вчера', 'на прошлой неделе', 'во вторник']],
    ['tr', 'Dün, geçen hafta, üç gün önce.', ['Dün', 'geçen hafta', 'üç gün önce']],
  ])('is found and not worked out: %s: %s', (code, text, dates) => {
    expect(datesIn(code, text)).toEqual(dates);
  });
});

describe('what looks like a date', () => {
  it.each([
    ['en', 'It may march on, in 2000 households, of 1500 euros, for $2016.'],
    ['en', 'The sun sat on a 2000-strong crowd.'],
    ['de', 'Es kamen 2000 Menschen am Morgen.'],
    ['es', 'Llegó por la mañana.'],
  ])('is none: %s: %s', (code, text) => {
    expect(datesIn(code, text)).toEqual([]);
  });

  it('is no day of the calendar, and is not worked out', () => {
    expect(datesIn('en', 'On 31 February 2016 nothing happened.').join()).not.toContain('=');
    expect(datesIn('de', 'Am 31.02.2016 geschah nichts.')).toEqual([]);
  });
});

it('dates never overlap, and lie in the text, whatever the text', () => {
  const piece = fc.constantFrom(
    '2',
    '12',
    '2016',
    'December',
    'May',
    ' ',
    '. ',
    ', ',
    'in',
    'on',
    'Tuesday',
    '-',
    '–',
    '/',
    'ago',
    'days',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      let end = 0;
      for (const date of new DateFinder('en', languageOf('en').dates).datesIn(text)) {
        expect(date.start).toBeGreaterThanOrEqual(end);
        expect(date.end).toBeGreaterThan(date.start);
        ({ end } = date);
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});
