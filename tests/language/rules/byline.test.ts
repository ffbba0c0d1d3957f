import { describe, expect, it } from 'vitest';
import { authorInByline } from '../../../src/language/rules/byline.ts';

describe('the author in a byline', () => {
  it.each([
    ['By Ann Lee', 'Ann Lee'],
    ['by Ann Lee22 Dec 2016651', 'Ann Lee'],
    ['Von Ann Lee, 5. Mai 2020', 'Ann Lee'],
    ['Por: Ann Lee', 'Ann Lee'],
    ['От Анны Ли', 'Анны Ли'],
    ['  Ann \n Lee  ', 'Ann Lee'],
    ['Ann Lee (with Bo Ek)', 'Ann Lee (with Bo Ek)'],
    ['BBC News', 'BBC News'],
    ['Byron Lee', 'Byron Lee'],
    ['Dieter Lee', 'Dieter Lee'],
  ])('of %j is %j', (byline, author) => {
    expect(authorInByline(byline)).toBe(author);
  });

  it.each([
    [''],
    ['By'],
    ['April 28, 2019 at 6:01 am'],
    ['28.04.2019'],
    ['ann@paper.example'],
    ['https://paper.example/ann'],
    ['a'.repeat(121)],
  ])('of %j is unknown', (byline) => {
    expect(authorInByline(byline)).toBeUndefined();
  });
});
