import { InteractionResponseType } from 'discord.js';
import type { Delivery } from '../delivery/delivery.ts';
import type { Reply } from '../replies/components.ts';
import { Failure } from './attempt.ts';
import type { Choice, CommandContext, Form } from './command.ts';
import { MAX_CHOICE, MAX_CHOICES } from './limits.ts';
import { Progress } from './progress.ts';

export interface Sending {
  readonly delivery: Delivery;
  /** How long the result may take before the interaction is acknowledged without it, in milliseconds. */
  readonly deferAfter: number;
  /** How long a further step of the work may take before it is announced, in milliseconds. */
  readonly announceAfter: number;
}

/** Replies with the result; if that takes long, announces it first and shows progress. */
export async function sendReply(
  { delivery, deferAfter, announceAfter }: Sending,
  isPrivate: boolean,
  work: (tell: CommandContext['tell']) => Promise<Reply | Failure>,
): Promise<void> {
  const progress = new Progress(delivery, announceAfter);
  const working = work((words) => progress.tell(words));
  const quick = await within(deferAfter, working);
  if (quick instanceof Failure) return delivery.aside(quick.components);
  if (quick !== undefined && !isUpload(quick))
    return delivery.reply(quick, isPrivate || quick.isPrivate === true);
  await progress.begin(isPrivate);
  const result = await working;
  await progress.end();
  const isForAsker = result instanceof Failure || result.isPrivate === true;
  if (isForAsker && !isPrivate) await delivery.replaceByFollowUp(shown(result));
  else await delivery.edit(shown(result));
}

/** Replaces the message with the result; a failure is sent privately instead. */
export async function sendUpdate(
  { delivery, deferAfter }: Sending,
  working: Promise<Reply | Failure>,
): Promise<void> {
  const quick = await within(deferAfter, working);
  if (quick instanceof Failure) return delivery.aside(quick.components);
  if (quick !== undefined && !isUpload(quick)) return delivery.update(quick);
  await delivery.deferUpdate();
  const result = await working;
  if (result instanceof Failure) await delivery.followUp(result.components);
  else await delivery.edit(result);
}

/** Opens the form as the first response. */
export async function sendForm(delivery: Delivery, form: Form | Failure): Promise<void> {
  if (form instanceof Failure) await delivery.aside(form.components);
  else await delivery.respond({ type: InteractionResponseType.Modal, data: form });
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

/** Files may take longer to arrive than Discord waits for the first response. */
function isUpload({ files = [] }: Reply): boolean {
  return files.length > 0;
}

function shown(result: Reply | Failure): Reply {
  return result instanceof Failure ? result.components : result;
}

/** Undefined if the work takes longer. */
async function within<Result>(ms: number, work: Promise<Result>): Promise<Result | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function fits(words: string): boolean {
  return words.length >= 1 && words.length <= MAX_CHOICE;
}
