import { describe, expect, test } from 'vitest';
import { bulkCommandProblems, commandPatchProblems, commandProblems } from '../../src/simulator/gate.ts';
import { command, long, many, option } from './payloads.ts';

type Case = readonly [why: string, payload: unknown, code: string, path: string];

const sub = (name: string, options: unknown[] = []) => ({ type: 1, name, description: 'Sub', options });

const rejected: readonly Case[] = [
  ['no name', { description: 'Ask' }, 'BASE_TYPE_REQUIRED', 'name'],
  ['an empty name', command({ name: '' }), 'BASE_TYPE_MIN_LENGTH', 'name'],
  ['a name of 33', command({ name: long(33) }), 'BASE_TYPE_MAX_LENGTH', 'name'],
  ['a space in a name', command({ name: 'ask me' }), 'APPLICATION_COMMAND_INVALID_NAME', 'name'],
  ['capitals in a name', command({ name: 'Ask' }), 'APPLICATION_COMMAND_INVALID_NAME', 'name'],
  ['a dot in a name', command({ name: 'ask.me' }), 'APPLICATION_COMMAND_INVALID_NAME', 'name'],
  [
    'capitals in a localized name',
    command({ name_localizations: { de: 'Frage' } }),
    'APPLICATION_COMMAND_INVALID_NAME',
    'name_localizations.de',
  ],
  [
    'a locale that Discord does not have',
    command({ name_localizations: { xx: 'frage' } }),
    'APPLICATION_COMMAND_INVALID_LOCALE',
    'name_localizations.xx',
  ],
  [
    'a localized name of 33',
    command({ name_localizations: { de: long(33) } }),
    'BASE_TYPE_MAX_LENGTH',
    'name_localizations.de',
  ],
  [
    'a localized name of a context menu command of 33',
    { type: 3, name: 'Quote this', name_localizations: { de: long(33) } },
    'BASE_TYPE_MAX_LENGTH',
    'name_localizations.de',
  ],
  [
    'an empty localized description',
    command({ description_localizations: { de: '' } }),
    'BASE_TYPE_REQUIRED',
    'description_localizations.de',
  ],
  [
    'a localized description of 101',
    command({ options: [option('a', { description_localizations: { de: long(101) } })] }),
    'BASE_TYPE_MAX_LENGTH',
    'options.0.description_localizations.de',
  ],
  [
    'a localized name of an option that another has',
    command({ options: [option('text', { name_localizations: { de: 'wort' } }), option('wort')] }),
    'APPLICATION_COMMAND_OPTIONS_NAME_INVALID',
    'options.1.name_localizations.de',
  ],
  [
    'a localized name of a choice that another has',
    command({
      options: [
        option('a', {
          choices: [
            { name: 'One', value: '1', name_localizations: { de: 'Eins' } },
            { name: 'Two', value: '2', name_localizations: { de: 'Eins' } },
          ],
        }),
      ],
    }),
    'APPLICATION_COMMAND_OPTIONS_NAME_INVALID',
    'options.0.choices.1.name_localizations.de',
  ],
  ['no description', { name: 'ask' }, 'BASE_TYPE_REQUIRED', 'description'],
  ['a blank description', command({ description: ' ' }), 'BASE_TYPE_REQUIRED', 'description'],
  ['a description of 101', command({ description: long(101) }), 'BASE_TYPE_MAX_LENGTH', 'description'],
  [
    'a description of a context menu command',
    { type: 3, name: 'Quote this', description: 'No' },
    'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION',
    'description',
  ],
  [
    'options of a context menu command',
    { type: 2, name: 'Quotes', options: [option('a')] },
    'APPLICATION_COMMAND_INVALID_OPTIONS',
    'options',
  ],
  ['an unknown type', command({ type: 9 }), 'BASE_TYPE_CHOICES', 'type'],
  [
    'non-numeric permissions',
    command({ default_member_permissions: 'MANAGE_GUILD' }),
    'NUMBER_TYPE_COERCE',
    'default_member_permissions',
  ],
  ['no contexts', command({ contexts: [] }), 'BASE_TYPE_MIN_LENGTH', 'contexts'],
  ['an unknown context', command({ contexts: [7] }), 'BASE_TYPE_CHOICES', 'contexts.0'],
  ['26 options', command({ options: many(26, (n) => option(`o${n}`)) }), 'BASE_TYPE_MAX_LENGTH', 'options'],
  [
    'an option of an unknown type',
    command({ options: [option('a', { type: 12 })] }),
    'UNION_TYPE_CHOICES',
    'options.0.type',
  ],
  [
    'an option without description',
    command({ options: [{ type: 3, name: 'a' }] }),
    'BASE_TYPE_REQUIRED',
    'options.0.description',
  ],
  [
    'an option with a bad name',
    command({ options: [option('My option')] }),
    'APPLICATION_COMMAND_INVALID_NAME',
    'options.0.name',
  ],
  [
    'two options with the same name',
    command({ options: [option('a'), option('a')] }),
    'APPLICATION_COMMAND_OPTIONS_NAME_INVALID',
    'options.1',
  ],
  [
    'a required option after an optional one',
    command({ options: [option('a'), option('b', { required: true })] }),
    'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    'options.1',
  ],
  [
    'a required option after an optional one in a subcommand',
    command({ options: [sub('add', [option('a'), option('b', { required: true })])] }),
    'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    'options.0.options.1',
  ],
  [
    'subcommands among options',
    command({ options: [sub('add'), option('a')] }),
    'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
    'options',
  ],
  [
    'choices with autocomplete',
    command({ options: [option('a', { autocomplete: true, choices: [{ name: 'x', value: 'x' }] })] }),
    'APPLICATION_COMMAND_OPTION_AUTOCOMPLETE_CHOICES',
    'options.0.autocomplete',
  ],
  [
    'autocomplete of a boolean',
    command({ options: [option('a', { type: 5, autocomplete: true })] }),
    'APPLICATION_COMMAND_OPTION_AUTOCOMPLETE_TYPE',
    'options.0.autocomplete',
  ],
  [
    '26 choices',
    command({ options: [option('a', { choices: many(26, (n) => ({ name: `${n}`, value: `${n}` })) })] }),
    'BASE_TYPE_MAX_LENGTH',
    'options.0.choices',
  ],
  [
    'a choice value of 101',
    command({ options: [option('a', { choices: [{ name: 'x', value: long(101) }] })] }),
    'BASE_TYPE_MAX_LENGTH',
    'options.0.choices.0.value',
  ],
  [
    'a choice name of 101',
    command({ options: [option('a', { choices: [{ name: long(101), value: 'x' }] })] }),
    'BASE_TYPE_MAX_LENGTH',
    'options.0.choices.0.name',
  ],
  [
    'two choices with the same name',
    command({
      options: [
        option('a', {
          choices: [
            { name: 'x', value: '1' },
            { name: 'x', value: '2' },
          ],
        }),
      ],
    }),
    'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS',
    'options.0.choices.1',
  ],
  [
    'two choices with the same value',
    command({
      options: [
        option('a', {
          type: 4,
          choices: [
            { name: 'x', value: 1 },
            { name: 'y', value: 1 },
          ],
        }),
      ],
    }),
    'APPLICATION_COMMAND_OPTIONS_CHOICE_VALUE_ALREADY_EXISTS',
    'options.0.choices.1',
  ],
  [
    'a max_length of 6001',
    command({ options: [option('a', { max_length: 6001 })] }),
    'NUMBER_TYPE_MAX',
    'options.0.max_length',
  ],
  [
    'min_length over max_length',
    command({ options: [option('a', { min_length: 9, max_length: 8 })] }),
    'APPLICATION_COMMAND_OPTION_RANGE',
    'options.0.min_length',
  ],
  [
    'more than 8,000 characters in all',
    command({
      options: many(25, (n) =>
        option(`o${n}`, {
          description: long(100),
          choices: many(3, (m) => ({ name: `${m}${long(90)}`, value: `${m}${long(90)}` })),
        }),
      ),
    }),
    'APPLICATION_COMMAND_TOO_LARGE',
    '',
  ],
];

const accepted: readonly (readonly [why: string, payload: unknown])[] = [
  ['a bare command', command()],
  ['a name of 32', command({ name: long(32) })],
  ['a name in Thai, Devanagari, Greek', command({ name: 'ค้นหาखोजψ' })],
  ['an apostrophe and a hyphen', command({ name: "what's-new_2" })],
  ['a context menu command with capitals and a space', { type: 3, name: 'Quote This' }],
  ['a context menu command with an empty description', { type: 2, name: 'Quotes', description: '' }],
  ['permissions as text', command({ default_member_permissions: '32' })],
  ['permissions as a number', command({ default_member_permissions: 32 })],
  ['permissions that are null', command({ default_member_permissions: null })],
  ['a description of 100', command({ description: long(100) })],
  ['25 options', command({ options: many(25, (n) => option(`o${n}`)) })],
  [
    '25 choices of 100',
    command({
      options: [
        option('a', {
          required: true,
          choices: many(25, (n) => ({ name: `${n}`, value: `${10 + n}${long(98)}` })),
        }),
      ],
    }),
  ],
  ['required, then optional', command({ options: [option('a', { required: true }), option('b')] })],
  ['a group of subcommands', command({ options: [{ ...sub('list', [sub('all')]), type: 2 }, sub('add')] })],
  [
    'what discord.js sends',
    {
      name: 'ask',
      description: 'Ask',
      type: 1,
      options: [option('q', { required: false, autocomplete: true, choices: undefined })],
      nsfw: false,
      dm_permission: undefined,
      contexts: [0],
      integration_types: [0],
    },
  ],
];

const found = (problems: ReturnType<typeof commandProblems>) =>
  problems.map(({ code, path }) => `${code} ${path.join('.')}`);

describe('a command', () => {
  test.each(rejected)('with %s is rejected', (_, payload, code, path) => {
    expect(found(commandProblems(payload))).toContain(`${code} ${path}`);
  });

  test.each(accepted)('with %s is accepted', (_, payload) => {
    expect(commandProblems(payload)).toEqual([]);
  });

  test('counts only the longest localization', () => {
    const localized = { de: long(100), fr: long(100), it: long(100) };
    const payload = command({
      options: many(25, (n) =>
        option(`o${n}`, { description: long(90), description_localizations: localized }),
      ),
    });
    expect(commandProblems(payload)).toEqual([]);
  });
});

describe('a list of commands', () => {
  test('has no duplicate names', () => {
    expect(found(bulkCommandProblems([command(), command()]))).toEqual([
      'APPLICATION_COMMANDS_DUPLICATE_NAME 1',
    ]);
  });

  test('can have the same name for two types', () => {
    expect(bulkCommandProblems([command(), { type: 3, name: 'ask' }])).toEqual([]);
  });

  test.each([
    ['101 chat input', many(101, (n) => command({ name: `c${n}` })), 30032],
    ['16 message', many(16, (n) => ({ type: 3, name: `c${n}` })), 30032],
  ])('cannot have %s commands', (_, list, restCode) => {
    expect(bulkCommandProblems(list)).toMatchObject([{ code: 'APPLICATION_COMMANDS_MAX', restCode }]);
  });

  test('can have 100 chat input commands', () => {
    expect(bulkCommandProblems(many(100, (n) => command({ name: `c${n}` })))).toEqual([]);
  });

  test('must be an array', () => {
    expect(bulkCommandProblems(command())).toHaveLength(1);
  });

  test('has problems with paths into the list', () => {
    expect(found(bulkCommandProblems([command(), command({ name: 'B' })]))).toEqual([
      'APPLICATION_COMMAND_INVALID_NAME 1.name',
    ]);
  });
});

describe('a change of a command', () => {
  const previous = command({ type: 1, options: [option('a')] });

  test('is checked against the resulting command', () => {
    const patch = { options: [option('a'), option('b', { required: true })] };
    expect(found(commandPatchProblems(patch, previous))).toEqual([
      'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID options.1',
    ]);
  });

  test('cannot change its type', () => {
    expect(found(commandPatchProblems({ type: 3 }, previous))).toContain('BASE_TYPE_INVALID type');
  });

  test('cannot take the name of another command', () => {
    const others = [command({ name: 'quote' })];
    expect(found(commandPatchProblems({ name: 'quote' }, previous, others))).toEqual([
      'APPLICATION_COMMANDS_DUPLICATE_NAME ',
    ]);
  });

  test('can contain a single field', () => {
    expect(commandPatchProblems({ description: 'Better' }, previous)).toEqual([]);
  });
});
