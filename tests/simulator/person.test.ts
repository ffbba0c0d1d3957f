import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ClientRefusal, type Simulator, startSimulator } from '../../src/simulator/simulator.ts';
import { newest, register, request } from './harness.ts';
import { button, choice, command, EPHEMERAL, link, option, row, select } from './payloads.ts';

const MANAGE_GUILD = 1n << 5n;
const ADMINISTRATOR = 1n << 3n;

let simulator: Simulator;

const answer = (body: unknown) => request(simulator, 'POST', newest(simulator).callback, body);
const said = async (data: object, name?: string) => {
  const outcome = simulator.person(name ? { name } : {}).use('plain');
  await answer({ type: 4, data });
  return (await outcome).message?.id ?? '';
};

beforeEach(async () => {
  simulator = await startSimulator();
  await register(
    simulator,
    command({ name: 'plain' }),
    command({
      name: 'full',
      options: [
        option('text', { required: true, min_length: 2, max_length: 5 }),
        option('style', { choices: [{ name: 'Short', value: 's' }] }),
        option('count', { type: 4, min_value: 1, max_value: 9 }),
        option('share', { type: 10, max_value: 1.5 }),
        option('private', { type: 5 }),
        option('who', { type: 6 }),
        option('where', { type: 7 }),
        option('file', { type: 11 }),
        option('free', { autocomplete: true }),
      ],
    }),
    command({
      name: 'article',
      options: [
        {
          type: 1,
          name: 'add',
          description: 'Add',
          options: [option('url', { required: true, autocomplete: true })],
        },
        {
          type: 2,
          name: 'list',
          description: 'List',
          options: [{ type: 1, name: 'all', description: 'All' }],
        },
      ],
    }),
    command({ name: 'manage', default_member_permissions: String(MANAGE_GUILD) }),
    command({ name: 'secret', default_member_permissions: '0' }),
    command({ name: 'direct', contexts: [1] }),
    { type: 3, name: 'Quote this' },
    { type: 2, name: 'Quotes' },
  );
});

afterEach(() => simulator.stop());

describe('a person', () => {
  test('is the same user under the same name', () => {
    const { userId } = simulator.person({ name: 'Kim' });
    expect(simulator.person({ name: 'Kim', guild: simulator.guilds[1]?.id ?? '' }).userId).toBe(userId);
    expect(simulator.person().userId).not.toBe(userId);
    expect(() => simulator.person({ guild: '1' })).toThrow('There is no such guild.');
  });

  test.each([
    ['an unknown command', 'nothing', {}, 'There is no command /nothing here.'],
    ['a context menu command', 'Quote', {}, 'There is no command /Quote here.'],
    ['a command for direct messages', 'direct', {}, 'There is no command /direct here.'],
    ['no value for a required option', 'full', {}, 'The option text is required.'],
    ['an empty value for a required option', 'full', { text: '' }, 'The option text is required.'],
    ['an unknown option', 'plain', { text: 'x' }, 'This command has no option text.'],
    ['a number for a text', 'full', { text: 5 }, 'The option text must be text.'],
    ['too short a text', 'full', { text: 'x' }, 'The option text must have at least 2 characters.'],
    ['too long a text', 'full', { text: 'xxxxxx' }, 'The option text must have at most 5 characters.'],
    [
      'a text of 6,001',
      'full',
      { text: 'xx', free: 'x'.repeat(6001) },
      'The option free must have at most 6000 characters.',
    ],
    [
      'a value outside the choices',
      'full',
      { text: 'xx', style: 'Short' },
      '"Short" is not one of the choices for the option style.',
    ],
    ['a text for a number', 'full', { text: 'xx', count: '3' }, 'The option count must be a number.'],
    [
      'a fraction for an integer',
      'full',
      { text: 'xx', count: 1.5 },
      'The option count must be a whole number.',
    ],
    ['too small a number', 'full', { text: 'xx', count: 0 }, 'The option count must be at least 1.'],
    ['too great a number', 'full', { text: 'xx', share: 1.6 }, 'The option share must be at most 1.5.'],
    [
      'a number that is none',
      'full',
      { text: 'xx', share: Number.NaN },
      'The option share must be a number.',
    ],
    [
      'a text for a boolean',
      'full',
      { text: 'xx', private: 'yes' },
      'The option private must be true or false.',
    ],
    ['an unknown person', 'full', { text: 'xx', who: '1' }, 'This person does not exist here.'],
    ['an unknown channel', 'full', { text: 'xx', where: '1' }, 'This channel does not exist here.'],
    ['an unknown file', 'full', { text: 'xx', file: '1' }, 'This file does not exist.'],
    ['no subcommand', 'article', {}, 'Choose a subcommand of /article: add, list.'],
    ['an unknown subcommand', 'article remove', {}, 'The command /article has no subcommand remove.'],
    ['a subcommand without its option', 'article add', {}, 'The option url is required.'],
  ])('does not send %s', async (_, name, options, words) => {
    const refusal = await simulator
      .person()
      .use(name, options)
      .catch((error) => error);
    expect(refusal).toBeInstanceOf(ClientRefusal);
    expect(refusal.message).toBe(words);
    expect(simulator.interactions).toEqual([]);
  });

  test('sends options of every type', async () => {
    const person = simulator.person();
    const file = person.attach({ name: 'a.txt', bytes: Buffer.from('x') });
    const options = {
      text: 'xx',
      style: 's',
      count: 3,
      share: 0.5,
      private: false,
      who: person.userId,
      where: person.channelId,
      file,
      free: '',
    };
    void person.use('/full', options);
    expect(simulator.interactions[0]?.payload).toMatchObject({
      type: 2,
      guild_id: person.guildId,
      channel_id: person.channelId,
      member: { user: { id: person.userId, global_name: 'Robin' } },
      authorizing_integration_owners: { 0: person.guildId },
      data: {
        name: 'full',
        options: [
          { name: 'text', type: 3, value: 'xx' },
          { name: 'style', type: 3, value: 's' },
          { name: 'count', type: 4, value: 3 },
          { name: 'share', type: 10, value: 0.5 },
          { name: 'private', type: 5, value: false },
          { name: 'who', type: 6, value: person.userId },
          { name: 'where', type: 7, value: person.channelId },
          { name: 'file', type: 11, value: file },
        ],
        resolved: {
          users: { [person.userId]: { global_name: 'Robin' } },
          members: { [person.userId]: { roles: [] } },
          channels: { [person.channelId]: { type: 0 } },
          attachments: { [file]: { filename: 'a.txt', size: 1 } },
        },
      },
    });
  });

  test('uses subcommands', async () => {
    const outcome = simulator.person().use('article list all');
    await answer({ type: 4, data: { content: 'None' } });
    expect((await outcome).message?.commandName).toBe('article list all');
    expect(simulator.interactions[0]?.payload).toMatchObject({
      data: {
        name: 'article',
        options: [{ type: 2, name: 'list', options: [{ type: 1, name: 'all', options: [] }] }],
      },
    });
  });

  test('completes options with autocomplete only', async () => {
    const person = simulator.person();
    void person.complete('article add', { url: 'htt' }, 'url').catch(() => undefined);
    expect(simulator.interactions[0]?.payload).toMatchObject({
      type: 4,
      data: { options: [{ name: 'add', options: [{ name: 'url', type: 3, value: 'htt', focused: true }] }] },
    });
    await expect(person.complete('full', { text: 'x' }, 'text')).rejects.toThrow(
      'The option text does not support autocomplete.',
    );
    await expect(person.complete('full', { other: 'x' }, 'free')).rejects.toThrow(
      'This command has no option other.',
    );
  });
});

describe('the offered commands', () => {
  const names = (permissions?: bigint) =>
    simulator
      .person(permissions === undefined ? {} : { permissions })
      .commands()
      .map(({ name }) => name);

  test('depend on permissions', () => {
    expect(names()).toEqual(['plain', 'full', 'article']);
    expect(names(MANAGE_GUILD)).toContain('manage');
    expect(names(MANAGE_GUILD)).not.toContain('secret');
    expect(names(ADMINISTRATOR)).toEqual(expect.arrayContaining(['manage', 'secret']));
  });

  test('are rejected without the permissions', async () => {
    await expect(simulator.person().use('manage')).rejects.toThrow('There is no command /manage here.');
  });

  test('list the guild’s own command first', async () => {
    const [guild] = simulator.guilds;
    const path = `/applications/${simulator.applicationId}/guilds/${guild?.id}/commands`;
    const { body } = await request(simulator, 'POST', path, command({ name: 'plain', description: 'Here' }));
    expect(simulator.person().commands()[0]).toMatchObject({ id: body.id, guild_id: guild?.id });
    expect(
      simulator.person({ guild: simulator.guilds[1]?.id ?? '' }).commands()[0]?.guild_id,
    ).toBeUndefined();
    void simulator.person().use('plain');
    expect(simulator.interactions[0]?.payload).toMatchObject({ data: { id: body.id, guild_id: guild?.id } });
  });
});

describe('a reply', () => {
  test('shows what it replies to', () => {
    const kim = simulator.person({ name: 'Kim' });
    const { id } = kim.say('Hello');
    expect(simulator.person().say('Hello yourself', id)).toMatchObject({
      content: 'Hello yourself',
      pings: [],
      repliesTo: { messageId: id, shown: { authorName: 'Kim', text: 'Hello' } },
    });
    expect(() => kim.say('x', '1')).toThrow('This message does not exist here.');
  });
});

describe('menus', () => {
  test('offer commands on a message', async () => {
    const kim = simulator.person({ name: 'Kim' });
    const { id } = kim.say(' The council agreed. ');
    const person = simulator.person();
    expect(person.messages()).toMatchObject([{ id, authorName: 'Kim', content: 'The council agreed.' }]);
    const outcome = person.useOnMessage('Quote this', id);
    expect(simulator.interactions[0]?.payload).toMatchObject({
      type: 2,
      data: { type: 3, target_id: id, resolved: { messages: { [id]: { content: 'The council agreed.' } } } },
    });
    await answer({ type: 4, data: { content: 'It says so.' } });
    expect((await outcome).message).toMatchObject({ content: 'It says so.', commandName: 'Quote this' });
  });

  test('offer commands on a person', () => {
    const { userId } = simulator.person({ name: 'Kim' });
    void simulator.person().useOnUser('Quotes', userId);
    expect(simulator.interactions[0]?.payload).toMatchObject({
      data: { type: 2, target_id: userId, resolved: { users: { [userId]: { global_name: 'Kim' } } } },
    });
  });

  test('reject commands that they do not contain', async () => {
    const person = simulator.person();
    const { id } = person.say('x');
    await expect(person.useOnMessage('Quotes', id)).rejects.toThrow('This menu has no command “Quotes”.');
    await expect(person.useOnMessage('Quote this', '1')).rejects.toThrow('This message does not exist here.');
    await expect(person.useOnUser('Quotes', '1')).rejects.toThrow('This person does not exist here.');
    expect(() => person.say(' ')).toThrow(ClientRefusal);
    expect(() => person.say('x'.repeat(2001))).toThrow('A message can have at most 2000 characters.');
  });
});

describe('components', () => {
  test('are rejected if they do not exist', async () => {
    const id = await said({
      content: 'x',
      components: [row(button('a', { disabled: true }), link('https://a.example'))],
    });
    const person = simulator.person();
    await expect(person.press(id, 'b')).rejects.toThrow('This message does not have that button.');
    await expect(person.press(id, 'https://a.example')).rejects.toThrow(ClientRefusal);
    await expect(person.press(id, 'a')).rejects.toThrow('This button is disabled.');
    await expect(person.press('1', 'a')).rejects.toThrow('This message does not exist here.');
  });

  test('of an ephemeral message can be used by its person only', async () => {
    const id = await said({ content: 'x', flags: EPHEMERAL, components: [row(button('a'))] }, 'Kim');
    await expect(simulator.person().press(id, 'a')).rejects.toThrow('This message does not exist here.');
    void simulator.person({ name: 'Kim' }).press(id, 'a');
    expect(simulator.interactions.at(-1)?.payload).toMatchObject({
      type: 3,
      message: { id, flags: EPHEMERAL },
      data: { custom_id: 'a', component_type: 2, id: 2 },
    });
  });

  test('of another guild are out of reach', async () => {
    const id = await said({ content: 'x', components: [row(button('a'))] });
    const elsewhere = simulator.person({ guild: simulator.guilds[1]?.id ?? '' });
    await expect(elsewhere.press(id, 'a')).rejects.toThrow('This message does not exist here.');
  });

  test('offer selects', async () => {
    const id = await said({ content: 'x', components: [row(select('s', [choice('a'), choice('b')]))] });
    const person = simulator.person();
    await expect(person.select(id, 's', ['c'])).rejects.toThrow('"c" is not one of the choices.');
    await expect(person.select(id, 's', ['a', 'b'])).rejects.toThrow('Choose 1 item.');
    await expect(person.press(id, 's')).rejects.toThrow('This component is not a button.');
    void person.select(id, 's', ['b']);
    expect(simulator.interactions.at(-1)?.payload).toMatchObject({
      data: { component_type: 3, values: ['b'] },
    });
  });
});

test('nothing is written to the console', async () => {
  const written: unknown[] = [];
  const { stdout, stderr } = process;
  const originals = [stdout.write, stderr.write] as const;
  stdout.write = (chunk) => written.push(chunk) > 0;
  stderr.write = (chunk) => written.push(chunk) > 0;
  try {
    await said({ content: 'x' });
    await request(simulator, 'GET', '/nothing');
  } finally {
    [stdout.write, stderr.write] = originals;
  }
  expect(written).toEqual([]);
});
