import { describe, expect, it } from 'vitest';
import { authorNames } from '../../../src/language/rules/author-names.ts';

describe('the names of authors', () => {
  it.each([
    ['Ann Lee', 'Ann Lee'],
    ['By ANN LEE, AP Harbour Writer', 'Ann Lee'],
    ['By ANN O’NEIL and BO EK-DAHL, Associated Press', 'Ann O’Neil and Bo Ek-Dahl'],
    ['Ann Lee, Bo Ek', 'Ann Lee, Bo Ek'],
    ['Ann Lee, The Paper', 'Ann Lee'],
    ['Ann Lee | Staff Reporter', 'Ann Lee'],
    ['Ann Lee - 4 May 2021', 'Ann Lee'],
    ['Ann LeeMonday, November 18, 2019', 'Ann Lee'],
    ['April Lee', 'April Lee'],
    ['Von Ann Lee, Redakteurin', 'Ann Lee'],
    ['Текст: Анна Ли', 'Анна Ли'],
    ['Reuters', 'Reuters'],
    ['BBC NEWS', 'BBC NEWS'],
    ['Regan', 'Regan'],
  ])('in %j are %j', (text, names) => {
    expect(authorNames(text, 'The Paper Online')).toBe(names);
  });

  it.each(['admin', 'ann.lee@paper.example', 'https://paper.example/ann', '4 May 2021', ''])(
    'are not in %j',
    (text) => {
      expect(authorNames(text)).toBeUndefined();
    },
  );
});
