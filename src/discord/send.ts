import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';
import { Failure } from './attempt.ts';
import type { CommandContext, Form } from './command.ts';
import type { Reply } from './components.ts';
import { type Deferred, Progress } from './progress.ts';

/** What changes the message that it comes from. */
export type Updated = ButtonInteraction | StringSelectMenuInteraction | ModalSubmitInteraction;

const EPHEMERAL_V2 = MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral;

/** Fills a deferred reply, with what is being done until the result is there. */
export async function sendReply(
  interaction: Deferred,
  work: (tell: CommandContext['tell']) => Promise<Reply | Failure>,
): Promise<void> {
  const progress = new Progress(interaction);
  const result = await work((words) => progress.tell(words));
  await progress.end();
  const components = result instanceof Failure ? result.components : result;
  await interaction.editReply({ flags: MessageFlags.IsComponentsV2, components });
}

/** Puts the result into the message; a failure is told beside it, to the person alone. */
export async function sendUpdate(interaction: Updated, result: Reply | Failure): Promise<void> {
  if (result instanceof Failure) {
    await interaction.followUp({ flags: EPHEMERAL_V2, components: result.components });
  } else {
    await interaction.editReply({ flags: MessageFlags.IsComponentsV2, components: result });
  }
}

/** Opens the form as the first response. */
export async function sendForm(
  interaction: ChatInputCommandInteraction | ButtonInteraction,
  form: Form | Failure,
): Promise<void> {
  if (form instanceof Failure) {
    await interaction.reply({ flags: EPHEMERAL_V2, components: form.components });
  } else await interaction.showModal(form);
}
