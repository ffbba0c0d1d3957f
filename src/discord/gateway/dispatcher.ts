import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  type Message,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { Logger } from 'pino';
import { UserError } from '../../domain/errors/user-error.ts';
import type { Libraries } from '../../libraries/libraries.ts';
import type { Storage } from '../../storage/storage.ts';
import type { SourceReader } from '../../use-cases/adding/source-reader.ts';
import { wordingFor } from '../../wording/wording.ts';
import type { Reply } from '../replies/components.ts';
import { attempt, type Failure } from './attempt.ts';
import type { Command, CommandContext, Form, FormContext } from './command.ts';
import { type ContextParts, commandContext, formContext } from './context.ts';
import { Handlers } from './handlers.ts';
import { answerMention, isForBot } from './mentions.ts';
import { PendingWork } from './pending-work.ts';
import type { Deferred } from './progress.ts';
import { sendChoices, sendForm, sendReply, sendUpdate, type Updated } from './send.ts';

export interface DispatcherParts {
  readonly commands: readonly Command[];
  readonly libraries: Libraries;
  readonly storage: Storage;
  readonly reader: SourceReader;
  readonly apiUrl: string;
  readonly logger: Logger;
}

type Work<Result> = (context: CommandContext) => Result | Promise<Result>;

/** Routes every interaction to its command: acknowledges first, answers once, words errors. */
export class Dispatcher {
  readonly #parts: DispatcherParts & ContextParts;
  readonly #handlers: Handlers;
  readonly #work: PendingWork;

  constructor(parts: DispatcherParts) {
    this.#parts = { ...parts, wording: wordingFor('discord') };
    this.#handlers = new Handlers(parts.commands);
    this.#work = new PendingWork(parts.logger);
  }

  /** Never rejects. Ignores an interaction that Discord delivers twice. */
  async dispatch(interaction: Interaction): Promise<void> {
    await this.#work.do(interaction.id, () => this.#handle(interaction));
  }

  /** Answers a message that mentions the bot; ignores any other. Never rejects. */
  async dispatchMessage(message: Message): Promise<void> {
    if (isForBot(message)) await this.#work.do(message.id, () => answerMention(this.#parts, message));
  }

  /** Resolves when every pending interaction and message has been answered. */
  async idle(): Promise<void> {
    await this.#work.idle();
  }

  async #handle(interaction: Interaction): Promise<void> {
    if (interaction.isAutocomplete()) await this.#complete(interaction);
    else if (interaction.isChatInputCommand()) await this.#execute(interaction);
    else if (interaction.isMessageContextMenuCommand()) await this.#executeOnMessage(interaction);
    else if (interaction.isButton()) await this.#press(interaction);
    else if (interaction.isStringSelectMenu()) await this.#choose(interaction);
    else if (interaction.isModalSubmit()) await this.#submit(interaction);
  }

  async #execute(interaction: ChatInputCommandInteraction): Promise<void> {
    const command = this.#handlers.slashCommand(interaction.commandName);
    const form = command?.form?.(interaction, this.#parts.wording);
    if (form !== undefined) return this.#open(interaction, command, () => form);
    const wanted = interaction.options.getBoolean('private');
    await this.#answer(interaction, command, wanted, (context) => command?.execute(interaction, context));
  }

  async #executeOnMessage(interaction: MessageContextMenuCommandInteraction): Promise<void> {
    const command = this.#handlers.messageCommand(interaction.commandName);
    await this.#answer(interaction, command, null, (context) => command?.execute(interaction, context));
  }

  async #answer(
    interaction: Deferred,
    command: Command | undefined,
    isPrivate: boolean | null,
    work: Work<Reply | undefined>,
  ): Promise<void> {
    const ephemeral = isPrivate ?? command?.ephemeral ?? command === undefined;
    await interaction.deferReply(ephemeral ? { flags: MessageFlags.Ephemeral } : {});
    await this.#reply(interaction, command, orThrow(work, 'unknown-command'));
  }

  async #press(interaction: ButtonInteraction): Promise<void> {
    const opening = this.#handlers.formButton(interaction.customId);
    if (opening !== undefined) {
      return this.#open(interaction, opening.command, (context) => opening.handler(interaction, context));
    }
    const aside = this.#handlers.privateButton(interaction.customId);
    if (aside !== undefined) {
      const work: Work<Reply> = (context) => aside.handler(interaction, context);
      return this.#answer(interaction, aside.command, true, work);
    }
    await interaction.deferUpdate();
    const found = this.#handlers.button(interaction.customId);
    const work: Work<Reply | undefined> = (context) => found?.handler(interaction, context);
    await this.#update(interaction, found?.command, orThrow(work, 'stale-button'));
  }

  async #choose(interaction: StringSelectMenuInteraction): Promise<void> {
    await interaction.deferUpdate();
    const found = this.#handlers.select(interaction.customId);
    const work: Work<Reply | undefined> = (context) => found?.handler(interaction, context);
    await this.#update(interaction, found?.command, orThrow(work, 'stale-button'));
  }

  async #submit(interaction: ModalSubmitInteraction): Promise<void> {
    const aside = this.#handlers.replyForm(interaction.customId);
    if (aside !== undefined) {
      const isPrivate = interaction.message?.flags.has(MessageFlags.Ephemeral) ?? true;
      const work: Work<Reply> = (context) => aside.handler(interaction, context);
      return this.#answer(interaction, aside.command, isPrivate, work);
    }
    const found = this.#handlers.form(interaction.customId);
    const work = orThrow((context) => found?.handler(interaction, context), 'unknown-command');
    if (interaction.isFromMessage()) {
      await interaction.deferUpdate();
      await this.#update(interaction, found?.command, work);
    } else {
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await this.#reply(interaction, found?.command, work);
    }
  }

  /** A form must be the first response: nothing can be acknowledged before it. */
  async #open(
    interaction: ChatInputCommandInteraction | ButtonInteraction,
    command: Command | undefined,
    make: (context: FormContext) => Form | Promise<Form>,
  ): Promise<void> {
    const { logger, wording } = this.#parts;
    const form = await attempt({ logger, wording }, interaction, async () =>
      make(await formContext(this.#parts, interaction, command)),
    );
    await sendForm(interaction, form);
  }

  #reply(interaction: Deferred, command: Command | undefined, work: Work<Reply>): Promise<void> {
    return sendReply(interaction, (tell) => this.#attempt(interaction, command, work, tell));
  }

  async #update(interaction: Updated, command: Command | undefined, work: Work<Reply>): Promise<void> {
    await sendUpdate(interaction, await this.#attempt(interaction, command, work));
  }

  async #complete(interaction: AutocompleteInteraction): Promise<void> {
    const command = this.#handlers.slashCommand(interaction.commandName);
    const choices = await this.#attempt(
      interaction,
      command,
      (context) => command?.autocomplete?.(interaction, context) ?? [],
    );
    await sendChoices(interaction, choices);
  }

  #attempt<Result>(
    interaction: Interaction,
    command: Command | undefined,
    work: Work<Result>,
    tell: CommandContext['tell'] = () => undefined,
  ): Promise<Result | Failure> {
    const { logger, wording } = this.#parts;
    return attempt({ logger, wording }, interaction, async () =>
      work(await commandContext(this.#parts, interaction, command, tell)),
    );
  }
}

/** A missing handler counts as an unknown command or an outdated button. */
function orThrow(work: Work<Reply | undefined>, code: 'unknown-command' | 'stale-button'): Work<Reply> {
  return async (context) => {
    const result = await work(context);
    if (result === undefined) throw new UserError(code, {});
    return result;
  };
}
