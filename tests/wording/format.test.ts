import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createFormat } from '../../src/wording/format.ts';

const format = createFormat('en-GB');

describe('numbers', () => {
  it('are grouped', () => {
    expect(format.number(1_234_567)).toBe('1,234,567');
  });

  it.each([
    [0, '0%'],
    [0.345, '35%'],
    [1, '100%'],
  ])('%f as a percentage is %s', (share, percentage) => {
    expect(format.percent(share)).toBe(percentage);
  });

  it.each([
    [0, '0 words'],
    [1, '1 word'],
    [2, '2 words'],
    [1_000, '1,000 words'],
  ])('%i takes the right form of a word', (count, words) => {
    expect(format.plural(count, { one: '# word', other: '# words' })).toBe(words);
  });

  it('take forms that English does not have', () => {
    const polish = createFormat('pl');
    const forms = { one: '# słowo', few: '# słowa', many: '# słów', other: '# słowa' };
    expect([1, 2, 5, 22].map((count) => polish.plural(count, forms))).toEqual([
      '1 słowo',
      '2 słowa',
      '5 słów',
      '22 słowa',
    ]);
  });
});

describe('lists', () => {
  it.each([
    [['a'], 'a', 'a'],
    [['a', 'b'], 'a and b', 'a or b'],
    [['a', 'b', 'c'], 'a, b and c', 'a, b or c'],
  ])('of %j', (items, and, or) => {
    expect([format.and(items), format.or(items)]).toEqual([and, or]);
  });
});

describe('dates', () => {
  it.each([
    ['2016', '2016'],
    ['2016-02', 'February 2016'],
    ['2016-02-29', '29 February 2016'],
    ['2016-01-01', '1 January 2016'],
    ['1816-12-31', '31 December 1816'],
  ])('%s is %s in every time zone', (date, words) => {
    for (const zone of ['Pacific/Kiritimati', 'America/Los_Angeles']) {
      vi.stubEnv('TZ', zone);
      onTestFinished(() => void vi.unstubAllEnvs());
      expect(format.isoDate(date)).toBe(words);
    }
  });

  it('of a time are the day in UTC', () => {
    expect(format.day(Date.UTC(2026, 0, 31, 23, 59))).toBe('31 January 2026');
  });
});

it('names languages, and keeps a code that has no name', () => {
  expect([format.language('de'), format.language('qzx')]).toEqual(['German', 'qzx']);
});
