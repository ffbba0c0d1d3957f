import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { Reply } from '../replies/components.ts';
import { Failure } from './attempt.ts';
import type { Choice, CommandContext, Form } from './command.ts';
import { MAX_CHOICE, MAX_CHOICES } from './limits.ts';
import { type Deferred, Progress } from './progress.ts';

/** Interactions that update the message they come from. */
export type Updated = ButtonInteraction | StringSelectMenuInteraction | ModalSubmitInteraction;

const EPHEMERAL_V2 = MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral;

/** Fills a deferred reply; shows progress until the result is there. */
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

/** Replaces the message with the result; a failure is sent privately instead. */
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

/** A list of choices has no room for an error: a failure gives no choices. */
export async function sendChoices(
  interaction: AutocompleteInteraction,
  choices: readonly Choice[] | Failure,
): Promise<void> {
  const offered = choices instanceof Failure ? [] : choices;
  const fitting = offered.filter(({ name, value }) => fits(name) && fits(value));
  await interaction.respond(fitting.slice(0, MAX_CHOICES));
}

function fits(words: string): boolean {
  return words.length >= 1 && words.length <= MAX_CHOICE;
}
