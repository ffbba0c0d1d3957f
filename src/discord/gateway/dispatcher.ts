import type { Interaction, Message, REST } from 'discord.js';
import type { Logger } from 'pino';
import type { Libraries } from '../../libraries/libraries.ts';
import type { Storage } from '../../storage/storage.ts';
import type { SourceReader } from '../../use-cases/adding/source-reader.ts';
import { wordingFor } from '../../wording/wording.ts';
import { Delivery } from '../delivery/delivery.ts';
import { LastCall } from '../delivery/last-call.ts';
import type { DeliveryTimes } from '../delivery/times.ts';
import { attempt, Failure } from './attempt.ts';
import type { Command, CommandContext } from './command.ts';
import { type ContextParts, commandContext, formContext } from './context.ts';
import { Handlers } from './handlers.ts';
import { answerMention, isForBot } from './mentions.ts';
import { PendingWork } from './pending-work.ts';
import { type Route, routeOf } from './routes.ts';
import { sendChoices, sendForm, sendReply, sendUpdate } from './send.ts';
import { Turns } from './turns.ts';

export interface DispatcherParts {
  readonly commands: readonly Command[];
  readonly libraries: Libraries;
  readonly storage: Storage;
  readonly reader: SourceReader;
  readonly apiUrl: string;
  readonly logger: Logger;
  /** From `interactionRest`. */
  readonly rest: REST;
  readonly times: DeliveryTimes;
}

/** How long telling people of a restart may take, in milliseconds. */
const MAX_NOTICES_MS = 2_000;

/** Has every interaction answered by its command, once and in time, and words errors. */
export class Dispatcher {
  readonly #parts: DispatcherParts & ContextParts & { readonly lastCall: LastCall };
  readonly #handlers: Handlers;
  readonly #work: PendingWork;
  readonly #turns = new Turns();

  constructor(parts: DispatcherParts) {
    this.#parts = { ...parts, wording: wordingFor('discord'), lastCall: new LastCall() };
    this.#handlers = new Handlers(parts.commands);
    this.#work = new PendingWork(parts.logger);
  }

  /** Never rejects. Ignores an interaction that Discord delivers twice. */
  async dispatch(interaction: Interaction): Promise<void> {
    await this.#work.do(interaction.id, () => this.#handle(interaction));
  }

  /** Answers a message that mentions the bot; ignores any other. Never rejects. */
  async dispatchMessage(message: Message): Promise<void> {
    await this.#work.do(message.id, async () => {
      if (isForBot(message)) await answerMention(this.#parts, message);
    });
  }

  /** Waits for answers under way, at most this long; who still waits then is told to ask again, and whoever asks later. */
  async finish(withinMs: number): Promise<void> {
    const forNotices = Math.min(MAX_NOTICES_MS, withinMs / 2);
    await this.#work.idle(withinMs - forNotices);
    this.#parts.lastCall.make();
    await this.#work.idle(forNotices);
  }

  async #handle(interaction: Interaction): Promise<void> {
    const delivery = new Delivery(this.#parts, interaction);
    const route = routeOf(this.#handlers, this.#parts.wording, interaction);
    if (route !== undefined) await this.#answer(interaction, route, delivery);
  }

  async #answer(interaction: Interaction, route: Route, delivery: Delivery): Promise<void> {
    const sending = { delivery, deferAfter: this.#parts.times.deferAfter };
    switch (route.kind) {
      case 'reply':
        return sendReply(sending, route.isPrivate, (tell) => this.#attempt(interaction, route, tell));
      case 'update':
        return sendUpdate(sending, this.#attempt(interaction, route));
      case 'form':
        return sendForm(delivery, await this.#open(interaction, route));
      case 'choices':
        return sendChoices(delivery, await this.#attempt(interaction, route));
    }
  }

  /** A form must be the first response: nothing can be acknowledged before it. */
  #open(interaction: Interaction, { command, make }: Route & { readonly kind: 'form' }) {
    return this.#do(interaction, async () => make(await formContext(this.#parts, interaction, command)));
  }

  #attempt<Result>(
    interaction: Interaction,
    { command, work }: Pick<Route, 'command'> & { work(context: CommandContext): Result | Promise<Result> },
    tell: CommandContext['tell'] = () => undefined,
  ): Promise<Result | Failure> {
    return this.#do(interaction, async () =>
      work(await commandContext(this.#parts, interaction, command, tell)),
    );
  }

  #do<Result>(interaction: Interaction, work: () => Promise<Result>): Promise<Result | Failure> {
    const { lastCall, wording } = this.#parts;
    return lastCall.orElse<Result | Failure>(
      this.#turns.next().then(() => attempt(this.#parts, interaction, work)),
      () => new Failure(wording.restarting),
    );
  }
}
