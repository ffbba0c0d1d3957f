import type { Interaction, Message, REST } from 'discord.js';
import type { Logger } from 'pino';
import type { Libraries } from '../../libraries/libraries.ts';
import type { Storage } from '../../storage/storage.ts';
import type { Room } from '../../use-cases/adding/check-room.ts';
import type { SourceReader } from '../../use-cases/adding/source-reader.ts';
import { wordingFor } from '../../wording/wording.ts';
import { type BudgetOptions, Budgets, type Spending } from '../budgets/budgets.ts';
import { Line } from '../budgets/line.ts';
import { Turns } from '../budgets/turns.ts';
import { Delivery } from '../delivery/delivery.ts';
import { LastCall } from '../delivery/last-call.ts';
import type { DeliveryTimes } from '../delivery/times.ts';
import { attempt, Failure } from './attempt.ts';
import type { Command, CommandContext } from './command.ts';
import { type ContextParts, commandContext, formContext, spenderOf } from './context.ts';
import { Handlers } from './handlers.ts';
import { answerMention, isForBot } from './mentions.ts';
import { PendingWork } from './pending-work.ts';
import { type Route, routeOf } from './routes.ts';
import { sendChoices, sendForm, sendReply, sendUpdate } from './send.ts';

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
  readonly budgets: BudgetOptions;
  readonly room: Room;
}

/** Each source that is being read takes up to twenty times its size in memory. */
const MAX_READ_AT_A_TIME = 2;
/** How long telling people of a restart may take, in milliseconds. */
const MAX_NOTICES_MS = 2_000;

/** Has every interaction answered by its command, once and in time, and words errors. */
export class Dispatcher {
  readonly #parts: Omit<DispatcherParts, 'budgets'> & ContextParts & { readonly lastCall: LastCall };
  readonly #handlers: Handlers;
  readonly #work: PendingWork;
  readonly #turns = new Turns();

  constructor(parts: DispatcherParts) {
    this.#parts = {
      ...parts,
      wording: wordingFor('discord'),
      lastCall: new LastCall(),
      budgets: new Budgets(parts.budgets),
      line: new Line(MAX_READ_AT_A_TIME),
    };
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
      if (!isForBot(message)) return;
      await this.#turns.next();
      await answerMention(this.#parts, message);
    });
  }

  /** Waits for answers under way, at most this long; who still waits then is told to ask again, and whoever asks later. */
  async finish(withinMs: number): Promise<void> {
    const forNotices = Math.min(MAX_NOTICES_MS, withinMs / 2);
    await this.#work.idle(withinMs - forNotices);
    this.#parts.lastCall.make();
    await this.#work.idle(forNotices);
    this.#parts.lastCall.end();
  }

  async #handle(interaction: Interaction): Promise<void> {
    const delivery = new Delivery(this.#parts, interaction);
    const route = routeOf(this.#handlers, this.#parts.wording, interaction);
    if (route !== undefined) await this.#answer(interaction, route, delivery);
  }

  async #answer(interaction: Interaction, route: Route, delivery: Delivery): Promise<void> {
    const { deferAfter, announceAfter } = this.#parts.times;
    const sending = { delivery, deferAfter, announceAfter };
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
    return this.#do(interaction, 'question', async () =>
      make(await formContext(this.#parts, interaction, command)),
    );
  }

  #attempt<Result>(
    interaction: Interaction,
    {
      kind,
      command,
      work,
    }: Pick<Route, 'kind' | 'command'> & { work(context: CommandContext): Result | Promise<Result> },
    tell: CommandContext['tell'] = () => undefined,
  ): Promise<Result | Failure> {
    return this.#do(interaction, kind === 'choices' ? 'suggestion' : 'question', async () =>
      work(await commandContext(this.#parts, interaction, command, tell)),
    );
  }

  /** Spends before it waits for its turn, so that whoever sends too much takes no turn from others. */
  #do<Result>(
    interaction: Interaction,
    spending: Spending,
    work: () => Promise<Result>,
  ): Promise<Result | Failure> {
    const { lastCall, wording, budgets } = this.#parts;
    return lastCall.orElse<Result | Failure>(
      () =>
        attempt(this.#parts, interaction, async () => {
          budgets.spend(spending, spenderOf(interaction));
          await this.#turns.next();
          return work();
        }),
      () => new Failure(wording.restarting),
    );
  }
}
