import { describe, expect, it } from 'vitest';
import { findDirective } from '../../src/text-fragments/find-directive.ts';
import { foldText } from '../../src/text-fragments/folded-text.ts';
import { parseDirective } from '../../src/text-fragments/text-directive.ts';

/** Everything that the directive matches in the text. */
function found(value: string, text: string): string[] {
  const directive = parseDirective(`#:~:text=${value}`);
  const spans = directive === undefined ? [] : [...findDirective(foldText(text), directive)];
  return spans.map(({ start, end }) => text.slice(start, end));
}

describe('a text directive', () => {
  it.each([
    ['one', 'zero one, two ONE', ['one', 'ONE']],
    ['muller%20strasse', 'Müller Straße', ['Müller Straße']],
    ['M%C3%BCller', 'mu\u0308ller, MULLER', ['mu\u0308ller', 'MULLER']],
    ['"well%20done"', 'he said “well done”', ['“well done”']],
    ["don't", 'don’t', ['don’t']],
    ['wait...', 'wait… what', ['wait…']],
    ['fine', 'ﬁne', ['ﬁne']],
    ['softhyphen', 'soft\u00adhyphen', ['soft\u00adhyphen']],
    ['ore%20lodz', 'øre  Łódź', ['øre  Łódź']],
    ['двадцать', 'Двадцать', ['Двадцать']],
    ['двадцать%20ее', 'Двадцать её', ['Двадцать её']],
    ['em-dash', 'em—dash', []],
    ['nothing', 'zero', []],
  ])('ignores case, diacritics and typography: “%s” in “%s”', (value, text, words) => {
    expect(found(value, text)).toEqual(words);
  });

  it.each([
    ['self', 'a self-rule, himself, selfless', ['self']],
    ['rule', 'self-rule', ['rule']],
    ['self-r', 'self-rule', []],
    ['camel', 'CamelCase', []],
    ['don', 'don’t', []],
    ['wait.', 'wait…', []],
    ['人工', '人工智能技术', ['人工']],
    ['工智', '人工智能技术', []],
  ])('matches whole words: “%s” in “%s”', (value, text, words) => {
    expect(found(value, text)).toEqual(words);
  });

  it.each([
    ['two%20three', 'one two\u00a0 three', ['two\u00a0 three']],
    ['two%20three', 'one two\nthree', []],
    ['two,three', 'one two\nthree', ['two\nthree']],
    ['two-,three', 'one two\n\nthree', ['three']],
    ['two,-three', 'one two\n\nthree', ['two']],
    ['two-,three', 'one two, three', []],
    ['two,-three', 'one two, three', []],
  ])('matches each part within one line: “%s” in “%s”', (value, text, words) => {
    expect(found(value, text)).toEqual(words);
  });

  it.each([
    ['a-,b', 'b a b a b', ['b', 'b']],
    ['b,-a', 'b c b a b', ['b']],
    ['a-,b,-c', 'a b d b c a b c', ['b']],
    ['a%20a-,b', 'a a a b', ['b']],
    ['b,d', 'b c d d b d b', ['b c d', 'b d']],
    ['b,d,-e', 'b c d d e b d', ['b c d d']],
    ['x-,b,d,-e', 'b d e x b c d d e', ['b c d d']],
    ['d,b', 'b c d', []],
    ['aware-,ness', 'awareness', ['ness']],
    ['aware,-ness', 'awareness', ['aware']],
  ])('needs its context: “%s” in “%s”', (value, text, words) => {
    expect(found(value, text)).toEqual(words);
  });

  it.each(['', ',', '-,', 'a,b,c', ',b', '-,a', 'a,-', '%20', '-a'])(
    'is rejected if malformed: “%s”',
    (value) => {
      expect(found(value, 'a b c')).toEqual([]);
    },
  );

  it('is the first of several, possibly after other kinds', () => {
    expect(parseDirective('#top:~:text=a%2C%2D%26&text=b')).toEqual({ start: 'a,-&' });
    expect(parseDirective('#:~:selector(x)&text=b%')).toEqual({ start: 'b%' });
    expect(parseDirective('#text=a')).toBeUndefined();
  });
});
