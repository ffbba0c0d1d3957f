import { CommandRegistry } from './commands/command-registry.ts';
import { IntegrationType } from './constants.ts';
import { GATEWAY_PATH, Gateway, type GatewaySettings } from './gateway/gateway.ts';
import { createGuilds } from './guilds.ts';
import { makeBotToken, makeUser } from './identity.ts';
import type { InteractionTimes } from './interactions/interaction.ts';
import { InteractionStore } from './interactions/interaction-store.ts';
import {
  ACKNOWLEDGE_WITHIN_MS,
  HEARTBEAT_INTERVAL_MS,
  MAX_ATTACHMENT_BYTES,
  TOKEN_LIFETIME_MS,
} from './limits.ts';
import type { Listeners } from './listeners.ts';
import { Members } from './members.ts';
import { AttachmentStore } from './messages/attachments.ts';
import { MessageStore } from './messages/message-store.ts';
import { guildCreatePayload } from './payloads.ts';
import { Places } from './places.ts';
import type { SimulatorOptions } from './simulator-types.ts';
import { createSnowflakes } from './snowflake.ts';
import { Users } from './users.ts';
import type { World } from './world.ts';

const DEFAULT_NAME = 'Verbatim';
const DEFAULT_GUILDS = ['Reading room', 'Newsroom'];

/** Builds a Discord with guilds and the bot, without people or messages. */
export function createWorld(origin: string, options: SimulatorOptions, changes: Listeners): World {
  const snowflake = createSnowflakes();
  const applicationId = applicationIdOf(options.token) ?? snowflake();
  const bot = makeUser(applicationId, options.applicationName ?? DEFAULT_NAME, true);
  const users = new Users();
  const integrationTypes = options.integrationTypes ?? [IntegrationType.guildInstall];
  const parts = {
    origin,
    token: options.token ?? makeBotToken(applicationId),
    applicationId,
    bot,
    owner: users.named('Owner'),
    guilds: createGuilds(options.guilds ?? DEFAULT_GUILDS),
  };
  return {
    ...parts,
    users,
    places: new Places(parts.guilds, snowflake),
    members: new Members(),
    integrationTypes,
    privilegedIntents: options.privilegedIntents ?? 0,
    attachmentSizeLimit: options.attachmentSizeLimit ?? MAX_ATTACHMENT_BYTES,
    commands: new CommandRegistry({ applicationId, integrationTypes }, snowflake, changes.notify),
    messages: new MessageStore(changes.notify),
    attachments: new AttachmentStore(origin, snowflake),
    interactions: new InteractionStore(interactionTimes(options)),
    gateway: new Gateway(gatewaySettings(parts, options)),
    snowflake,
  };
}

function interactionTimes(options: SimulatorOptions): InteractionTimes {
  return {
    acknowledgeWithinMs: options.acknowledgeWithinMs ?? ACKNOWLEDGE_WITHIN_MS,
    tokenLifetimeMs: options.tokenLifetimeMs ?? TOKEN_LIFETIME_MS,
  };
}

/** The first part of a bot token is the application id in base64. */
function applicationIdOf(token: string | undefined): string | undefined {
  const id = Buffer.from(token?.split('.')[0] ?? '', 'base64').toString();
  return /^\d{17,20}$/.test(id) ? id : undefined;
}

type Parts = Pick<World, 'origin' | 'token' | 'applicationId' | 'bot' | 'owner' | 'guilds'>;

function gatewaySettings(parts: Parts, options: SimulatorOptions): GatewaySettings {
  const { bot, applicationId, guilds, owner, origin, token } = parts;
  return {
    token,
    privilegedIntents: options.privilegedIntents ?? 0,
    heartbeatIntervalMs: options.heartbeatIntervalMs ?? HEARTBEAT_INTERVAL_MS,
    guildIds: guilds.filter(({ hasBot }) => hasBot).map(({ id }) => id),
    readyPayload: (session, guildIds) => ({
      v: 10,
      user: { ...bot, email: null, verified: true, mfa_enabled: true },
      guilds: guildIds.map((id) => ({ id, unavailable: true })),
      session_id: session.id,
      session_type: 'normal',
      resume_gateway_url: origin.replace('http', 'ws') + GATEWAY_PATH,
      shard: session.shard,
      application: { id: applicationId, flags: 0 },
      private_channels: [],
      relationships: [],
      presences: [],
      user_settings: {},
      guild_join_requests: [],
      geo_ordered_rtc_regions: [],
      _trace: [],
    }),
    guildCreatePayload: (id) => {
      const guild = guilds.find((each) => each.id === id);
      return guild ? guildCreatePayload(guild, bot, owner.id) : { id, unavailable: true };
    },
  };
}
