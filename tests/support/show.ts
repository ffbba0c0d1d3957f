import {
  type Attachment,
  type ChatInputCommandInteraction,
  type Collection,
  type Interaction,
  MessageFlags,
  type ModalSubmitInteraction,
} from 'discord.js';
import { expect } from 'vitest';
import { type Playground, startPlayground } from '../../src/clients/web/server.ts';
import { type Simulator, type SimulatorOptions, startSimulator } from '../../src/simulator/simulator.ts';
import { pageServerWording } from '../../src/wording/client-wording.ts';
import { connect } from '../simulator/harness.ts';
import { showCommands } from './show-commands.ts';
import { everyComponent, form, picture } from './show-messages.ts';

export interface Show {
  readonly simulator: Simulator;
  readonly playground: Playground;
  /** Lets /later answer. */
  readonly answerNow: () => void;
  stop(): Promise<void>;
}

/** A real discord.js bot with commands for all that a client can do, and the playground in front of it. */
export async function startShow(options: SimulatorOptions = {}): Promise<Show> {
  const simulator = await startSimulator({ applicationName: 'Show', ...options });
  let answerNow = (): void => undefined;
  const told = new Promise<void>((resolve) => {
    answerNow = resolve;
  });
  const client = await connect(simulator, (interaction) => answer(interaction, told));
  await client.application?.commands.set([...showCommands]);
  const stage = {
    simulator,
    applicationName: 'Show',
    words: pageServerWording(),
    articlesFor: async () => [],
    examplesFor: async () => ['/form'],
  };
  const playground = await startPlayground(stage, 0);
  return {
    simulator,
    playground,
    answerNow,
    stop: async () => {
      await playground.stop();
      await client.destroy();
      await simulator.stop();
      expect(simulator.rejections).toEqual([]);
    },
  };
}

const files = [
  { attachment: picture, name: 'picture.png' },
  { attachment: Buffer.from('Notes\n'), name: 'notes.txt' },
];

const onlyYou = { flags: MessageFlags.Ephemeral } as const;

async function answer(interaction: Interaction, told: Promise<void>): Promise<void> {
  if (interaction.isModalSubmit()) await interaction.reply({ content: formWords(interaction), ...onlyYou });
  else if (interaction.isMessageContextMenuCommand()) {
    const count = interaction.targetMessage.content.split(/\s+/u).length;
    await interaction.reply({ content: `${count} words`, ...onlyYou });
  } else if (interaction.isAnySelectMenu()) {
    await interaction.reply({ content: `Chosen: ${interaction.values.join(', ')}`, ...onlyYou });
  } else if (interaction.isButton()) await interaction.reply(`Pressed: ${interaction.customId}`);
  else if (interaction.isChatInputCommand()) await answerCommand(interaction, told);
}

async function answerCommand(interaction: ChatInputCommandInteraction, told: Promise<void>): Promise<void> {
  const { commandName: name, options } = interaction;
  if (name === 'form') await interaction.showModal(form);
  else if (name === 'components') {
    await interaction.reply({ components: everyComponent, files, flags: MessageFlags.IsComponentsV2 });
  } else if (name === 'embed') {
    const fields = [{ name: 'A field', value: '**bold**', inline: true }];
    const embed = {
      title: 'An embed',
      url: 'https://example.org/',
      description: '*Its* text',
      color: 0x4a6fa5,
      fields,
    };
    await interaction.reply({ content: `For <@${interaction.user.id}>`, embeds: [embed] });
  } else if (name === 'upload') {
    const file = options.getAttachment('file', true);
    await interaction.reply(`${file.name}, ${file.size} bytes: ${await (await fetch(file.url)).text()}`);
  } else if (name === 'later') {
    await interaction.deferReply();
    await told;
    await interaction.editReply('Here it is.');
  } else if (name !== 'silent') await interaction.reply(`/${name} ${optionWords(interaction)}`);
}

function optionWords({ options }: ChatInputCommandInteraction): string {
  return JSON.stringify(options.data.map(({ name, value }) => ({ name, value })));
}

/** `title=…`, a line a field. */
function formWords({ fields }: ModalSubmitInteraction): string {
  const words = fields.fields.map((field) => {
    const { value, values, attachments } = field as unknown as {
      readonly value?: string;
      readonly values?: readonly string[];
      readonly attachments?: Collection<string, Attachment>;
    };
    const names = attachments?.size ? attachments.map(({ name }) => name) : undefined;
    return `${field.customId}=${(names ?? values ?? [value]).join('+')}`;
  });
  return words.join('\n');
}
