import type { APIUser } from 'discord-api-types/v10';
import type { CommandRegistry } from './commands/command-registry.ts';
import type { Gateway } from './gateway/gateway.ts';
import type { SimulatedGuild } from './guilds.ts';
import type { InteractionStore } from './interactions/interaction-store.ts';
import type { Members } from './members.ts';
import type { AttachmentStore } from './messages/attachments.ts';
import type { MessageStore } from './messages/message-store.ts';
import type { Places } from './places.ts';
import type { SnowflakeSource } from './snowflake.ts';
import type { Users } from './users.ts';

/** The state of one simulated Discord. */
export interface World {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  readonly token: string;
  readonly applicationId: string;
  readonly bot: APIUser;
  readonly owner: APIUser;
  readonly guilds: readonly SimulatedGuild[];
  readonly places: Places;
  readonly members: Members;
  /** Installation types of the application. */
  readonly integrationTypes: readonly number[];
  /** Bits of the privileged intents that are enabled for the application. */
  readonly privilegedIntents: number;
  /** Bytes of the largest file that anybody can upload. */
  readonly attachmentSizeLimit: number;
  readonly users: Users;
  readonly commands: CommandRegistry;
  readonly messages: MessageStore;
  readonly attachments: AttachmentStore;
  readonly interactions: InteractionStore;
  readonly gateway: Gateway;
  readonly snowflake: SnowflakeSource;
}

export function guildOf(world: World, guildId: string): SimulatedGuild | undefined {
  return world.guilds.find(({ id }) => id === guildId);
}

/** The guild, if the bot is a member. */
export function botGuildOf(world: World, guildId: string): SimulatedGuild | undefined {
  const guild = guildOf(world, guildId);
  return guild?.hasBot ? guild : undefined;
}

/** The person or the bot with this id. */
export function userOf({ users, bot }: World, id: string): APIUser | undefined {
  return id === bot.id ? bot : users.withId(id);
}
