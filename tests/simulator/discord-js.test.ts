import {
  ActionRowBuilder,
  AttachmentBuilder,
  ButtonBuilder,
  type ButtonInteraction,
  ButtonStyle,
  type ChatInputCommandInteraction,
  type Client,
  DiscordAPIError,
  Events,
  GatewayIntentBits,
  type Interaction,
  MessageFlags,
  ModalBuilder,
  SlashCommandBuilder,
  TextDisplayBuilder,
  TextInputStyle,
} from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Simulator, startSimulator } from '../../src/simulator/simulator.ts';
import { connect } from './harness.ts';

interface Handlers {
  command?: (interaction: ChatInputCommandInteraction) => unknown;
  button?: (interaction: ButtonInteraction) => unknown;
  other?: (interaction: Interaction) => unknown;
}

let simulator: Simulator;
let client: Client<true>;
let handlers: Handlers;

const question = (text = 'Who approved it?') => simulator.person().use('ask', { question: text });
const row = (...buttons: ButtonBuilder[]) => new ActionRowBuilder<ButtonBuilder>().addComponents(buttons);
const next = new ButtonBuilder().setCustomId('next:2').setLabel('Next').setStyle(ButtonStyle.Primary);

/** Disables the five seconds that discord.js waits between two IDENTIFYs. */
const unthrottled = { waitForIdentify: async () => undefined };

beforeEach(async () => {
  handlers = {};
  simulator = await startSimulator();
  const onInteraction = (interaction: Interaction) => {
    if (interaction.isChatInputCommand()) return handlers.command?.(interaction);
    if (interaction.isButton()) return handlers.button?.(interaction);
    return handlers.other?.(interaction);
  };
  client = await connect(simulator, onInteraction, { ws: { buildIdentifyThrottler: () => unthrottled } });
  const ask = new SlashCommandBuilder()
    .setName('ask')
    .setDescription('Ask the article')
    .addStringOption((option) =>
      option.setName('question').setDescription('What?').setAutocomplete(true).setMaxLength(300),
    )
    .addAttachmentOption((option) => option.setName('file').setDescription('A file'))
    .addUserOption((option) => option.setName('who').setDescription('A person'));
  await client.application.commands.set([ask]);
});

afterEach(async () => {
  await client.destroy();
  await simulator.stop();
});

describe('a client', () => {
  test('sees itself and its guilds', async () => {
    expect(client.user.id).toBe(simulator.applicationId);
    expect(client.guilds.cache.map(({ name }) => name).sort()).toEqual(['Newsroom', 'Reading room']);
    expect(client.application.id).toBe(simulator.applicationId);
    expect((await client.application.fetch()).name).toBe('Verbatim');
  });

  test('reads its commands back as it wrote them', async () => {
    const [command] = [...(await client.application.commands.fetch()).values()];
    expect(command?.name).toBe('ask');
    expect(command?.options).toMatchObject([
      { autocomplete: true, maxLength: 300 },
      { type: 11 },
      { type: 6 },
    ]);
  });
});

describe('a slash command', () => {
  test('is answered at once', async () => {
    handlers.command = (interaction) => interaction.reply(`“${interaction.options.getString('question')}”`);
    const outcome = await question('Why?');
    expect(outcome).toMatchObject({
      message: { content: '“Why?”', commandName: 'ask', ephemeral: false },
      followUps: [],
    });
    expect(outcome.failure).toBeUndefined();
    expect(outcome.acknowledgedMs).toBeLessThanOrEqual(outcome.settledMs ?? 0);
  });

  test('carries user, place, permissions and locale', async () => {
    const seen: unknown[] = [];
    handlers.command = (interaction) => {
      seen.push(interaction.user.displayName, interaction.guildId, interaction.channel?.isTextBased());
      seen.push(interaction.memberPermissions?.has('ManageGuild'), interaction.context, interaction.locale);
      return interaction.reply('Fine');
    };
    const guild = simulator.guilds[1];
    const editor = simulator.person({ name: 'Ed', guild: guild?.id ?? '', permissions: 1n << 5n });
    await editor.use('ask');
    expect(seen).toEqual(['Ed', guild?.id, true, true, 0, 'en-US']);
    expect(editor.messages()).toHaveLength(1);
    expect(simulator.person().messages()).toEqual([]);
  });

  test('carries the locales of the person and of the guild', async () => {
    const seen: unknown[] = [];
    handlers.command = (interaction) => {
      seen.push(interaction.locale, interaction.guildLocale, interaction.guild?.preferredLocale);
      return interaction.reply('Gut');
    };
    await simulator.person({ locale: 'de' }).use('ask');
    await simulator.person({ locale: 'tr', place: 'bot-dm' }).use('ask');
    expect(seen).toEqual(['de', 'en-US', 'en-US', 'tr', null, undefined]);
  });

  test('is deferred and edited with Components V2', async () => {
    let thinking: boolean | undefined;
    handlers.command = async (interaction) => {
      await interaction.deferReply();
      thinking = simulator.person().messages()[0]?.thinking;
      await interaction.editReply({
        flags: MessageFlags.IsComponentsV2,
        components: [new TextDisplayBuilder().setContent('> The council agreed.'), row(next)],
        allowedMentions: { parse: [] },
      });
    };
    const { message } = await question();
    expect(thinking).toBe(true);
    expect(message).toMatchObject({ thinking: false, edited: false, content: '', flags: 1 << 15 });
    expect(message?.components).toMatchObject([
      { type: 10, id: 1, content: '> The council agreed.' },
      { type: 1, id: 2, components: [{ type: 2, id: 3, custom_id: 'next:2' }] },
    ]);
  });

  test('is deferred and then deleted', async () => {
    handlers.command = async (interaction) => {
      await interaction.deferReply();
      await interaction.deleteReply();
      await interaction.followUp({ content: 'Only for you', flags: MessageFlags.Ephemeral });
    };
    const outcome = await question();
    expect(outcome.message).toBeUndefined();
    expect(outcome.failure).toBeUndefined();
    await expect.poll(() => outcome.followUps).toMatchObject([{ content: 'Only for you' }]);
  });

  test('gets an ephemeral follow-up', async () => {
    handlers.command = async (interaction) => {
      await interaction.reply('For all');
      await interaction.followUp({ content: 'For you', flags: MessageFlags.Ephemeral });
    };
    const outcome = await question();
    await expect.poll(() => outcome.followUps).toMatchObject([{ content: 'For you', ephemeral: true }]);
    const contents = (name: string) =>
      simulator
        .person({ name })
        .messages()
        .map(({ content }) => content);
    expect(contents('Robin')).toEqual(['For all', 'For you']);
    expect(contents('Kim')).toEqual(['For all']);
  });

  test('has its loading message replaced by the first follow-up', async () => {
    handlers.command = async (interaction) => {
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.followUp({ content: 'Here' });
    };
    const { message, followUps } = await question();
    expect(message).toMatchObject({ content: 'Here', ephemeral: true, thinking: false });
    expect(followUps).toEqual([]);
  });

  test('returns the created message', async () => {
    const made: unknown[] = [];
    handlers.command = async (interaction) => {
      const response = await interaction.reply({ content: 'One', withResponse: true });
      made.push(response.resource?.message?.content, response.interaction.responseMessageEphemeral);
      made.push((await interaction.fetchReply()).content);
    };
    const { message } = await question();
    await expect.poll(() => made).toEqual(['One', false, 'One']);
    expect(message?.content).toBe('One');
  });

  test('rejects a second reply', async () => {
    const errors: unknown[] = [];
    handlers.command = async (interaction) => {
      await interaction.reply('One');
      interaction.replied = false;
      await interaction.reply('Two').catch((error) => errors.push(error));
    };
    await question();
    await expect.poll(() => errors).toHaveLength(1);
    expect(errors[0]).toBeInstanceOf(DiscordAPIError);
    expect(errors[0]).toMatchObject({ code: 40060, status: 400 });
  });

  test('can be answered again after a rejected reply', async () => {
    const errors: DiscordAPIError[] = [];
    handlers.command = async (interaction) => {
      await interaction.reply('x'.repeat(2001)).catch((error) => errors.push(error));
      await interaction.reply('Shorter');
    };
    expect((await question()).message?.content).toBe('Shorter');
    expect(errors[0]?.message).toContain('content[BASE_TYPE_MAX_LENGTH]: Must be 2000 or fewer in length.');
    expect(simulator.rejections).toMatchObject([
      {
        method: 'POST',
        status: 400,
        code: 50035,
        problems: ['data.content: Must be 2000 or fewer in length.'],
      },
    ]);
    expect(simulator.interactions[0]?.requests.map(({ status }) => status)).toEqual([400, 204]);
  });

  test('that is delivered twice can be answered only once', async () => {
    const codes: unknown[] = [];
    handlers.command = async (interaction) => {
      await interaction.reply('Once').catch((error) => codes.push(error.code));
    };
    const { interactionId } = await question();
    simulator.deliverAgain(interactionId);
    await expect.poll(() => codes).toEqual([40060]);
    expect(simulator.person().messages()).toHaveLength(1);
  });

  test('receives and sends files', async () => {
    handlers.command = async (interaction) => {
      const text = await (await fetch(interaction.options.getAttachment('file', true).url)).text();
      const file = new AttachmentBuilder(Buffer.from(text.toUpperCase()), {
        name: 'ä b.txt',
        description: 'Loud',
      });
      await interaction.reply({ content: 'Done', files: [file] });
    };
    const person = simulator.person();
    const id = person.attach({ name: 'a.txt', bytes: Buffer.from('quiet'), contentType: 'text/plain' });
    const { message } = await person.use('ask', { file: id });
    const [attachment] = message?.attachments ?? [];
    expect(attachment).toMatchObject({ filename: 'ä b.txt', size: 5, description: 'Loud' });
    expect(await (await fetch(attachment?.url ?? '')).text()).toBe('QUIET');
    expect(simulator.interactions[0]?.requests[0]?.body).toMatchObject({
      type: 4,
      files: [{ name: 'ä b.txt', size: 5 }],
    });
  });

  test('resolves a person', async () => {
    handlers.command = (interaction) =>
      interaction.reply(`${interaction.options.getUser('who')?.displayName}`);
    const { userId } = simulator.person({ name: 'Kim' });
    expect((await simulator.person().use('ask', { who: userId })).message?.content).toBe('Kim');
  });

  test('pings from text displays, unless mentions are disabled', async () => {
    const { userId } = simulator.person({ name: 'Kim' });
    const components = [new TextDisplayBuilder().setContent(`<@${userId}> @everyone`)];
    handlers.command = (interaction) => interaction.reply({ flags: MessageFlags.IsComponentsV2, components });
    expect((await question()).message?.pings).toEqual([userId, 'everyone']);
    handlers.command = (interaction) =>
      interaction.reply({ flags: MessageFlags.IsComponentsV2, components, allowedMentions: { parse: [] } });
    expect((await question()).message?.pings).toEqual([]);
  });
});

describe('an autocompletion', () => {
  test('offers choices', async () => {
    handlers.other = (interaction) =>
      interaction.isAutocomplete() &&
      interaction.respond([{ name: `${interaction.options.getFocused()}…`, value: interaction.commandName }]);
    expect(await simulator.person().complete('ask', { question: 'Wh' }, 'question')).toEqual([
      { name: 'Wh…', value: 'ask' },
    ]);
  });

  test('offers choices for empty input', async () => {
    handlers.other = (interaction) =>
      interaction.isAutocomplete() &&
      interaction.respond([{ name: JSON.stringify(interaction.options.getFocused()), value: 'x' }]);
    expect(await simulator.person().complete('ask', {}, 'question')).toEqual([{ name: '""', value: 'x' }]);
  });
});

describe('a button', () => {
  beforeEach(() => {
    handlers.command = (interaction) => interaction.reply({ content: 'Page 1', components: [row(next)] });
  });

  test('updates its message', async () => {
    handlers.button = (interaction) =>
      interaction.update({ content: `Page ${interaction.customId.split(':')[1]}`, components: [] });
    const { message } = await question();
    const pressed = await simulator.person({ name: 'Kim' }).press(message?.id ?? '', 'next:2');
    expect(pressed.message).toMatchObject({
      id: message?.id,
      content: 'Page 2',
      components: [],
      edited: true,
    });
    expect(simulator.person().messages()).toHaveLength(1);
  });

  test('updates its message later', async () => {
    handlers.button = async (interaction) => {
      await interaction.deferUpdate();
      await interaction.editReply({ content: 'Page 2' });
    };
    const { message } = await question();
    const pressed = await simulator.person().press(message?.id ?? '', 'next:2');
    expect(pressed.message).toMatchObject({ id: message?.id, content: 'Page 2' });
    expect(pressed.message?.components).toHaveLength(1);
  });

  test('replies with a new message', async () => {
    handlers.button = (interaction) =>
      interaction.reply({ content: interaction.message.content, flags: MessageFlags.Ephemeral });
    const { message } = await question();
    const pressed = await simulator.person().press(message?.id ?? '', 'next:2');
    expect(pressed.message).toMatchObject({ content: 'Page 1', ephemeral: true });
    expect(pressed.message?.id).not.toBe(message?.id);
  });

  test('is followed up after a deferred update', async () => {
    handlers.button = async (interaction) => {
      await interaction.deferUpdate();
      await interaction.followUp({ content: 'Nothing more', flags: MessageFlags.Ephemeral });
    };
    const { message } = await question();
    const pressed = await simulator.person().press(message?.id ?? '', 'next:2');
    expect(pressed).toMatchObject({
      message: { content: 'Page 1' },
      followUps: [{ content: 'Nothing more' }],
    });
  });

  test('works on an ephemeral message', async () => {
    handlers.command = (interaction) =>
      interaction.reply({ content: 'Page 1', components: [row(next)], flags: MessageFlags.Ephemeral });
    handlers.button = (interaction) => interaction.update({ content: 'Page 2' });
    const { message } = await question();
    const pressed = await simulator.person().press(message?.id ?? '', 'next:2');
    expect(pressed.message).toMatchObject({ content: 'Page 2', ephemeral: true });
  });

  test('can be forged', async () => {
    handlers.button = (interaction) => interaction.reply(interaction.customId);
    const { message } = await question();
    const pressed = await simulator.person().pressForged(message?.id ?? '', 'delete:everything');
    expect(pressed.message?.content).toBe('delete:everything');
  });
});

describe('a modal', () => {
  test('is opened, filled in and answered', async () => {
    handlers.command = (interaction) =>
      interaction.showModal(
        new ModalBuilder({
          custom_id: 'add',
          title: 'Add an article',
          components: [
            {
              type: 18,
              label: 'Text',
              component: { type: 4, custom_id: 'text', style: TextInputStyle.Paragraph, min_length: 3 },
            },
          ],
        }),
      );
    handlers.other = (interaction) =>
      interaction.isModalSubmit() &&
      interaction.reply(`${interaction.customId}: ${interaction.fields.getTextInputValue('text')}`);
    const { interactionId, modal, message } = await question();
    expect(message).toBeUndefined();
    expect(modal?.title).toBe('Add an article');
    const person = simulator.person();
    await expect(person.submit(interactionId, {})).rejects.toThrow('The field text is required.');
    await expect(person.submit(interactionId, { text: 'ab' })).rejects.toThrow('too short');
    expect((await person.submit(interactionId, { text: 'Words' })).message?.content).toBe('add: Words');
  });
});

describe('a channel', () => {
  test('sends, edits, fetches and deletes messages', async () => {
    const channel = await client.channels.fetch(simulator.guilds[0]?.channelId ?? '');
    if (!channel?.isSendable()) throw new Error('A text channel was expected.');
    const sent = await channel.send({ content: 'Hello', components: [row(next)] });
    expect(simulator.person().messages()).toMatchObject([{ id: sent.id, content: 'Hello' }]);
    await sent.edit('Hello again');
    expect((await channel.messages.fetch({ message: sent.id, force: true })).content).toBe('Hello again');
    await sent.delete();
    expect(simulator.person().messages()).toEqual([]);
  });

  test('dispatches its messages to clients with the intent', async () => {
    const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages];
    const other = await connect(simulator, undefined, { intents });
    const created = new Promise<string>((resolve) =>
      other.once(Events.MessageCreate, ({ content }) => resolve(content)),
    );
    handlers.command = async (interaction) => {
      await interaction.reply({ content: 'Secret', flags: MessageFlags.Ephemeral });
      await interaction.followUp('Public');
    };
    await question();
    expect(await created).toBe('Public');
    await other.destroy();
  });
});

describe('a lost connection', () => {
  test('is resumed with the missed events', async () => {
    handlers.command = (interaction) => interaction.reply('Back');
    const resumed = new Promise((resolve) =>
      client.once(Events.ShardResume, (_, replayed) => resolve(replayed)),
    );
    simulator.disconnect(4000);
    const outcome = question();
    expect((await outcome).message?.content).toBe('Back');
    expect(await resumed).toBeGreaterThan(0);
  });

  test('that ends the session is followed by a new session', async () => {
    const ready = new Promise((resolve) => client.once(Events.ShardReady, resolve));
    simulator.disconnect(4009);
    await ready;
    await simulator.whenReady();
    handlers.command = (interaction) => interaction.reply('New');
    expect((await question()).message?.content).toBe('New');
  });
});
