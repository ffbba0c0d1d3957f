import { Client, Events, GatewayIntentBits } from 'discord.js';

/** A minimal discord.js bot: one command with a constant reply, immediate or deferred. */
const client = new Client({
  intents: [GatewayIntentBits.Guilds],
  rest: { api: process.env['DISCORD_API_URL'] ?? '' },
});
const answer = 'Always the same words.';

client.on(Events.InteractionCreate, async (interaction) => {
  if (!interaction.isChatInputCommand()) return;
  if (process.env['BARE_BOT_DEFERS'] === undefined) {
    await interaction.reply(answer);
  } else {
    await interaction.deferReply();
    await interaction.editReply(answer);
  }
});
client.once(Events.ClientReady, (ready) =>
  ready.application.commands.create({
    name: 'ask',
    description: 'Ask',
    options: [{ type: 3, name: 'question', description: 'Anything', required: true }],
  }),
);
await client.login(process.env['DISCORD_TOKEN']);
