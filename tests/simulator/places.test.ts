import {
  type ChatInputCommandInteraction,
  type Client,
  ContextMenuCommandBuilder,
  Events,
  GatewayIntentBits,
  type Interaction,
  MessageFlags,
  Partials,
  SlashCommandBuilder,
} from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type PersonOptions, type Simulator, startSimulator } from '../../src/simulator/simulator.ts';
import { connect, request } from './harness.ts';
import { button, row } from './payloads.ts';

let simulator: Simulator;
let client: Client<true>;
let onCommand: (interaction: ChatInputCommandInteraction) => unknown;
let onOther: (interaction: Interaction) => unknown;

const DIRECT: PersonOptions = { place: 'bot-dm' };
const GROUP: PersonOptions = { place: 'private-channel', installed: true };
const facts = (interaction: Interaction) => ({
  context: interaction.context,
  inGuild: interaction.inGuild(),
  inCachedGuild: interaction.inCachedGuild(),
  guildId: interaction.guildId,
  channel: interaction.channel?.id ?? null,
  member: interaction.member !== null,
  user: interaction.user.displayName,
});
const payload = () => simulator.interactions.at(-1)?.payload;
const slash = (name: string) => new SlashCommandBuilder().setName(name).setDescription('A command');

beforeEach(async () => {
  onOther = () => undefined;
  simulator = await startSimulator({
    integrationTypes: [0, 1],
    guilds: ['Reading room', { name: 'Elsewhere', hasBot: false }],
  });
  client = await connect(simulator, (interaction) =>
    interaction.isChatInputCommand() ? onCommand(interaction) : onOther(interaction),
  );
  await client.application.commands.set([
    slash('ask').addStringOption((option) =>
      option.setName('question').setDescription('What?').setAutocomplete(true),
    ),
    slash('guilds').setContexts(0),
    slash('direct').setContexts(1),
    slash('manage').setDefaultMemberPermissions(1n << 5n),
    slash('own').setIntegrationTypes(1),
    slash('invited').setIntegrationTypes(0),
    new ContextMenuCommandBuilder().setName('Quote this').setType(3),
  ]);
});

afterEach(async () => {
  await client.destroy();
  await simulator.stop();
});

const offered = (options: PersonOptions) =>
  simulator
    .person(options)
    .commands()
    .map(({ name }) => name);
const elsewhere = (options: PersonOptions = {}) => ({ guild: simulator.guilds[1]?.id ?? '', ...options });

describe('the offered commands depend on the place', () => {
  test('in a guild', () => {
    expect(offered({})).toEqual(['ask', 'guilds', 'invited']);
    expect(offered({ installed: true })).toEqual(['ask', 'guilds', 'own', 'invited']);
  });

  test('in direct messages with the bot', () => {
    expect(offered(DIRECT)).toEqual(['ask', 'direct', 'manage', 'invited']);
    expect(offered({ ...DIRECT, installed: true })).toContain('own');
  });

  test('in a group', () => {
    expect(offered({ place: 'private-channel' })).toEqual([]);
    expect(offered(GROUP)).toEqual(['ask', 'manage', 'own']);
  });

  test('in a guild without the bot', () => {
    expect(offered(elsewhere())).toEqual([]);
    expect(offered(elsewhere({ installed: true }))).toEqual(['ask', 'guilds', 'own']);
  });

  test('and on how the application can be installed', async () => {
    const other = await startSimulator();
    expect(() => other.person({ installed: true })).toThrow('cannot be installed by users');
    await other.stop();
  });
});

describe('direct messages with the bot', () => {
  test('carry a user and no guild', async () => {
    let seen: unknown;
    onCommand = (interaction) => {
      seen = facts(interaction);
      return interaction.reply('Hello');
    };
    const person = simulator.person(DIRECT);
    const { message } = await person.use('ask');
    expect(seen).toEqual({
      context: 1,
      inGuild: false,
      inCachedGuild: false,
      guildId: null,
      channel: null,
      member: false,
      user: 'Robin',
    });
    expect(payload()).toMatchObject({
      channel: { type: 1, recipients: [{ id: person.userId }] },
      authorizing_integration_owners: { 0: '0' },
    });
    expect(payload()).not.toHaveProperty('guild_id');
    expect(payload()).not.toHaveProperty('member');
    expect(message).toMatchObject({ content: 'Hello', channelId: person.channelId });
    expect(message).not.toHaveProperty('guildId');
    expect(person.guildId).toBeUndefined();
  });

  test('are invisible to other people', async () => {
    onCommand = (interaction) => interaction.reply('Hello');
    await simulator.person(DIRECT).use('ask');
    expect(simulator.person({ ...DIRECT, name: 'Kim' }).messages()).toEqual([]);
    expect(simulator.person().messages()).toEqual([]);
    expect(simulator.person(DIRECT).messages()).toHaveLength(1);
  });

  test('support deferrals, edits, follow-ups and buttons', async () => {
    onCommand = async (interaction) => {
      await interaction.deferReply();
      await interaction.editReply({ content: 'Page 1', components: [row(button('next')) as never] });
      await interaction.followUp({ content: 'More', flags: MessageFlags.Ephemeral });
    };
    onOther = (interaction) => interaction.isButton() && interaction.update('Page 2');
    const person = simulator.person(DIRECT);
    const { message, followUps } = await person.use('ask');
    expect(message?.content).toBe('Page 1');
    await expect.poll(() => followUps).toMatchObject([{ content: 'More', ephemeral: true }]);
    const pressed = await person.press(message?.id ?? '', 'next');
    expect(pressed.message?.content).toBe('Page 2');
    expect(payload()).toMatchObject({ type: 3, context: 1, user: { id: person.userId } });
  });

  test('are known to a client with partials', async () => {
    await client.destroy();
    client = await connect(
      simulator,
      (interaction) => interaction.isChatInputCommand() && onCommand(interaction),
      {
        partials: [Partials.Channel],
      },
    );
    let seen: unknown;
    onCommand = (interaction) => {
      seen = [interaction.channel?.isDMBased(), interaction.channel?.id];
      return interaction.reply('Hello');
    };
    const person = simulator.person(DIRECT);
    await person.use('ask');
    expect(seen).toEqual([true, person.channelId]);
  });

  test('reach a client with the intent, and can be opened by the bot', async () => {
    const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.DirectMessages];
    const other = await connect(simulator, undefined, { intents, partials: [Partials.Channel] });
    const created = new Promise((resolve) =>
      other.once(Events.MessageCreate, ({ content, guildId }) => resolve([content, guildId])),
    );
    const person = simulator.person(DIRECT);
    person.say('Hi');
    expect(await created).toEqual(['Hi', null]);
    await (await client.users.fetch(person.userId)).send('Hello');
    expect(person.messages()).toMatchObject([{ content: 'Hi' }, { content: 'Hello', authorIsBot: true }]);
    await other.destroy();
  });
});

describe('a group', () => {
  test('is a private channel that the bot cannot access', async () => {
    let seen: unknown;
    onCommand = (interaction) => {
      seen = facts(interaction);
      return interaction.reply('Hello');
    };
    const person = simulator.person(GROUP);
    const { message } = await person.use('own');
    expect(seen).toMatchObject({ context: 2, inGuild: false, guildId: null, channel: null, user: 'Robin' });
    expect(payload()).toMatchObject({
      channel: { type: 3, name: 'Friends' },
      authorizing_integration_owners: { 1: person.userId },
    });
    expect(message?.content).toBe('Hello');
    expect(simulator.person({ ...GROUP, name: 'Kim' }).messages()).toMatchObject([{ content: 'Hello' }]);
    const path = `/channels/${person.channelId}/messages`;
    expect(await request(simulator, 'GET', path)).toMatchObject({ status: 403, body: { code: 50001 } });
  });

  test('lets people without the application press buttons', async () => {
    onCommand = (interaction) =>
      interaction.reply({ content: 'Page 1', components: [row(button('next')) as never] });
    let owner: unknown;
    onOther = (interaction) => {
      owner = interaction.authorizingIntegrationOwners[1];
      return interaction.isButton() && interaction.update('Page 2');
    };
    const person = simulator.person(GROUP);
    const { message } = await person.use('own');
    const kim = simulator.person({ name: 'Kim', place: 'private-channel' });
    await person.use('own');
    expect(payload()).toMatchObject({ channel: { recipients: [{ id: person.userId }, { id: kim.userId }] } });
    expect((await kim.press(message?.id ?? '', 'next')).message?.content).toBe('Page 2');
    expect(payload()).toMatchObject({ user: { id: kim.userId } });
    expect(owner).toBe(person.userId);
  });
});

describe('a guild without the bot', () => {
  test('can be used by people who installed the application', async () => {
    let seen: unknown;
    onCommand = async (interaction) => {
      seen = { ...facts(interaction), raw: interaction.inRawGuild() };
      await interaction.deferReply();
      await interaction.editReply('Hello');
    };
    const person = simulator.person(elsewhere({ installed: true }));
    const { message } = await person.use('own');
    const [, guild] = simulator.guilds;
    expect(seen).toEqual({
      context: 0,
      inGuild: true,
      inCachedGuild: false,
      raw: true,
      guildId: guild?.id,
      channel: null,
      member: true,
      user: 'Robin',
    });
    expect(payload()).toMatchObject({ authorizing_integration_owners: { 1: person.userId } });
    expect(message).toMatchObject({ content: 'Hello', guildId: guild?.id });
    expect(client.guilds.cache.size).toBe(1);
  });

  test('is otherwise closed to the bot', async () => {
    const [, guild] = simulator.guilds;
    const paths = [`/channels/${guild?.channelId}`, `/guilds/${guild?.id}`];
    const codes = await Promise.all(paths.map((path) => request(simulator, 'GET', path)));
    expect(codes.map(({ body }) => body.code)).toEqual([50001, 10004]);
  });

  test('accepts five follow-ups', async () => {
    const errors: unknown[] = [];
    onCommand = async (interaction) => {
      await interaction.reply('0');
      for (const n of [1, 2, 3, 4, 5, 6]) {
        await interaction.followUp(`${n}`).catch(({ code }) => errors.push(n, code));
      }
    };
    await simulator.person(elsewhere({ installed: true })).use('ask');
    await expect.poll(() => errors).toEqual([6, 40094]);
  });

  test('differs from a guild with the bot, which names its own installation too', async () => {
    onCommand = (interaction) => interaction.reply('Hello');
    const [guild] = simulator.guilds;
    const person = simulator.person({ installed: true });
    await person.use('invited');
    expect(payload()).toMatchObject({ authorizing_integration_owners: { 0: guild?.id } });
    await client.application.commands.set([slash('both').setIntegrationTypes(0, 1)]);
    await person.use('both');
    expect(payload()).toMatchObject({
      authorizing_integration_owners: { 0: guild?.id, 1: person.userId },
    });
  });
});

describe('roles and channels', () => {
  test('belong to a person', async () => {
    const seen: unknown[] = [];
    onCommand = (interaction) => {
      if (!interaction.inCachedGuild()) return undefined;
      const { member, channel, memberPermissions } = interaction;
      seen.push(member.roles.cache.map(({ name }) => name).sort(), memberPermissions.has('ManageGuild'));
      seen.push(channel?.name);
      return interaction.reply('Hello');
    };
    const editor = simulator.person({ name: 'Ed', roles: ['Editor'], channel: 'articles' });
    await editor.use('manage');
    expect(seen).toEqual([['@everyone', 'Editor'], true, 'articles']);
    expect(payload()).toMatchObject({ member: { roles: [simulator.guilds[0]?.roles[0]?.id] } });
    expect(() => simulator.person({ roles: ['King'] })).toThrow('There is no role King.');
    expect(() => simulator.person({ channel: 'attic' })).toThrow('There is no such channel.');
  });

  test('keep messages apart', async () => {
    onCommand = (interaction) => interaction.reply('Hello');
    await simulator.person({ channel: 'articles' }).use('ask');
    const [, articles] = simulator.guilds[0]?.channels ?? [];
    expect(simulator.person().messages()).toEqual([]);
    expect(simulator.person({ channel: articles?.id ?? '' }).messages()).toMatchObject([
      { channelId: articles?.id },
    ]);
  });

  test('are sent to an autocompletion', async () => {
    onOther = (interaction) =>
      interaction.isAutocomplete() &&
      interaction.respond([
        {
          name: `${interaction.channel && 'name' in interaction.channel && interaction.channel.name}`,
          value: 'x',
        },
        { name: `${interaction.memberPermissions?.has('ManageGuild')}`, value: 'y' },
      ]);
    const person = simulator.person({ channel: 'quiet', roles: ['Editor'] });
    const choices = await person.complete('ask', {}, 'question');
    expect(choices.map(({ name }) => name)).toEqual(['quiet', 'true']);
    expect(payload()).toMatchObject({ type: 4, member: { user: { id: person.userId } } });
  });

  test('are known to the bot', async () => {
    simulator.person({ name: 'Ed', roles: ['Editor'] });
    const { userId } = simulator.person({ name: 'Ed', roles: ['Reader'] });
    const guild = await client.guilds.fetch(simulator.guilds[0]?.id ?? '');
    const member = await guild.members.fetch({ user: userId, force: true });
    expect(member.roles.cache.map(({ name }) => name).sort()).toEqual(['@everyone', 'Reader']);
    expect((await guild.channels.fetch()).map((channel) => channel?.name)).toEqual([
      'general',
      'articles',
      'quiet',
    ]);
  });
});

test('a client offers the people, roles and channels nearby', () => {
  simulator.person({ name: 'Kim' });
  const namesOf = (options: PersonOptions) => {
    const { people, roles, channels } = simulator.person({ name: 'Ann', ...options }).nearby();
    return [people, roles, channels].map((each) => each.map(({ name }) => name));
  };
  expect(namesOf({})).toEqual([
    ['Owner', 'Kim', 'Ann', 'Verbatim'],
    ['@everyone', 'Editor', 'Reader'],
    ['general', 'articles', 'quiet'],
  ]);
  expect(namesOf(DIRECT)).toEqual([['Ann', 'Verbatim'], [], []]);
  expect(namesOf(GROUP)).toEqual([['Ann'], [], []]);
});

test('a message in direct messages can be quoted', async () => {
  onOther = (interaction) =>
    interaction.isMessageContextMenuCommand() && interaction.reply(interaction.targetMessage.content);
  const person = simulator.person(DIRECT);
  const { id } = person.say('Hello');
  expect((await person.useOnMessage('Quote this', id)).message?.content).toBe('Hello');
});
