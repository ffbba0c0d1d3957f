import { randomBytes } from 'node:crypto';
import type { APIUser, UserFlags } from 'discord-api-types/v10';

/** A bot token in Discord's format: application id, timestamp and secret. */
export function makeBotToken(applicationId: string): string {
  const id = Buffer.from(applicationId).toString('base64url');
  const time = randomBytes(4).toString('base64url').slice(0, 6);
  return `${id}.${time}.${randomBytes(29).toString('base64url').slice(0, 38)}`;
}

/** An interaction token in Discord's format, safe in a URL path. */
export function makeInteractionToken(interactionId: string): string {
  const secret = randomBytes(66).toString('base64url');
  return Buffer.from(`interaction:${interactionId}:${secret}`).toString('base64url');
}

export function makeUser(id: string, name: string, bot: boolean): APIUser {
  return {
    id,
    username: bot ? name : name.toLowerCase().replace(/[^a-z0-9._]+/g, '_'),
    discriminator: bot ? '0001' : '0',
    global_name: bot ? null : name,
    avatar: null,
    bot,
    system: false,
    banner: null,
    accent_color: null,
    avatar_decoration_data: null,
    public_flags: 0 as UserFlags,
  };
}

interface ApplicationFacts {
  readonly applicationId: string;
  readonly bot: APIUser;
  readonly owner: APIUser;
  readonly integrationTypes: readonly number[];
  readonly guilds: readonly { readonly hasBot: boolean }[];
  /** Bits of the privileged intents that are enabled. */
  readonly privilegedIntents: number;
}

/**
 * Which flag tells of each privileged intent in an application in fewer than 100 servers.
 *
 * @see https://docs.discord.com/developers/resources/application#application-object-application-flags
 */
const INTENT_FLAGS = [
  [1 << 8, 1 << 13],
  [1 << 1, 1 << 15],
  [1 << 15, 1 << 19],
] as const;

/** The application object, https://discord.com/developers/docs/resources/application */
export function applicationPayload({
  applicationId,
  bot,
  owner,
  integrationTypes,
  privilegedIntents,
  guilds,
}: ApplicationFacts): object {
  return {
    id: applicationId,
    name: bot.username,
    icon: null,
    description: '',
    type: null,
    bot,
    owner,
    team: null,
    summary: '',
    verify_key: '0'.repeat(64),
    flags: INTENT_FLAGS.reduce(
      (flags, [intent, flag]) => flags | ((privilegedIntents & intent) === 0 ? 0 : flag),
      0,
    ),
    bot_public: true,
    bot_require_code_grant: false,
    approximate_guild_count: guilds.filter(({ hasBot }) => hasBot).length,
    redirect_uris: [],
    interactions_endpoint_url: null,
    integration_types_config: Object.fromEntries(integrationTypes.map((type) => [type, {}])),
  };
}
