import { describe, expect, test } from 'vitest';
import {
  type ExistingMessage,
  editProblems,
  messageProblems,
  type Problem,
  replyProblems,
} from '../../src/simulator/gate.ts';
import {
  button,
  choice,
  container,
  EPHEMERAL,
  file,
  gallery,
  LOADING,
  link,
  long,
  many,
  row,
  section,
  select,
  separator,
  text,
  thumbnail,
  userSelect,
  V2,
  v2,
} from './payloads.ts';

type Case = readonly [why: string, payload: unknown, code: string, path: string];

const field = { name: 'Name', value: 'Value' };

const rejected: readonly Case[] = [
  ['nothing', {}, 'EMPTY_MESSAGE', ''],
  ['blank content', { content: ' \n ' }, 'EMPTY_MESSAGE', ''],
  ['an embed without anything', { embeds: [{ color: 1 }] }, 'EMPTY_MESSAGE', ''],
  ['V2 without components', { flags: V2 }, 'EMPTY_MESSAGE', ''],
  ['content of 2,001', { content: long(2001) }, 'BASE_TYPE_MAX_LENGTH', 'content'],
  ['content that is a number', { content: 7 }, 'BASE_TYPE_BAD_TYPE', 'content'],
  ['11 embeds', { embeds: many(11, () => ({ title: 'x' })) }, 'BASE_TYPE_MAX_LENGTH', 'embeds'],
  ['an embed title of 257', { embeds: [{ title: long(257) }] }, 'BASE_TYPE_MAX_LENGTH', 'embeds.0.title'],
  [
    'an embed description of 4,097',
    { embeds: [{ description: long(4097) }] },
    'BASE_TYPE_MAX_LENGTH',
    'embeds.0.description',
  ],
  [
    'embeds of 6,001 in all',
    { embeds: [{ description: long(3001) }, { description: long(3000) }] },
    'MAX_EMBED_SIZE_EXCEEDED',
    'embeds',
  ],
  ['26 fields', { embeds: [{ fields: many(26, () => field) }] }, 'BASE_TYPE_MAX_LENGTH', 'embeds.0.fields'],
  [
    'a blank field',
    { embeds: [{ fields: [{ name: ' ', value: 'x' }] }] },
    'BASE_TYPE_REQUIRED',
    'embeds.0.fields.0.name',
  ],
  [
    'a malformed embed url',
    { embeds: [{ title: 'x', url: 'here' }] },
    'URL_TYPE_INVALID_URL',
    'embeds.0.url',
  ],
  [
    'an embed with a javascript: url',
    { embeds: [{ title: 'x', url: 'javascript:alert(1)' }] },
    'URL_TYPE_INVALID_SCHEME',
    'embeds.0.url',
  ],
  ['a colour over white', { embeds: [{ title: 'x', color: 16777216 }] }, 'NUMBER_TYPE_MAX', 'embeds.0.color'],
  [
    'mentions of users and of all users',
    { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } },
    'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
    'allowed_mentions',
  ],
  [
    'mentions of roles and of all roles',
    { content: 'x', allowed_mentions: { parse: ['roles'], roles: ['1'] } },
    'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
    'allowed_mentions',
  ],
  [
    'mentions of an unknown kind',
    { content: 'x', allowed_mentions: { parse: ['here'] } },
    'BASE_TYPE_CHOICES',
    'allowed_mentions.parse.0',
  ],
  [
    'mentions of 101 users',
    { content: 'x', allowed_mentions: { users: many(101, String) } },
    'BASE_TYPE_MAX_LENGTH',
    'allowed_mentions.users',
  ],
  ['a flag of Discord only', { content: 'x', flags: LOADING }, 'MESSAGE_FLAGS_INVALID', 'flags'],
  ['a missing attachment', { attachments: [{ id: '0' }] }, 'ATTACHMENT_NOT_FOUND', 'attachments.0.id'],

  [
    'V2 with content',
    { ...v2(text('x')), content: 'x' },
    'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    'content',
  ],
  [
    'V2 with embeds',
    { ...v2(text('x')), embeds: [{ title: 'x' }] },
    'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    'embeds',
  ],
  [
    'V2 with a poll',
    { ...v2(text('x')), poll: { question: { text: 'x' }, answers: [] } },
    'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    'poll',
  ],
  ['a text display without the V2 flag', { components: [text('x')] }, 'UNION_TYPE_CHOICES', 'components.0'],
  [
    'a container without the V2 flag',
    { content: 'x', components: [container(text('x'))] },
    'UNION_TYPE_CHOICES',
    'components.0',
  ],
  [
    '6 rows without the V2 flag',
    { content: 'x', components: many(6, (n) => row(button(`${n}`))) },
    'BASE_TYPE_BAD_LENGTH',
    'components',
  ],
  ['41 components', v2(...many(41, () => text('x'))), 'BASE_TYPE_MAX_LENGTH', 'components'],
  [
    '41 components, nested ones counted',
    v2(container(...many(20, () => text('x'))), container(...many(19, () => text('x')))),
    'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
    'components',
  ],
  [
    'accessories over 40',
    v2(...many(14, (n) => section(button(`${n}`), text('x')))),
    'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
    'components',
  ],
  ['a text display of 4,001', v2(text(long(4001))), 'BASE_TYPE_MAX_LENGTH', 'components.0.content'],
  [
    'text displays of 4,001 in all',
    v2(text(long(2000)), container(text(long(2001)))),
    'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
    'components',
  ],
  ['an empty text display', v2(text('')), 'BASE_TYPE_MIN_LENGTH', 'components.0.content'],
  ['an empty container', v2(container()), 'BASE_TYPE_MIN_LENGTH', 'components.0.components'],
  ['an empty row', v2(row()), 'BASE_TYPE_MIN_LENGTH', 'components.0.components'],
  [
    'a container in a container',
    v2(container(container(text('x')))),
    'UNION_TYPE_CHOICES',
    'components.0.components.0.type',
  ],
  ['a button outside of a row', v2(button('a')), 'UNION_TYPE_CHOICES', 'components.0.type'],
  ['a text display in a row', v2(row(text('x'))), 'UNION_TYPE_CHOICES', 'components.0.components.0.type'],
  [
    'a text input in a message',
    v2(row({ type: 4, custom_id: 'a', style: 1 })),
    'UNION_TYPE_CHOICES',
    'components.0.components.0.type',
  ],
  ['an unknown component', v2({ type: 99 }), 'UNION_TYPE_CHOICES', 'components.0.type'],
  [
    'a section without accessory',
    v2({ type: 9, components: [text('x')] }),
    'BASE_TYPE_REQUIRED',
    'components.0.accessory',
  ],
  [
    'a section of 4 texts',
    v2(section(button('a'), ...many(4, () => text('x')))),
    'BASE_TYPE_MAX_LENGTH',
    'components.0.components',
  ],
  ['a section of no text', v2(section(button('a'))), 'BASE_TYPE_MIN_LENGTH', 'components.0.components'],
  [
    'a section beside a row',
    v2(section(row(button('a')), text('x'))),
    'UNION_TYPE_CHOICES',
    'components.0.accessory.type',
  ],
  [
    'a separator of spacing 3',
    v2(text('x'), separator({ spacing: 3 })),
    'BASE_TYPE_CHOICES',
    'components.1.spacing',
  ],
  [
    '6 buttons in a row',
    v2(row(...many(6, (n) => button(`${n}`)))),
    'BASE_TYPE_MAX_LENGTH',
    'components.0.components',
  ],
  [
    'a select beside a button',
    v2(row(userSelect('a'), button('b'))),
    'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
    'components.0.components',
  ],
  [
    'two selects in a row',
    v2(row(userSelect('a'), userSelect('b'))),
    'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
    'components.0.components',
  ],
  [
    'a duplicate custom_id',
    v2(row(button('a')), container(row(button('a')))),
    'COMPONENT_CUSTOM_ID_DUPLICATED',
    'components.1.components.0.components.0.custom_id',
  ],
  [
    'a duplicate id',
    v2(text('x', { id: 4 }), text('y', { id: 4 })),
    'COMPONENT_ID_DUPLICATED',
    'components.1.id',
  ],
  [
    'a custom_id of 101',
    v2(row(button(long(101)))),
    'BASE_TYPE_MAX_LENGTH',
    'components.0.components.0.custom_id',
  ],
  ['an empty custom_id', v2(row(button(''))), 'BASE_TYPE_REQUIRED', 'components.0.components.0.custom_id'],
  [
    'a button without custom_id',
    v2(row({ type: 2, style: 1, label: 'x' })),
    'BASE_TYPE_REQUIRED',
    'components.0.components.0.custom_id',
  ],
  [
    'a button with a url',
    v2(row(button('a', { url: 'https://a.example' }))),
    'BUTTON_COMPONENT_INVALID_FIELD',
    'components.0.components.0.url',
  ],
  [
    'a button of style 9',
    v2(row(button('a', { style: 9 }))),
    'BASE_TYPE_CHOICES',
    'components.0.components.0.style',
  ],
  [
    'a button without label and emoji',
    v2(row({ type: 2, style: 1, custom_id: 'a' })),
    'BUTTON_COMPONENT_NO_CONTENT',
    'components.0.components.0',
  ],
  [
    'a button label of 81',
    v2(row(button('a', { label: long(81) }))),
    'BASE_TYPE_MAX_LENGTH',
    'components.0.components.0.label',
  ],
  [
    'a button whose emoji is a word',
    v2(row(button('a', { emoji: { name: 'book' } }))),
    'COMPONENT_INVALID_EMOJI',
    'components.0.components.0.emoji.name',
  ],
  [
    'a link without url',
    v2(row({ type: 2, style: 5, label: 'x' })),
    'BASE_TYPE_REQUIRED',
    'components.0.components.0.url',
  ],
  [
    'a link with a custom_id',
    v2(row(link('https://a.example', { custom_id: 'a' }))),
    'BUTTON_COMPONENT_INVALID_FIELD',
    'components.0.components.0.custom_id',
  ],
  [
    'a link of 513',
    v2(row(link(`https://a.example/${long(495)}`))),
    'BASE_TYPE_MAX_LENGTH',
    'components.0.components.0.url',
  ],
  [
    'a link with a javascript: url',
    v2(row(link('javascript:alert(1)'))),
    'URL_TYPE_INVALID_SCHEME',
    'components.0.components.0.url',
  ],
  [
    'a link with a malformed url',
    v2(row(link('a.example'))),
    'URL_TYPE_INVALID_URL',
    'components.0.components.0.url',
  ],
  [
    'a select without options',
    v2(row(select('a', []))),
    'BASE_TYPE_MIN_LENGTH',
    'components.0.components.0.options',
  ],
  [
    'a select of 26 options',
    v2(
      row(
        select(
          'a',
          many(26, (n) => choice(`${n}`)),
        ),
      ),
    ),
    'BASE_TYPE_MAX_LENGTH',
    'components.0.components.0.options',
  ],
  [
    'a select with a duplicate value',
    v2(row(select('a', [choice('x'), choice('x')]))),
    'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
    'components.0.components.0.options.1.value',
  ],
  [
    'more defaults than a user select accepts',
    v2(
      row({
        type: 5,
        custom_id: 'a',
        default_values: [
          { id: '1'.repeat(18), type: 'user' },
          { id: '2'.repeat(18), type: 'user' },
        ],
      }),
    ),
    'SELECT_COMPONENT_DEFAULT_VALUES_RANGE',
    'components.0.components.0.default_values',
  ],
  [
    'a role as the default of a user select',
    v2(row({ type: 5, custom_id: 'a', default_values: [{ id: '1'.repeat(18), type: 'role' }] })),
    'BASE_TYPE_CHOICES',
    'components.0.components.0.default_values.0.type',
  ],
  [
    'a role select with min_values over max_values',
    v2(row({ type: 6, custom_id: 'a', min_values: 2 })),
    'SELECT_COMPONENT_RANGE',
    'components.0.components.0.min_values',
  ],
  [
    'a select with min_values over its options',
    v2(row(select('a', [choice('x')], { min_values: 2, max_values: 2 }))),
    'SELECT_COMPONENT_RANGE',
    'components.0.components.0.min_values',
  ],
  [
    'a file that is not attached',
    v2(file('attachment://a.txt')),
    'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
    'components.0.file.url',
  ],
  [
    'a file from elsewhere',
    v2(file('https://a.example/a.txt')),
    'UNFURLED_MEDIA_ITEM_NOT_ATTACHMENT',
    'components.0.file.url',
  ],
  [
    'an image with an unsupported scheme',
    v2(gallery('ftp://a.example/a.png')),
    'URL_TYPE_INVALID_SCHEME',
    'components.0.items.0.media.url',
  ],
  [
    '11 pictures',
    v2(gallery(...many(11, (n) => `https://a.example/${n}.png`))),
    'BASE_TYPE_MAX_LENGTH',
    'components.0.items',
  ],
];

const accepted: readonly (readonly [why: string, payload: unknown, files?: readonly string[]])[] = [
  ['content of 2,000', { content: long(2000) }],
  ['an ephemeral flag', { content: 'x', flags: EPHEMERAL }],
  ['10 embeds of 6,000 in all', { embeds: many(10, () => ({ description: long(600) })) }],
  ['an embed timestamp with an offset', { embeds: [{ title: 'x', timestamp: '2024-05-01T10:00:00+02:00' }] }],
  ['no mentions', { content: '@everyone', allowed_mentions: { parse: [] } }],
  ['single mentions', { content: '<@1>', allowed_mentions: { parse: ['roles'], users: ['1'] } }],
  [
    '5 rows of 5 buttons',
    { content: 'x', components: many(5, (r) => row(...many(5, (n) => button(`${r}${n}`)))) },
  ],
  ['40 components', v2(container(...many(19, () => text('x'))), container(...many(19, () => text('x'))))],
  ['text displays of 4,000', v2(text(long(2000)), container(text(long(2000))))],
  [
    'a complete answer',
    v2(
      container(
        section(thumbnail('https://a.example/a.png'), text('# Title'), text('By someone')),
        separator({ spacing: 2, divider: true }),
        text('> An excerpt'),
        row(
          button('next:1', { emoji: { name: '📖' } }),
          button('previous:1', { disabled: true }),
          link('https://a.example/'),
        ),
      ),
      gallery('https://a.example/b.png'),
    ),
  ],
  ['a select', v2(row(select('a', [choice('x'), choice('y')], { placeholder: 'Pick', max_values: 2 })))],
  ['a button of an emoji only', v2(row({ type: 2, style: 1, custom_id: 'a', emoji: { name: '➡️' } }))],
  ['a flag as emoji', v2(row(button('a', { emoji: { name: '🇩🇪' } })))],
  ['an emoji of a guild', v2(row(button('a', { emoji: { id: '123456789012345678', name: 'book' } })))],
  ['ids of 0 for none', v2(text('x', { id: 0 }), text('y', { id: 0 }))],
  ['a link into Discord', v2(row(link('discord://-/channels/1/2')))],
  ['an attached file', v2(file('attachment://a.txt')), ['a.txt']],
  ['a file and nothing else', {}, ['a.txt']],
  ['a file with a description', { attachments: [{ id: 0, description: 'A file' }] }, ['a.txt']],
];

const found = (problems: readonly Problem[]) => problems.map(({ code, path }) => `${code} ${path.join('.')}`);

describe('a reply', () => {
  test.each(rejected)('with %s is rejected', (_, payload, code, path) => {
    expect(found(replyProblems(payload))).toContain(`${code} ${path}`);
  });

  const cases = accepted.map(([why, payload, files = []]) => ({ why, payload, files }));

  test.each(cases)('with $why is accepted', ({ payload, files }) => {
    expect(replyProblems(payload, files)).toEqual([]);
  });

  test('of 11 files is rejected', () => {
    expect(
      found(
        replyProblems(
          {},
          many(11, (n) => `${n}.txt`),
        ),
      ),
    ).toEqual(['BASE_TYPE_MAX_LENGTH files']);
  });

  test('that is not an object is rejected', () => {
    expect(replyProblems('hello')).toHaveLength(1);
  });
});

describe('a message in a channel', () => {
  test('cannot be ephemeral', () => {
    expect(found(messageProblems({ content: 'x', flags: EPHEMERAL }))).toEqual([
      'MESSAGE_FLAGS_INVALID flags',
    ]);
  });

  test('is limited to 2,000 characters too', () => {
    expect(found(messageProblems({ content: long(2001) }))).toEqual(['BASE_TYPE_MAX_LENGTH content']);
  });
});

describe('an edit', () => {
  const plain: ExistingMessage = { flags: 0, content: 'Before', embeds: [], components: [], attachments: [] };
  const newer: ExistingMessage = { ...plain, flags: V2, content: '', components: [text('Before')] };
  const loading: ExistingMessage = { ...plain, flags: LOADING, content: '' };

  test.each([
    [
      'the V2 flag removed',
      { flags: 0, components: [row(button('a'))] },
      newer,
      'MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG flags',
    ],
    [
      'content for a V2 message',
      { content: 'x' },
      newer,
      'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2 content',
    ],
    [
      'V2 over content that stays',
      v2(text('x')),
      plain,
      'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2 content',
    ],
    ['V2 components without the flag', { components: [text('x')] }, plain, 'UNION_TYPE_CHOICES components.0'],
    ['the ephemeral flag on', { flags: EPHEMERAL }, plain, 'MESSAGE_FLAGS_INVALID flags'],
    ['everything away', { content: null }, plain, 'EMPTY_MESSAGE '],
    ['all components away', { components: [] }, newer, 'EMPTY_MESSAGE '],
    ['nothing into a loading message', {}, loading, 'EMPTY_MESSAGE '],
  ])('with %s is rejected', (_, payload, existing, problem) => {
    expect(found(editProblems(payload, existing))).toContain(problem);
  });

  test.each([
    ['V2 into a loading message', v2(text('x')), loading],
    ['V2 in place of content', { ...v2(text('x')), content: null }, plain],
    ['V2 components into a V2 message, without repeating the flag', { components: [text('x')] }, newer],
    ['the flags of an ephemeral message', { content: 'x', flags: EPHEMERAL }, { ...plain, flags: EPHEMERAL }],
    ['no content but new components', { components: [row(button('a'))] }, plain],
    ['nothing', {}, plain],
  ])('with %s is accepted', (_, payload, existing) => {
    expect(editProblems(payload, existing)).toEqual([]);
  });
});
