import { InteractionResponseType, MessageFlags } from 'discord.js';
import type { Delivery } from '../delivery/delivery.ts';
import type { Reply } from '../replies/components.ts';
import { Failure } from './attempt.ts';
import type { Choice, CommandContext, Form } from './command.ts';
import { MAX_CHOICE, MAX_CHOICES } from './limits.ts';
import { Progress } from './progress.ts';

const EPHEMERAL_V2 = MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral;

/** Fills a deferred reply; shows progress until the result is there. */
export async function sendReply(
  delivery: Delivery,
  work: (tell: CommandContext['tell']) => Promise<Reply | Failure>,
): Promise<void> {
  const progress = new Progress(delivery);
  const result = await work((words) => progress.tell(words));
  await progress.end();
  await delivery.edit(result instanceof Failure ? result.components : result);
}

/** Replaces the message with the result; a failure is sent privately instead. */
export async function sendUpdate(delivery: Delivery, result: Reply | Failure): Promise<void> {
  if (result instanceof Failure) await delivery.followUp(result.components);
  else await delivery.edit(result);
}

/** Opens the form as the first response. */
export async function sendForm(delivery: Delivery, form: Form | Failure): Promise<void> {
  await delivery.respond(
    form instanceof Failure
      ? {
          type: InteractionResponseType.ChannelMessageWithSource,
          data: { flags: EPHEMERAL_V2, components: [...form.components] },
        }
      : { type: InteractionResponseType.Modal, data: form },
  );
}

/** A list of choices has no room for an error: a failure gives no choices. */
export async function sendChoices(delivery: Delivery, choices: readonly Choice[] | Failure): Promise<void> {
  const offered = choices instanceof Failure ? [] : choices;
  const fitting = offered.filter(({ name, value }) => fits(name) && fits(value));
  await delivery.respond({
    type: InteractionResponseType.ApplicationCommandAutocompleteResult,
    data: { choices: fitting.slice(0, MAX_CHOICES) },
  });
}

function fits(words: string): boolean {
  return words.length >= 1 && words.length <= MAX_CHOICE;
}
