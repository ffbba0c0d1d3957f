import { type Client, ContextMenuCommandBuilder, type Interaction } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Simulator, startSimulator } from '../../src/simulator/simulator.ts';
import { ask, connect } from './harness.ts';

const MANAGE_GUILD = 1n << 5n;

let simulator: Simulator;
let client: Client<true>;

async function answer(interaction: Interaction): Promise<unknown> {
  if (interaction.isMessageContextMenuCommand()) {
    const { content, author } = interaction.targetMessage;
    return interaction.reply(`${author.username}: ${content}`);
  }
  if (interaction.isUserContextMenuCommand()) {
    const { targetUser, targetMember } = interaction;
    const roles = targetMember && 'cache' in targetMember.roles ? targetMember.roles.cache.size : 0;
    return interaction.reply(`${targetUser.username}, ${roles}`);
  }
  return interaction.isChatInputCommand() && interaction.reply({ content: 'Quoted', flags: 64 });
}

const menuCommand = (name: string, type: 2 | 3) =>
  new ContextMenuCommandBuilder().setName(name).setType(type);

beforeEach(async () => {
  simulator = await startSimulator({
    guilds: [{ name: 'Reading room', channels: ['general', { name: 'late', nsfw: true }] }],
  });
  client = await connect(simulator, answer);
  await client.application.commands.set([
    ask as never,
    menuCommand('Quote this', 3),
    menuCommand('Add as article', 3).setDefaultMemberPermissions(MANAGE_GUILD),
    { name: 'Late', type: 3, nsfw: true },
    menuCommand('Direct', 3).setContexts(1),
    menuCommand('Quotes of', 2),
    menuCommand('Ban from quotes', 2).setDefaultMemberPermissions(0n),
  ]);
});

afterEach(async () => {
  await client.destroy();
  await simulator.stop();
});

const names = (commands: readonly { name: string }[]) => commands.map(({ name }) => name);

describe('the context menu of a message', () => {
  test('contains the commands that the person can use', () => {
    expect(names(simulator.person().commands())).toEqual(['ask']);
    expect(names(simulator.person().menu('message'))).toEqual(['Quote this']);
    expect(names(simulator.person({ roles: ['Editor'] }).menu('message'))).toEqual([
      'Quote this',
      'Add as article',
    ]);
    expect(names(simulator.person({ channel: 'late' }).menu('message'))).toEqual(['Quote this', 'Late']);
  });

  test('works on messages of other people and of the bot', async () => {
    const person = simulator.person();
    const { id } = simulator.person({ name: 'Kim' }).say('The council agreed.');
    const first = await person.useOnMessage('Quote this', id);
    expect(first.message).toMatchObject({
      content: 'kim: The council agreed.',
      commandName: 'Quote this',
      usedBy: { userName: 'Robin' },
    });
    const second = await person.useOnMessage('Quote this', first.message?.id ?? '');
    expect(second.message?.content).toBe('Verbatim: kim: The council agreed.');
  });

  test('is missing on ephemeral messages and for unknown commands', async () => {
    const person = simulator.person();
    const { id } = person.say('x');
    const { message } = await person.use('ask');
    await expect(person.useOnMessage('Add as article', id)).rejects.toThrow(
      'This menu has no command “Add as article”',
    );
    await expect(person.useOnMessage('Late', id)).rejects.toThrow('This menu has no command “Late”.');
    await expect(person.useOnMessage('Quote this', message?.id ?? '')).rejects.toThrow(
      'You cannot use commands on a message that only you can see.',
    );
  });
});

describe('the context menu of a person', () => {
  test('contains the commands that the person can use', () => {
    expect(names(simulator.person().menu('user'))).toEqual(['Quotes of']);
    expect(names(simulator.person({ permissions: 1n << 3n }).menu('user'))).toEqual([
      'Quotes of',
      'Ban from quotes',
    ]);
  });

  test('works on other people and on the bot', async () => {
    const { userId } = simulator.person({ name: 'Kim', roles: ['Reader'] });
    const person = simulator.person();
    expect((await person.useOnUser('Quotes of', userId)).message?.content).toBe('kim, 2');
    expect((await person.useOnUser('Quotes of', simulator.applicationId)).message?.content).toBe(
      'Verbatim, 1',
    );
  });
});
