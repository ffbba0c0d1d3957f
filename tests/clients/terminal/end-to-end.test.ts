import { PassThrough, Readable } from 'node:stream';
import { Client, type Interaction, MessageFlags } from 'discord.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chat } from '../../../src/clients/terminal/chat.ts';
import { type Simulator, startSimulator } from '../../../src/simulator/simulator.ts';
import { chatWording } from '../../../src/wording/client-wording.ts';

let simulator: Simulator;
let client: Client;

const page = (number: number) => ({
  components: [
    {
      type: 17,
      components: [
        { type: 10, content: `> Page **${number}**` },
        { type: 1, components: [{ type: 2, style: 1, label: 'Next', custom_id: `page:${number + 1}` }] },
      ],
    },
  ],
});

/** A bot with three responses: a page, the next page, and an ephemeral reply. */
async function reply(interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete())
    await interaction.respond([{ name: 'The first article', value: 'first' }]);
  if (interaction.isButton()) await interaction.update(page(Number(interaction.customId.slice(5))));
  if (!interaction.isChatInputCommand()) return;
  if (interaction.options.getString('article') === 'first') {
    await interaction.deferReply();
    await interaction.editReply({ ...page(1), flags: MessageFlags.IsComponentsV2 });
  } else {
    await interaction.reply({ content: 'Which *article*?', flags: MessageFlags.Ephemeral });
  }
}

beforeAll(async () => {
  simulator = await startSimulator({ applicationName: 'Pages' });
  client = new Client({ intents: [], rest: { api: simulator.apiUrl } });
  client.on('interactionCreate', reply);
  await client.login(simulator.token);
  await simulator.whenReady();
  const article = { type: 3, name: 'article', description: 'Which', autocomplete: true } as const;
  await client.application?.commands.set([
    { name: 'read', description: 'Read an article', options: [article] },
  ]);
});

afterAll(async () => {
  await client.destroy();
  await simulator.stop();
});

it('talks to a real discord.js bot in a simulated Discord', async () => {
  const output = new PassThrough();
  const input = Readable.from([
    ['/', '/read', '/read the first article', '1', '/read color:red', '/write'].join('\n'),
  ]);
  await chat({ person: simulator.person(), words: chatWording(), input, output, interactive: false });
  expect(String(output.read())).toBe(
    [
      '/read      Read an article\n  article  Which (optional)',
      'Pages · /read · Only you can see this\nWhich article?',
      'Pages · /read\n▌ │ Page **1**\n▌\n▌ [1] Next',
      'Pages · /read\n▌ │ Page **2**\n▌\n▌ [1] Next',
      'Pages · /read · Only you can see this\nWhich article?',
      'There is no command /write. Available: /read.\n',
    ].join('\n\n'),
  );
  expect(simulator.rejections).toEqual([]);
});
