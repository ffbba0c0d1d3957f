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

/** Everything that one simulated Discord consists of. */
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
  /** How the application can be installed. */
  readonly integrationTypes: readonly number[];
  /** In bytes. */
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

/** A guild that the bot is a member of. */
export function botGuildOf(world: World, guildId: string): SimulatedGuild | undefined {
  const guild = guildOf(world, guildId);
  return guild?.hasBot ? guild : undefined;
}

/** A person or the bot. */
export function userOf({ users, bot }: World, id: string): APIUser | undefined {
  return id === bot.id ? bot : users.withId(id);
}
