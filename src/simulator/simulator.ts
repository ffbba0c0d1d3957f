import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ClientPerson } from './client/person.ts';
import { EVERYONE_PERMISSIONS } from './constants.ts';
import { deliver } from './interactions/start-interaction.ts';
import { Listeners } from './listeners.ts';
import { RestFailures } from './rest/failures.ts';
import { RestLog } from './rest/log.ts';
import { createRestServer } from './rest/server.ts';
import type { PersonOptions, SimulatedPerson, Simulator, SimulatorOptions } from './types.ts';
import { waitUntil } from './wait-until.ts';
import { guildOf, type World } from './world.ts';
import { createWorld } from './world-create.ts';

export { ClientRefusal } from './client-refusal.ts';
export type * from './types.ts';

const WAIT_MS = 10_000;
const DEFAULT_PERSON = 'Robin';

/** Starts a Discord on 127.0.0.1, gateway and REST, for one application: https://discord.com/developers/docs */
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
    guilds: world.guilds.map(({ id, name, channelId }) => ({ id, name, channelId })),
    get interactions() {
      return world.interactions.records;
    },
    rejections: log.rejections,
    failNext: (route, status, times = 1) => failures.add(route, status, times),
    onChange: (listener) => changes.add(listener),
    stop: () => stop(world, server),
    ...peopleOf(world),
    ...waitsOf(world, changes),
    ...deliveriesOf(world),
  };
}

function peopleOf(world: World): Pick<Simulator, 'person' | 'commands'> {
  return {
    person: (options) => personOf(world, options),
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
        words: 'No bot became ready',
      }),
    whenRegistered: (name, timeoutMs = WAIT_MS) =>
      waitUntil({
        holds: () => isRegistered(name),
        subscribe: (listener) => changes.add(listener),
        timeoutMs,
        words: `/${name} was not registered`,
      }),
  };
}

function deliveriesOf(world: World): Pick<Simulator, 'deliverAgain' | 'dispatchRaw' | 'disconnect'> {
  return {
    deliverAgain: (interactionId) => {
      const interaction = world.interactions.withId(interactionId);
      if (!interaction) throw new Error('There is no such interaction.');
      deliver(world, interaction);
    },
    dispatchRaw: (payload, guildId = world.guilds[0]?.id ?? '0') =>
      world.gateway.dispatch('INTERACTION_CREATE', payload, guildId),
    disconnect: (code = 4000) => world.gateway.disconnect(code),
  };
}

function personOf(world: World, options: PersonOptions = {}): SimulatedPerson {
  const { name = DEFAULT_PERSON, permissions = EVERYONE_PERMISSIONS } = options;
  const guild = options.guild === undefined ? world.guilds[0] : guildOf(world, options.guild);
  if (!guild) throw new Error('There is no such guild.');
  return new ClientPerson(world, { user: world.users.named(name), guild, permissions }, name);
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
