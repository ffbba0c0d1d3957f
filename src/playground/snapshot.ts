import { offeredCommands } from '../simulator/client/commands.ts';
import { CommandType } from '../simulator/constants.ts';
import type { ShownMessage, SimulatedPerson, Simulator } from '../simulator/types.ts';
import { describePeople, permissionsOf } from './people.ts';
import type { SeenMessage, Snapshot, Start } from './wire.ts';

export function startOf(simulator: Simulator, applicationName: string): Start {
  return {
    application: { id: simulator.applicationId, name: applicationName },
    guilds: simulator.guilds.map(({ id, name, channelId }) => ({ id, name, channelId })),
    people: describePeople(simulator),
  };
}

/** What a person sees in the channel right now. */
export function snapshotOf(simulator: Simulator, person: SimulatedPerson): Snapshot {
  return {
    messages: person.messages().map((message) => seen(simulator, message)),
    commands: person.commands(),
    messageCommands: messageCommands(simulator, person),
  };
}

function messageCommands(simulator: Simulator, { guildId, name }: SimulatedPerson): string[] {
  return offeredCommands(simulator.commands(guildId), simulator.commands(), permissionsOf(name))
    .filter(({ type }) => type === CommandType.message)
    .map((command) => command.name);
}

function seen({ applicationId }: Simulator, message: ShownMessage): SeenMessage {
  return { ...message, at: momentOf(message.id), fromApplication: message.authorId === applicationId };
}

/** The first second of 2015, https://discord.com/developers/docs/reference#snowflakes */
const DISCORD_EPOCH = 1_420_070_400_000;

/** The moment that is written into an id. */
export function momentOf(snowflake: string): number {
  return Number(BigInt(snowflake) >> 22n) + DISCORD_EPOCH;
}
