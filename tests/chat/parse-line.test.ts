import { describe, expect, it } from 'vitest';
import { parseLine } from '../../src/chat/parse-line.ts';
import { COMMANDS } from './fake-person.ts';

function fieldsOf(line: string): Record<string, string> {
  const parsed = parseLine(line, COMMANDS);
  if (parsed.kind !== 'use') throw new Error(`${line} is ${parsed.kind}`);
  return Object.fromEntries(parsed.fields);
}

describe('parseLine', () => {
  it.each([
    ['', 'nothing'],
    ['   ', 'nothing'],
    ['# a note', 'nothing'],
    ['quit', 'leave'],
    ['EXIT', 'leave'],
    ['/quit', 'leave'],
    ['/', 'commands'],
    ['/commands', 'commands'],
    ['12', 'press'],
    ['who met?', 'speech'],
    ['12 people', 'speech'],
    ['/nope x', 'unknown'],
    ['/about x', 'surplus'],
    ['/about', 'use'],
    ['/ASK x', 'use'],
  ])('takes %j for %s', (line, kind) => {
    expect(parseLine(line, COMMANDS).kind).toBe(kind);
  });

  it.each([
    [
      'named options',
      '/ask question:Where did they meet? private:true',
      { question: 'Where did they meet?', private: 'true' },
    ],
    [
      'the rest as the first required option',
      '/ask Where did they meet?',
      { question: 'Where did they meet?' },
    ],
    ['named options after the rest', '/ask Where? private:yes', { question: 'Where?', private: 'yes' }],
    ['options in any order', '/ask private:no question:Who: me?', { private: 'no', question: 'Who: me?' }],
    [
      'a colon after any other word',
      '/ask question:What does "note: x" mean?',
      { question: 'What does "note: x" mean?' },
    ],
    ['a space after the colon', '/ask question: Who? count: 3', { question: 'Who?', count: '3' }],
    ['names in any case', '/ask Question:Who? PRIVATE:true', { question: 'Who?', private: 'true' }],
    ['a name that is only a word’s end', '/ask subquestion:Who?', { question: 'subquestion:Who?' }],
    ['a name that has its value already', '/ask a question: who won?', { question: 'a question: who won?' }],
    [
      'a value in double quotes',
      '/ask question:"is it private:true or not" private:no',
      { question: 'is it private:true or not', private: 'no' },
    ],
    [
      'quotation marks inside a value',
      '/ask question:"Screw you" said who?',
      { question: '"Screw you" said who?' },
    ],
    [
      'two quotations in a value',
      '/ask "Screw you" and "so called"',
      { question: '"Screw you" and "so called"' },
    ],
    ['a lone quotation mark', '/ask question:" what?', { question: '" what?' }],
    ['an empty value', '/ask article:', { article: '' }],
    ['no options', '/ask', {}],
  ])('reads %s', (_what, line, fields) => {
    expect(fieldsOf(line)).toEqual(fields);
  });
});
