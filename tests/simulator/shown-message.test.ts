import { type Client, type Interaction, MessageFlags, TextDisplayBuilder } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Simulator, startSimulator } from '../../src/simulator/simulator.ts';
import { ask, connect } from './harness.ts';
import { button, row } from './payloads.ts';

let simulator: Simulator;
let client: Client<true>;
let onButton: (interaction: Interaction & { isButton(): true }) => unknown;

const components = [new TextDisplayBuilder().setContent('The council agreed.'), row(button('more'))];

beforeEach(async () => {
  simulator = await startSimulator();
  client = await connect(simulator, (interaction) => {
    if (interaction.isButton()) return onButton(interaction as never);
    if (!interaction.isChatInputCommand()) return undefined;
    const isPrivate = interaction.options.getString('question') === 'private';
    const flags = MessageFlags.IsComponentsV2 | (isPrivate ? MessageFlags.Ephemeral : 0);
    return interaction.reply({ flags, components: components as never });
  });
  await client.application.commands.set([ask as never]);
});

afterEach(async () => {
  await client.destroy();
  await simulator.stop();
});

describe('a shown message', () => {
  test('has its author and time', async () => {
    const kim = simulator.person({ name: 'Kim' });
    expect(kim.say('Hello')).toMatchObject({
      authorId: kim.userId,
      authorName: 'Kim',
      authorIsBot: false,
      timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    });
    const { message } = await kim.use('ask');
    expect(message).toMatchObject({ authorId: simulator.applicationId, authorIsBot: true });
  });

  test('has the person who used its command', async () => {
    const kim = simulator.person({ name: 'Kim' });
    const { message } = await kim.use('ask');
    expect(message).toMatchObject({ commandName: 'ask', usedBy: { userId: kim.userId, userName: 'Kim' } });
    expect(simulator.person().messages()[0]).toEqual(message);
    expect(kim.say('Hello').usedBy).toBeUndefined();
  });

  test('previews the message it replies to', async () => {
    onButton = (interaction) => interaction.isButton() && interaction.reply('Here');
    const { message } = await simulator.person({ name: 'Kim' }).use('ask');
    const pressed = await simulator.person().press(message?.id ?? '', 'more');
    expect(pressed.message?.usedBy).toBeUndefined();
    expect(pressed.message?.repliesTo).toEqual({
      messageId: message?.id,
      shown: {
        authorId: simulator.applicationId,
        authorName: 'Verbatim',
        authorIsBot: true,
        text: 'The council agreed.',
      },
    });
  });

  test('of a follow-up previews the reply until that is deleted', async () => {
    onButton = async (interaction) => {
      if (!interaction.isButton()) return;
      await interaction.reply('First');
      await interaction.followUp('Second');
      await interaction.deleteReply();
      await interaction.followUp({ content: 'Done', flags: MessageFlags.Ephemeral });
    };
    const person = simulator.person();
    const { message } = await person.use('ask');
    const pressed = await person.press(message?.id ?? '', 'more');
    await expect.poll(() => pressed.followUps).toHaveLength(2);
    expect(pressed.followUps[0]).toMatchObject({ repliesTo: { shown: { text: 'First' } } });
    const second = person.messages().find(({ content }) => content === 'Second');
    expect(second?.repliesTo).toEqual({ messageId: pressed.followUps[0]?.repliesTo?.messageId });
  });

  test('hides ephemeral messages from previews of other people', async () => {
    onButton = (interaction) => interaction.isButton() && interaction.reply('For all');
    const kim = simulator.person({ name: 'Kim' });
    const { message } = await kim.use('ask', { question: 'private' });
    const pressed = await kim.press(message?.id ?? '', 'more');
    expect(pressed.message?.repliesTo?.shown?.text).toBe('The council agreed.');
    expect(simulator.person().messages()).toMatchObject([
      { content: 'For all', repliesTo: { messageId: message?.id } },
    ]);
    expect(simulator.person().messages()[0]?.repliesTo?.shown).toBeUndefined();
  });
});

describe('dismissing', () => {
  test('hides an ephemeral message', async () => {
    let changes = 0;
    const person = simulator.person();
    const { message } = await person.use('ask', { question: 'private' });
    simulator.onChange(() => {
      changes += 1;
    });
    person.dismiss(message?.id ?? '');
    expect(changes).toBe(1);
    expect(person.messages()).toEqual([]);
    expect(() => person.dismiss(message?.id ?? '')).toThrow('This message does not exist here.');
    await expect(person.press(message?.id ?? '', 'more')).rejects.toThrow(
      'This message does not exist here.',
    );
  });

  test('is limited to ephemeral messages', async () => {
    const person = simulator.person();
    const { message } = await person.use('ask');
    expect(() => person.dismiss(message?.id ?? '')).toThrow(
      'You can dismiss only messages that nobody else can see.',
    );
  });
});
