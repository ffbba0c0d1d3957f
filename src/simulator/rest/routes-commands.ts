import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { CommandBody } from '../commands/command-shape.ts';
import { bulkCommandProblems, commandPatchProblems, commandProblems, countProblems } from '../gate.ts';
import { guildOf, type World } from '../world.ts';
import { missingAccess, refuse, unknownApplication, unknownCommand, unknownGuild } from './error.ts';
import { noContent, ok, type RestAnswer, type RestRequest, type Route, route } from './route.ts';

/** Id of the guild in the path; undefined for global commands. @throws RestError */
function scope(world: World, { params }: RestRequest): string | undefined {
  if (params.application !== world.applicationId) throw unknownApplication();
  const guildId = params.guild;
  if (guildId === undefined) return undefined;
  const guild = guildOf(world, guildId);
  if (!guild) throw unknownGuild();
  if (!guild.hasBot) throw missingAccess();
  return guildId;
}

function find(world: World, request: RestRequest): APIApplicationCommand {
  const command = world.commands.get(request.params.command ?? '', scope(world, request));
  if (!command) throw unknownCommand();
  return command;
}

/** Discord sends localizations only on request. */
function localized(command: APIApplicationCommand, { query }: RestRequest): object {
  if (query.get('with_localizations') === 'true') return command;
  return { ...command, name_localizations: null, description_localizations: null };
}

function list(world: World, request: RestRequest): RestAnswer {
  const commands = world.commands.list(scope(world, request));
  return ok(commands.map((command) => localized(command, request)));
}

function replaceAll(world: World, request: RestRequest): RestAnswer {
  const guildId = scope(world, request);
  refuse(bulkCommandProblems(request.body));
  return ok(world.commands.replaceAll(request.body as CommandBody[], guildId));
}

function create(world: World, request: RestRequest): RestAnswer {
  const guildId = scope(world, request);
  refuse(commandProblems(request.body));
  const body = request.body as CommandBody;
  const previous = world.commands.same(body, guildId);
  if (!previous) refuse(countProblems([...world.commands.list(guildId), body]));
  return ok(world.commands.put(body, guildId), previous ? 200 : 201);
}

function change(world: World, request: RestRequest): RestAnswer {
  const guildId = scope(world, request);
  const previous = find(world, request);
  const others = world.commands.list(guildId).filter(({ id }) => id !== previous.id);
  refuse(commandPatchProblems(request.body, previous, others));
  const merged = { ...previous, ...(request.body as Partial<CommandBody>) };
  return ok(world.commands.put(merged, guildId, previous));
}

function remove(world: World, request: RestRequest): RestAnswer {
  world.commands.delete(find(world, request).id, scope(world, request));
  return noContent();
}

const GLOBAL = '/applications/:application/commands';
const GUILD = '/applications/:application/guilds/:guild/commands';

/** https://discord.com/developers/docs/interactions/application-commands#endpoints */
export const commandRoutes: readonly Route[] = [GLOBAL, GUILD].flatMap((path) => [
  route('GET', path, list),
  route('PUT', path, replaceAll),
  route('POST', path, create),
  route('GET', `${path}/:command`, (world, request) => ok(find(world, request))),
  route('PATCH', `${path}/:command`, change),
  route('DELETE', `${path}/:command`, remove),
]);
