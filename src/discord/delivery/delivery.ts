import { performance } from 'node:perf_hooks';
import {
  type APIInteractionResponse,
  type Interaction,
  InteractionResponseType,
  MessageFlags,
  type RawFile,
  type REST,
  Routes,
} from 'discord.js';
import type { Wording } from '../../wording/wording.ts';
import type { Reply } from '../replies/components.ts';
import type { AnswerWatch } from '../watch/answer-watch.ts';
import { inWords } from './in-words.ts';
import type { LastCall } from './last-call.ts';
import { type MessageBody, plainText, rich, richText, uploadsOf, withFlags } from './messages.ts';
import { persist } from './persist.ts';
import type { DeliveryTimes } from './times.ts';
import { isGone, isUndone, troubleOf } from './trouble.ts';

export interface DeliveryParts {
  /** From `interactionRest`. */
  readonly rest: REST;
  readonly times: DeliveryTimes;
  readonly wording: Wording;
  readonly lastCall: LastCall;
}

const { ChannelMessageWithSource, DeferredChannelMessageWithSource, DeferredMessageUpdate, UpdateMessage } =
  InteractionResponseType;

/**
 * The way of the answers to one interaction. Each request is repeated while it can still arrive, and does its work once.
 * Every method throws the error of its last attempt.
 */
export class Delivery {
  readonly #parts: DeliveryParts;
  readonly #to: Pick<Interaction, 'id' | 'token' | 'applicationId'>;
  readonly #watch: AnswerWatch;
  readonly #until: number;
  #isPrivate = false;
  /** Whether the message that is edited consists of components, which cannot be undone. */
  #hasComponents = false;

  constructor(
    parts: DeliveryParts,
    to: Pick<Interaction, 'id' | 'token' | 'applicationId'>,
    watch: AnswerWatch,
  ) {
    this.#parts = parts;
    this.#to = to;
    this.#watch = watch;
    this.#until = performance.now() + parts.times.tokenLifetime;
  }

  /** Announces a reply of its own. */
  async deferReply(isPrivate: boolean): Promise<void> {
    this.#isPrivate = isPrivate;
    const data = isPrivate ? { flags: MessageFlags.Ephemeral as const } : {};
    await this.respond({ type: DeferredChannelMessageWithSource, data });
  }

  /** Announces that the message that the interaction comes from will change. */
  async deferUpdate(): Promise<void> {
    this.#hasComponents = true;
    await this.respond({ type: DeferredMessageUpdate });
  }

  /** Replies with the first response. Files follow it: they may take longer to send than it may. */
  async reply(components: Reply, isPrivate: boolean): Promise<void> {
    if (components.files?.length) {
      await this.deferReply(isPrivate);
      return this.edit(components);
    }
    this.#isPrivate = isPrivate;
    const send = async (message: MessageBody) => {
      if (!(await this.respond({ type: ChannelMessageWithSource, data: this.#addressed(message) })))
        await this.#patch(message);
    };
    await this.#inWords(components, send, plainText);
    this.#hasComponents = true;
  }

  /** Changes the message that the interaction comes from with the first response. */
  async update(components: Reply): Promise<void> {
    if (components.files?.length) {
      await this.deferUpdate();
      return this.edit(components);
    }
    this.#hasComponents = true;
    const send = async (data: MessageBody) => {
      if (!(await this.respond({ type: UpdateMessage, data }))) await this.#patch(data);
    };
    await this.#inWords(components, send, richText);
  }

  /** Leaves the message that the interaction comes from as it is, and says something to the person alone. */
  async aside(components: Reply): Promise<void> {
    this.#isPrivate = true;
    const send = (message: MessageBody) =>
      this.respond({ type: ChannelMessageWithSource, data: this.#addressed(message) });
    await this.#inWords(components, send, plainText);
  }

  /** Fills the deferred reply, or changes the message; with the files of the reply. */
  async edit(components: Reply): Promise<void> {
    const plain = this.#hasComponents ? richText : plainText;
    const send = (message: MessageBody) => this.#patch(message, uploadsOf(message, components));
    await this.#inWords(components, send, plain);
  }

  /** Sends another message that only the person sees. */
  async followUp(components: Reply): Promise<void> {
    this.#isPrivate = true;
    await this.#inWords(components, (message) => this.#post(message), plainText);
  }

  /** Removes the reply that everybody sees, and says something to the person alone. */
  async replaceByFollowUp(components: Reply): Promise<void> {
    const { applicationId, token } = this.#to;
    const path = Routes.webhookMessage(applicationId, token);
    await this.#persist(() => this.#parts.rest.delete(path, { auth: false })).catch((error: unknown) => {
      if (!isGone(error)) throw error;
    });
    await this.followUp(components);
  }

  /** Shows what is being done in the reply, in one attempt. */
  async tell(components: Reply): Promise<void> {
    this.#hasComponents = true;
    await this.#patchOnce(rich(components));
  }

  /**
   * Makes the first response. Discord takes one: when it says that it has one, an earlier attempt arrived although its
   * response did not.
   *
   * @returns whether this attempt was taken
   */
  async respond(body: APIInteractionResponse): Promise<boolean> {
    const { rest, times } = this.#parts;
    const path = Routes.interactionCallback(this.#to.id, this.#to.token);
    const request = () =>
      rest.post(path, { body, auth: false, signal: AbortSignal.timeout(times.callbackTimeout) });
    try {
      await this.#persist(request);
      this.#watch.acknowledged();
      return true;
    } catch (error) {
      if (troubleOf(error) !== 'acknowledged') throw error;
      this.#watch.acknowledged();
      return false;
    }
  }

  #inWords(
    components: Reply,
    send: (message: MessageBody) => Promise<unknown>,
    plain: (content: string) => MessageBody,
  ): Promise<void> {
    const { wording } = this.#parts;
    const sendMore = (content: string) => this.#post(plainText(content));
    return inWords({ wording, watch: this.#watch, plain, send, sendMore }, components);
  }

  #patch(body: MessageBody, files: readonly RawFile[] = []): Promise<unknown> {
    return this.#persist(() => this.#patchOnce(body, files));
  }

  #patchOnce(body: MessageBody, files: readonly RawFile[] = []): Promise<unknown> {
    const { applicationId, token } = this.#to;
    const path = Routes.webhookMessage(applicationId, token);
    return this.#parts.rest.patch(path, { body, auth: false, files: [...files] });
  }

  /** Discord has no way to recognize a repeated follow-up: it is repeated only if it surely was not sent. */
  #post(message: MessageBody): Promise<unknown> {
    const { applicationId, token } = this.#to;
    const request = { body: this.#addressed(message), auth: false };
    return this.#persist(
      () => this.#parts.rest.post(Routes.webhook(applicationId, token), request),
      isUndone,
    );
  }

  /** For the eyes that it is meant for. */
  #addressed(message: MessageBody): MessageBody {
    return this.#isPrivate ? withFlags(message, MessageFlags.Ephemeral) : message;
  }

  #persist<Result>(attempt: () => Promise<Result>, mayRepeat?: (error: unknown) => boolean): Promise<Result> {
    const { times, lastCall } = this.#parts;
    return persist({ times, lastCall, watch: this.#watch, until: this.#until, mayRepeat }, attempt);
  }
}
