import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openPerson } from './client/open-person.ts';
import type { SimulatedGuild } from './guilds.ts';
import { deliver } from './interactions/start-interaction.ts';
import { Listeners } from './listeners.ts';
import { channelPayload } from './payloads.ts';
import { RestFailures } from './rest/failures.ts';
import { RestLog } from './rest/log.ts';
import { createRestServer } from './rest/server.ts';
import type { ListedGuild, Simulator, SimulatorOptions } from './simulator-types.ts';
import { waitUntil } from './wait-until.ts';
import type { World } from './world.ts';
import { createWorld } from './world-create.ts';

export { ClientRefusal } from './client-refusal.ts';
export type * from './simulator-types.ts';
export type * from './types.ts';

const WAIT_MS = 10_000;

/** Starts a simulated Discord (gateway and REST API) for one application on 127.0.0.1. https://discord.com/developers/docs */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const failures = new RestFailures();
  const changes = new Listeners();
  const log = new RestLog((token) => world.interactions.withToken(token));
  const server = createRestServer({ world: () => world, failures, log });
  const origin = await listen(server, options.port ?? 0);
  const world = createWorld(origin, options, changes);
  server.on('upgrade', (request, socket, head) => world.gateway.upgrade(request, socket, head));
  return {
    apiUrl: `${origin}/api`,
    token: world.token,
    applicationId: world.applicationId,
    guilds: world.guilds.map(listed),
    get interactions() {
      return world.interactions.records;
    },
    rejections: log.rejections,
    failNext: (route, fault, times = 1) =>
      failures.add(route, typeof fault === 'number' ? { status: fault } : fault, times),
    onChange: (listener) => changes.add(listener),
    stop: () => stop(world, server),
    ...peopleOf(world),
    ...waitsOf(world, changes),
    ...deliveriesOf(world),
  };
}

function peopleOf(world: World): Pick<Simulator, 'person' | 'commands'> {
  return {
    person: (options) => openPerson(world, options),
    commands: (guildId) => world.commands.list(guildId),
  };
}

function waitsOf(world: World, changes: Listeners): Pick<Simulator, 'whenReady' | 'whenRegistered'> {
  const { gateway, commands, guilds } = world;
  const isRegistered = (name: string) =>
    [undefined, ...guilds.map(({ id }) => id)].some((guildId) =>
      commands.list(guildId).some((command) => command.name === name),
    );
  return {
    whenReady: (timeoutMs = WAIT_MS) =>
      waitUntil({
        holds: () => gateway.isReady,
        subscribe: (listener) => gateway.onReady(listener),
        timeoutMs,
        failure: 'No bot became ready',
      }),
    whenRegistered: (name, timeoutMs = WAIT_MS) =>
      waitUntil({
        holds: () => isRegistered(name),
        subscribe: (listener) => changes.add(listener),
        timeoutMs,
        failure: `/${name} was not registered`,
      }),
  };
}

function deliveriesOf(
  world: World,
): Pick<Simulator, 'deleteChannel' | 'deliverAgain' | 'dispatchRaw' | 'disconnect' | 'disturb'> {
  return {
    deleteChannel: (id) => {
      const place = world.places.withChannel(id);
      if (!place?.guild) throw new Error('There is no such channel.');
      const payload = channelPayload(place);
      world.places.delete(id);
      world.gateway.dispatch('CHANNEL_DELETE', payload, place.guild.id);
    },
    deliverAgain: (interactionId) => {
      const interaction = world.interactions.withId(interactionId);
      if (!interaction) throw new Error('There is no such interaction.');
      deliver(world, interaction);
    },
    dispatchRaw: (payload, event = 'INTERACTION_CREATE', guildId = world.guilds[0]?.id ?? '0') =>
      world.gateway.dispatch(event, payload, guildId),
    disconnect: (code = 4000) => world.gateway.disconnect(code),
    disturb: (fault) => world.gateway.disturb(fault),
  };
}

function listed({ id, name, channels, roles: [, ...roles] }: SimulatedGuild): ListedGuild {
  const brief = (each: { id: string; name: string }) => ({ id: each.id, name: each.name });
  return { id, name, channelId: channels[0].id, channels: channels.map(brief), roles: roles.map(brief) };
}

async function listen(server: Server, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function stop(world: World, server: Server): Promise<void> {
  world.interactions.closeAll();
  world.gateway.stop();
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}
