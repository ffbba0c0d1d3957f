import { describe, expect, it } from 'vitest';
import { completeLine } from '../../../src/clients/terminal/complete-line.ts';
import { fakePerson } from './fake-person.ts';

describe('the Tab key', () => {
  it.each([
    ['/', ['/about ', '/ask '], '/'],
    ['/as', ['/ask '], '/as'],
    ['/ask ', ['question:', 'article:', 'length:', 'count:', 'private:'], ''],
    ['/ask p', ['private:'], 'p'],
    ['/ask private:', ['true', 'false'], ''],
    ['/ask private:t', ['true'], 't'],
    ['/ask length:wh', ['Whole paragraphs'], 'wh'],
    ['/ask article:hist', ['The history of Moscow'], 'hist'],
    ['/ask private:true a', ['article:'], 'a'],
    ['/ask Who met? pr', ['private:'], 'pr'],
    ['/ask private:true ', ['question:', 'article:', 'length:', 'count:'], ''],
    ['/nope x', [], '/nope x'],
    ['hello', [], 'hello'],
  ])('after %j offers %j', async (line, offers, replaced) => {
    expect(await completeLine(line, fakePerson())).toEqual([offers, replaced]);
  });
});
