import {
  AttachmentBuilder,
  type ChatInputCommandInteraction,
  type Client,
  SlashCommandBuilder,
} from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ClientRefusal, type Simulator, startSimulator } from '../../src/simulator/simulator.ts';
import { connect } from './harness.ts';

const LIMIT = 10 * 1024 * 1024;

let simulator: Simulator;
let client: Client<true> | undefined;
let onCommand: (interaction: ChatInputCommandInteraction) => unknown;

async function start(attachmentSizeLimit?: number): Promise<void> {
  simulator = await startSimulator(attachmentSizeLimit === undefined ? {} : { attachmentSizeLimit });
  client = await connect(
    simulator,
    (interaction) => interaction.isChatInputCommand() && onCommand(interaction),
  );
  await client.application.commands.set([
    new SlashCommandBuilder()
      .setName('add')
      .setDescription('Adds an article')
      .addAttachmentOption((option) => option.setName('file').setDescription('A file').setRequired(true)),
  ]);
}

beforeEach(() => {
  client = undefined;
});

afterEach(async () => {
  await client?.destroy();
  await simulator.stop();
});

const bytes = (size: number) => new Uint8Array(size);

describe('a file that a person uploads', () => {
  test('is served at its URL with the given content type', async () => {
    await start();
    onCommand = async (interaction) => {
      const { url, name, size, contentType, ephemeral } = interaction.options.getAttachment('file', true);
      const response = await fetch(url);
      const length = (await response.arrayBuffer()).byteLength;
      return interaction.reply(
        JSON.stringify([name, size, contentType, ephemeral, response.headers.get('content-type'), length]),
      );
    };
    const person = simulator.person();
    const html = { name: 'the article.html', bytes: Buffer.from('<p>ä</p>'), contentType: 'text/html' };
    const { message } = await person.use('add', { file: person.attach(html) });
    expect(JSON.parse(message?.content ?? '')).toEqual([
      'the article.html',
      9,
      'text/html',
      true,
      'text/html',
      9,
    ]);
    const unknown = person.attach({ name: 'a', bytes: bytes(1), contentType: '' });
    const second = await person.use('add', { file: unknown });
    expect(JSON.parse(second.message?.content ?? '')[2]).toBe('application/octet-stream');
  });

  test('can be used by that person only', async () => {
    await start();
    const file = simulator.person({ name: 'Kim' }).attach({ name: 'a', bytes: bytes(1) });
    await expect(simulator.person().use('add', { file })).rejects.toThrow('This file does not exist.');
  });

  test('is limited to Discord’s size', async () => {
    await start();
    let limit: unknown;
    onCommand = (interaction) => {
      limit = interaction.attachmentSizeLimit;
      return interaction.reply('Fine');
    };
    const person = simulator.person();
    const file = person.attach({ name: 'a', bytes: bytes(LIMIT) });
    expect((await person.use('add', { file })).message?.content).toBe('Fine');
    expect(limit).toBe(LIMIT);
    expect(() => person.attach({ name: 'a', bytes: bytes(LIMIT + 1) })).toThrow(ClientRefusal);
  });

  test('and the bot’s files have a configurable size limit', async () => {
    await start(100);
    const statuses: unknown[] = [];
    onCommand = async (interaction) => {
      statuses.push(interaction.attachmentSizeLimit);
      const files = [new AttachmentBuilder(Buffer.alloc(101), { name: 'b' })];
      await interaction.reply({ files }).catch(({ status }) => statuses.push(status));
      return interaction.reply('Too large');
    };
    const person = simulator.person();
    expect(() => person.attach({ name: 'a', bytes: bytes(101) })).toThrow('The file is too large.');
    await person.use('add', { file: person.attach({ name: 'a', bytes: bytes(100) }) });
    expect(statuses).toEqual([100, 413]);
  });
});
