import {
  type AnySelectMenuInteraction,
  type Client,
  GatewayIntentBits,
  type Interaction,
  MessageFlags,
} from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Simulator, startSimulator } from '../../src/simulator/simulator.ts';
import { ask, connect } from './harness.ts';
import { choice, row, select } from './payloads.ts';

let simulator: Simulator;
let client: Client<true>;
let component: unknown;
let read: (interaction: AnySelectMenuInteraction) => unknown;

async function answer(interaction: Interaction): Promise<unknown> {
  if (interaction.isChatInputCommand()) {
    return interaction.reply({ content: 'Choose', components: [row(component) as never] });
  }
  if (!interaction.isAnySelectMenu()) return undefined;
  return interaction.reply({ content: JSON.stringify(read(interaction)), flags: MessageFlags.Ephemeral });
}

/** Shows the select, chooses from it, and returns what the bot received. */
async function choose(values?: readonly string[]): Promise<unknown> {
  const person = simulator.person();
  const { message } = await person.use('ask');
  const chosen = await person.select(message?.id ?? '', 'x', values);
  return JSON.parse(chosen.message?.content ?? '');
}

beforeEach(async () => {
  simulator = await startSimulator();
  client = await connect(simulator, answer, { intents: [GatewayIntentBits.Guilds] });
  await client.application.commands.set([ask as never]);
});

afterEach(async () => {
  await client.destroy();
  await simulator.stop();
});

describe('a person chooses', () => {
  test('people, including the bot', async () => {
    const kim = simulator.person({ name: 'Kim', roles: ['Reader'] });
    component = { type: 5, custom_id: 'x', max_values: 2 };
    read = (interaction) =>
      interaction.isUserSelectMenu() && [
        interaction.values,
        interaction.users.map(({ username }) => username),
        interaction.members.map(
          (member) => member?.roles && 'cache' in member.roles && member.roles.cache.size,
        ),
      ];
    const ids = [kim.userId, simulator.applicationId];
    expect(await choose(ids)).toEqual([ids, ['kim', 'Verbatim'], [2, 1]]);
  });

  test('roles', async () => {
    component = { type: 6, custom_id: 'x' };
    read = (interaction) => interaction.isRoleSelectMenu() && interaction.roles.map((role) => role?.name);
    expect(await choose([simulator.guilds[0]?.roles[1]?.id ?? ''])).toEqual(['Reader']);
  });

  test('people and roles', async () => {
    const { userId } = simulator.person({ name: 'Kim' });
    component = { type: 7, custom_id: 'x', max_values: 25 };
    read = (interaction) =>
      interaction.isMentionableSelectMenu() && [interaction.users.size, interaction.roles.size];
    expect(await choose([userId, simulator.guilds[0]?.roles[1]?.id ?? ''])).toEqual([1, 1]);
  });

  test('channels', async () => {
    component = { type: 8, custom_id: 'x' };
    read = (interaction) =>
      interaction.isChannelSelectMenu() &&
      interaction.channels.map((channel) => channel && 'name' in channel && channel.name);
    expect(await choose([simulator.guilds[0]?.channels[2]?.id ?? ''])).toEqual(['quiet']);
  });

  test('the preselected values', async () => {
    const { userId } = simulator.person({ name: 'Kim' });
    component = { type: 5, custom_id: 'x', default_values: [{ id: userId, type: 'user' }] };
    read = ({ values }) => values;
    expect(await choose()).toEqual([userId]);
    component = select('x', [choice('a'), choice('b', { default: true })]);
    expect(await choose()).toEqual(['b']);
  });

  test('nothing, if that is allowed', async () => {
    component = { type: 6, custom_id: 'x', min_values: 0 };
    read = ({ values }) => values;
    expect(await choose([])).toEqual([]);
  });
});

describe('a person cannot choose', () => {
  test.each<[string, object, string[] | undefined, string]>([
    ['an unknown person', { type: 5 }, ['1'], 'This person does not exist here.'],
    ['an unknown role', { type: 6 }, ['1'], 'This role does not exist here.'],
    ['an unknown mentionable', { type: 7 }, ['1'], 'This person does not exist here.'],
    ['an unknown channel', { type: 8 }, ['1'], 'This channel does not exist here.'],
    ['nothing', { type: 6 }, undefined, 'Choose 1 item.'],
    ['too few', { type: 5, min_values: 2, max_values: 3 }, ['1'], 'Choose 2 to 3 items.'],
    ['what is disabled', { type: 5, disabled: true }, ['1'], 'This menu is disabled.'],
  ])('%s', async (_, parts, values, words) => {
    component = { ...parts, custom_id: 'x' };
    await expect(choose(values)).rejects.toThrow(words);
  });

  test('a channel of another type or another guild', async () => {
    const [guild, other] = simulator.guilds;
    component = { type: 8, custom_id: 'x', channel_types: [2] };
    await expect(choose([guild?.channelId ?? ''])).rejects.toThrow(
      'You cannot choose a channel of this type here.',
    );
    await expect(choose([other?.channelId ?? ''])).rejects.toThrow('This channel does not exist here.');
  });

  test('in a select that does not exist', async () => {
    component = { type: 5, custom_id: 'y' };
    await expect(choose(['1'])).rejects.toThrow('This message does not have that menu.');
  });
});
