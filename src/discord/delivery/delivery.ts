import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import {
  type APIInteractionResponse,
  ComponentType,
  type Interaction,
  InteractionResponseType,
  MessageFlags,
  type REST,
  Routes,
} from 'discord.js';
import type { Logger } from 'pino';
import type { Wording } from '../../wording/wording.ts';
import { loggable } from '../gateway/log-error.ts';
import type { Reply } from '../replies/components.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';
import type { LastCall } from './last-call.ts';
import { persist } from './persist.ts';
import { plainContents } from './plain-text.ts';
import type { DeliveryTimes } from './times.ts';
import { isUndone, troubleOf } from './trouble.ts';

export interface DeliveryParts {
  /** From `interactionRest`. */
  readonly rest: REST;
  readonly times: DeliveryTimes;
  readonly logger: Logger;
  readonly wording: Wording;
  readonly lastCall: LastCall;
}

type Message = Readonly<Record<string, unknown>>;

const NOBODY = { allowed_mentions: { parse: [] } } as const;

/** The way of the answers to one interaction. Each request is repeated while it can still arrive, and does its work once. */
export class Delivery {
  readonly #parts: DeliveryParts;
  readonly #to: Pick<Interaction, 'id' | 'token' | 'applicationId'>;
  readonly #until: number;
  #isPrivate = false;
  /** Whether the message that is edited consists of components, which cannot be undone. */
  #hasComponents = false;

  constructor(parts: DeliveryParts, to: Pick<Interaction, 'id' | 'token' | 'applicationId'>) {
    this.#parts = parts;
    this.#to = to;
    this.#until = performance.now() + parts.times.tokenLifetime;
  }

  /** Announces a reply of its own. */
  async deferReply(isPrivate: boolean): Promise<void> {
    this.#isPrivate = isPrivate;
    await this.respond({
      type: InteractionResponseType.DeferredChannelMessageWithSource,
      data: isPrivate ? { flags: MessageFlags.Ephemeral } : {},
    });
  }

  /** Announces that the message that the interaction comes from will change. */
  async deferUpdate(): Promise<void> {
    this.#hasComponents = true;
    await this.respond({ type: InteractionResponseType.DeferredMessageUpdate });
  }

  /**
   * Makes the first response. Discord takes one: when it says that it has one, an earlier attempt arrived although its
   * response did not.
   *
   * @throws the error of the last attempt
   */
  async respond(body: APIInteractionResponse): Promise<void> {
    const { rest, times } = this.#parts;
    try {
      await this.#persist(() =>
        rest.post(Routes.interactionCallback(this.#to.id, this.#to.token), {
          body,
          auth: false,
          signal: AbortSignal.timeout(times.callbackTimeout),
        }),
      );
    } catch (error) {
      if (troubleOf(error) !== 'acknowledged') throw error;
    }
  }

  /** Shows what is being done, once. */
  async tell(components: Reply): Promise<void> {
    this.#hasComponents = true;
    await this.#patch(rich(components));
  }

  /** Fills the deferred reply, or changes the message. @throws the error of the last attempt */
  async edit(components: Reply): Promise<void> {
    const plain = (content: string) => (this.#hasComponents ? richText(content) : plainText(content));
    await this.#inWords(components, (message) => this.#persist(() => this.#patch(message)), plain);
  }

  /** Sends another message that only the person sees. @throws the error of the last attempt */
  async followUp(components: Reply): Promise<void> {
    this.#isPrivate = true;
    await this.#inWords(components, (message) => this.#post(message), plainText);
  }

  /** Sends the components; if Discord refuses them, their words alone; if it refuses these too, a sentence. */
  async #inWords(
    components: Reply,
    send: (message: Message) => Promise<unknown>,
    plain: (content: string) => Message,
  ): Promise<void> {
    const { logger, wording } = this.#parts;
    const reference = randomUUID().slice(0, 8);
    const refused = (error: unknown) => {
      if (troubleOf(error) !== 'refused') throw error;
      logger.error({ reference, id: this.#to.id, ...loggable(error) }, 'Discord refused the answer');
    };
    try {
      return void (await send(rich(components)));
    } catch (error) {
      refused(error);
    }
    const [first = '', ...others] = plainContents(components);
    try {
      await send(plain(first));
    } catch (error) {
      refused(error);
      return void (await send(plain(escapeMarkdown(wording.unexpected(reference)))));
    }
    for (const content of others) await this.#post(plainText(content));
  }

  #patch(body: Message): Promise<unknown> {
    const { applicationId, token } = this.#to;
    return this.#parts.rest.patch(Routes.webhookMessage(applicationId, token), { body, auth: false });
  }

  /** Discord has no way to recognize a repeated follow-up: it is repeated only if it surely was not sent. */
  #post(message: Message): Promise<unknown> {
    const { applicationId, token } = this.#to;
    const flags = Number(message['flags'] ?? 0) | (this.#isPrivate ? MessageFlags.Ephemeral : 0);
    const request = { body: { ...message, flags }, auth: false };
    return this.#persist(
      () => this.#parts.rest.post(Routes.webhook(applicationId, token), request),
      isUndone,
    );
  }

  #persist<Result>(attempt: () => Promise<Result>, mayRepeat = (_: unknown) => true): Promise<Result> {
    const { times, logger, lastCall } = this.#parts;
    const repeats = (error: unknown) => troubleOf(error) === 'passing' && mayRepeat(error);
    return persist({ times, logger, lastCall, id: this.#to.id, until: this.#until, repeats }, attempt);
  }
}

function rich(components: readonly unknown[]): Message {
  return { flags: MessageFlags.IsComponentsV2, components, ...NOBODY };
}

function richText(content: string): Message {
  return rich([{ type: ComponentType.TextDisplay, content }]);
}

/** Without previews of its links. */
function plainText(content: string): Message {
  return { flags: MessageFlags.SuppressEmbeds, content, ...NOBODY };
}
