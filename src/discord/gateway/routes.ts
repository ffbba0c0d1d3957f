import {
  type ButtonInteraction,
  type Interaction,
  type MessageComponentInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from 'discord.js';
import { UserError } from '../../domain/errors/user-error.ts';
import type { Wording } from '../../wording/wording.ts';
import type { Reply } from '../replies/components.ts';
import type { Choice, Command, CommandContext, Form, FormContext, SelectInteraction } from './command.ts';
import type { Handlers } from './handlers.ts';

type Work<Result> = (context: CommandContext) => Result | Promise<Result>;

interface Routed {
  readonly command: Command | undefined;
}

/** The way an interaction is answered: with a message of its own, a change of its message, a form, or choices. */
export type Route =
  | (Routed & { readonly kind: 'reply'; readonly isPrivate: boolean; readonly work: Work<Reply> })
  | (Routed & { readonly kind: 'update'; readonly work: Work<Reply> })
  | (Routed & { readonly kind: 'form'; readonly make: (context: FormContext) => Form | Promise<Form> })
  | (Routed & { readonly kind: 'choices'; readonly work: Work<readonly Choice[]> });

/** Undefined for a kind of interaction that no command has. */
export function routeOf(handlers: Handlers, wording: Wording, interaction: Interaction): Route | undefined {
  if (interaction.isAutocomplete()) {
    const command = handlers.slashCommand(interaction.commandName);
    return {
      kind: 'choices',
      command,
      work: (context) => command?.autocomplete?.(interaction, context) ?? [],
    };
  }
  if (interaction.isChatInputCommand()) {
    const command = handlers.slashCommand(interaction.commandName);
    const form = command?.form?.(interaction, wording);
    if (form !== undefined) return { kind: 'form', command, make: () => form };
    const wanted = interaction.options.getBoolean('private');
    return reply(command, wanted, (context) => command?.execute(interaction, context));
  }
  if (interaction.isMessageContextMenuCommand()) {
    const command = handlers.messageCommand(interaction.commandName);
    return reply(command, null, (context) => command?.execute(interaction, context));
  }
  if (interaction.isButton()) return press(handlers, interaction);
  if (interaction.isStringSelectMenu() || interaction.isRoleSelectMenu())
    return choose(handlers, interaction);
  return interaction.isModalSubmit() ? submit(handlers, interaction) : undefined;
}

function press(handlers: Handlers, interaction: ButtonInteraction): Route {
  const opening = handlers.formButton(interaction.customId);
  if (opening !== undefined) {
    const { command, handler } = opening;
    return { kind: 'form', command, make: (context) => handler(interaction, context) };
  }
  const aside = handlers.privateButton(interaction.customId);
  if (aside !== undefined)
    return reply(aside.command, true, (context) => aside.handler(interaction, context));
  const open = handlers.publicButton(interaction.customId);
  if (open !== undefined) return reply(open.command, false, (context) => open.handler(interaction, context));
  const found = handlers.button(interaction.customId);
  return change(found?.command, interaction, (context) => found?.handler(interaction, context));
}

function choose(handlers: Handlers, interaction: SelectInteraction): Route {
  const aside = handlers.privateSelect(interaction.customId);
  if (aside !== undefined)
    return reply(aside.command, true, (context) => aside.handler(interaction, context));
  const found = handlers.select(interaction.customId);
  return change(found?.command, interaction, (context) => found?.handler(interaction, context));
}

function submit(handlers: Handlers, interaction: ModalSubmitInteraction): Route {
  const aside = handlers.replyForm(interaction.customId);
  if (aside !== undefined) {
    const isPrivate = interaction.message?.flags.has(MessageFlags.Ephemeral) ?? true;
    return reply(aside.command, isPrivate, (context) => aside.handler(interaction, context));
  }
  const found = handlers.form(interaction.customId);
  const work = orThrow((context) => found?.handler(interaction, context), 'unknown-command');
  const command = found?.command;
  return interaction.isFromMessage()
    ? { kind: 'update', command, work }
    : { kind: 'reply', command, isPrivate: true, work };
}

/** @param isPrivate as the person wants it; null leaves that to the command */
function reply(
  command: Command | undefined,
  isPrivate: boolean | null,
  work: Work<Reply | undefined>,
): Route {
  return {
    kind: 'reply',
    command,
    isPrivate: isPrivate ?? command?.ephemeral ?? command === undefined,
    work: orThrow(work, 'unknown-command'),
  };
}

/** Changes the message for who asked; others get a private copy, so that nobody turns the page under their eyes. */
function change(
  command: Command | undefined,
  interaction: MessageComponentInteraction,
  work: Work<Reply | undefined>,
): Route {
  const careful = orThrow(work, 'stale-button');
  return isOthers(interaction)
    ? { kind: 'reply', command, isPrivate: true, work: careful }
    : { kind: 'update', command, work: careful };
}

/** Whether somebody else asked for the message. */
function isOthers({ user, message }: MessageComponentInteraction): boolean {
  const asker = message.interactionMetadata?.user ?? message.mentions.repliedUser ?? user;
  return asker.id !== user.id;
}

/** A missing handler counts as an unknown command or an outdated button. */
function orThrow(work: Work<Reply | undefined>, code: 'unknown-command' | 'stale-button'): Work<Reply> {
  return async (context) => {
    const result = await work(context);
    if (result === undefined) throw new UserError(code, {});
    return result;
  };
}
