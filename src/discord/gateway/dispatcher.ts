import type { Interaction, Message, REST } from 'discord.js';
import type { Libraries } from '../../libraries/libraries.ts';
import type { Storage } from '../../storage/storage.ts';
import type { Room } from '../../use-cases/adding/check-room.ts';
import type { SourceReader } from '../../use-cases/adding/source-reader.ts';
import type { AddingFeed } from '../../use-cases/feeds/add-feed.ts';
import type { Wording } from '../../wording/wording.ts';
import { type BudgetOptions, Budgets, type Spending } from '../budgets/budgets.ts';
import { Line } from '../budgets/line.ts';
import { Turns } from '../budgets/turns.ts';
import { Delivery } from '../delivery/delivery.ts';
import { LastCall } from '../delivery/last-call.ts';
import type { DeliveryTimes } from '../delivery/times.ts';
import { personalWording, wordingOf } from '../readers.ts';
import { AnswerWatch, type WatchParts } from '../watch/answer-watch.ts';
import { usedBy } from '../watch/used.ts';
import { attempt, Failure } from './attempt.ts';
import type { Command, CommandContext } from './command.ts';
import type { CommandMentions } from './command-mentions.ts';
import { type ContextParts, commandContext, formContext, spenderOf } from './context.ts';
import { Handlers } from './handlers.ts';
import { answerMention, isForBot } from './mentions.ts';
import { PendingWork } from './pending-work.ts';
import { type Route, routeOf } from './routes.ts';
import { sendChoices, sendForm, sendReply, sendUpdate } from './send.ts';

export interface DispatcherParts extends WatchParts {
  readonly commands: readonly Command[];
  readonly libraries: Libraries;
  readonly storage: Storage;
  readonly reader: SourceReader;
  readonly feeds: AddingFeed['feeds'];
  readonly apiUrl: string;
  readonly mentions: CommandMentions;
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

interface Incoming {
  readonly interaction: Interaction;
  /** In the language of whoever sees the result. */
  readonly wording: Wording;
  readonly watch: AnswerWatch;
}

/** Has every interaction answered by its command, once and in time, and words errors. */
export class Dispatcher {
  readonly #parts: Omit<DispatcherParts, 'budgets'> & ContextParts & { readonly lastCall: LastCall };
  readonly #handlers: Handlers;
  readonly #work: PendingWork;
  readonly #turns = new Turns();

  constructor(parts: DispatcherParts) {
    this.#parts = {
      ...parts,
      lastCall: new LastCall(),
      budgets: new Budgets(parts.budgets),
      line: new Line(MAX_READ_AT_A_TIME),
    };
    this.#handlers = new Handlers(parts.commands);
    this.#work = new PendingWork(parts.logger);
  }

  /** Number of answers under way. */
  get pending(): number {
    return this.#work.size;
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
    const watch = new AnswerWatch(this.#parts, interaction, usedBy(this.#handlers, interaction));
    await watch.follow(async () => {
      const route = routeOf(this.#handlers, personalWording(interaction), interaction);
      if (route === undefined) return;
      const wording = wordingOf(interaction, route);
      await this.#answer({ interaction, wording, watch }, route);
    });
  }

  async #answer(incoming: Incoming, route: Route): Promise<void> {
    const { deferAfter, announceAfter } = this.#parts.times;
    const { interaction, wording, watch } = incoming;
    const delivery = new Delivery({ ...this.#parts, wording }, interaction, watch);
    const sending = { delivery, deferAfter, announceAfter };
    switch (route.kind) {
      case 'reply':
        return sendReply(sending, route.isPrivate, (tell) => this.#attempt(incoming, route, tell));
      case 'update':
        return sendUpdate(sending, this.#attempt(incoming, route));
      case 'form':
        return sendForm(delivery, await this.#open(incoming, route));
      case 'choices':
        return sendChoices(delivery, await this.#attempt(incoming, route));
    }
  }

  /** A form must be the first response: nothing can be acknowledged before it. */
  #open(incoming: Incoming, { command, make }: Route & { readonly kind: 'form' }) {
    const { interaction, wording } = incoming;
    return this.#do(incoming, 'question', async () =>
      make(await formContext({ ...this.#parts, wording }, interaction, command)),
    );
  }

  #attempt<Result>(
    incoming: Incoming,
    {
      kind,
      command,
      work,
    }: Pick<Route, 'kind' | 'command'> & { work(context: CommandContext): Result | Promise<Result> },
    tell: CommandContext['tell'] = () => undefined,
  ): Promise<Result | Failure> {
    const { interaction, wording } = incoming;
    return this.#do(incoming, kind === 'choices' ? 'suggestion' : 'question', async () =>
      work(await commandContext({ ...this.#parts, wording }, interaction, command, tell)),
    );
  }

  /** Spends before it waits for its turn, so that whoever sends too much takes no turn from others. */
  #do<Result>(
    { interaction, watch }: Incoming,
    spending: Spending,
    work: () => Promise<Result>,
  ): Promise<Result | Failure> {
    const { lastCall, budgets } = this.#parts;
    const wording = personalWording(interaction);
    return lastCall.orElse<Result | Failure>(
      () =>
        attempt({ wording }, watch, async () => {
          budgets.spend(spending, spenderOf(interaction));
          await this.#turns.next();
          return watch.computing(work);
        }),
      () => {
        watch.restarting();
        return new Failure(wording.restarting);
      },
    );
  }
}
