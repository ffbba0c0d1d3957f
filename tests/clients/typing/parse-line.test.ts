import { describe, expect, it } from 'vitest';
import { parseLine } from '../../../src/clients/typing/parse-line.ts';
import { typedCommands } from '../../../src/clients/typing/typed-command.ts';
import { COMMANDS, command } from '../terminal/fake-person.ts';

const commands = typedCommands(COMMANDS);

function fieldsOf(line: string): Record<string, string> {
  const parsed = parseLine(line, commands);
  if (parsed.kind !== 'use') throw new Error(`${line} is ${parsed.kind}`);
  return Object.fromEntries(parsed.fields);
}

describe('parseLine', () => {
  it('gives a choice without the option’s name to its option', () => {
    const summary = typedCommands([
      command({
        name: 'summary',
        options: [
          { type: 3, name: 'article', description: 'Which' },
          {
            type: 3,
            name: 'length',
            description: 'How long',
            choices: [{ name: 'Short (at most 10%)', value: 'short' }],
          },
        ],
      }),
    ]);
    const fields = (line: string) => {
      const parsed = parseLine(line, summary);
      return parsed.kind === 'use' ? Object.fromEntries(parsed.fields) : parsed.kind;
    };
    expect(fields('/summary short')).toEqual({ length: 'short' });
    expect(fields('/summary Moscow')).toEqual({ article: 'Moscow' });
    expect(fields('/summary article:short')).toEqual({ article: 'short' });
    expect(fields('/summary short length:short')).toEqual({ article: 'short', length: 'short' });
  });

  it.each([
    ['', 'nothing'],
    ['   ', 'nothing'],
    ['# a note', 'nothing'],
    ['quit', 'leave'],
    ['EXIT', 'leave'],
    ['/quit', 'leave'],
    ['clear', 'clear'],
    ['/Clear', 'clear'],
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
    expect(parseLine(line, commands).kind).toBe(kind);
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

describe('typedCommands', () => {
  const article = command({
    name: 'article',
    options: [
      {
        type: 1,
        name: 'add',
        description: 'Add one',
        options: [{ type: 3, name: 'url', description: 'From where', required: true }],
      },
      {
        type: 2,
        name: 'list',
        description: 'Lists',
        options: [{ type: 1, name: 'all', description: 'All' }],
      },
    ],
  });

  it('are sorted, include subcommands by full name, and exclude context menu commands', () => {
    const menu = command({ type: 3, name: 'Ask about this' });
    expect(typedCommands([menu, article, ...COMMANDS]).map(({ name }) => name)).toEqual([
      'about',
      'article add',
      'article list all',
      'ask',
    ]);
  });

  it('are matched by full name', () => {
    const parsed = parseLine('/article add https://a.b', typedCommands([article]));
    expect(parsed).toMatchObject({ kind: 'use', command: { name: 'article add' } });
    expect(parsed.kind === 'use' && [...parsed.fields]).toEqual([['url', 'https://a.b']]);
    expect(parseLine('/article', typedCommands([article])).kind).toBe('unknown');
  });

  it('are matched by the names that the client shows, and by the default ones', () => {
    const localized = {
      ...command({ name: 'ask' }),
      name_localized: 'fragen',
      description_localized: 'Stellt eine Frage',
      options: [
        { type: 3, name: 'question', name_localized: 'frage', description: 'Yours', required: true },
        {
          type: 3,
          name: 'length',
          name_localized: 'länge',
          description: 'How long',
          choices: [{ name: 'Short', name_localized: 'Kurz', value: 'short' }],
        },
      ],
    } as unknown as Parameters<typeof typedCommands>[0][number];
    const [shown] = typedCommands([localized]);
    expect(shown).toMatchObject({
      name: 'fragen',
      defaultName: 'ask',
      description: 'Stellt eine Frage',
      options: [{ name: 'frage' }, { name: 'länge', choices: [{ name: 'Kurz', value: 'short' }] }],
    });
    for (const line of [
      '/fragen frage:Wo? länge:Kurz',
      '/ask question:Wo? length:Kurz',
      '/fragen Wo? länge:Kurz',
    ]) {
      const parsed = parseLine(line, typedCommands([localized]));
      expect(parsed.kind === 'use' && Object.fromEntries(parsed.fields)).toEqual({
        frage: 'Wo?',
        länge: 'Kurz',
      });
    }
  });
});
