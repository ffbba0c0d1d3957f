import { GATEWAY_PATH } from '../gateway/gateway.ts';
import { channelPayload, guildPayload, memberPayload } from '../guilds.ts';
import { applicationPayload } from '../identity.ts';
import { ATTACHMENTS_PATH } from '../messages/attachments.ts';
import { guildOf, type World } from '../world.ts';
import { notFound, unknownApplication, unknownGuild, unknownMember, unknownUser } from './error.ts';
import { ok, openRoute, type RestRequest, type Route, route } from './route.ts';

const SESSION_STARTS = { total: 1000, remaining: 999, reset_after: 14_400_000, max_concurrency: 1 };

const gatewayUrl = ({ origin }: World) => origin.replace('http', 'ws') + GATEWAY_PATH;
const application = (world: World) => ok(applicationPayload(world.applicationId, world.bot, world.owner));

function guild(world: World, { params }: RestRequest) {
  const found = guildOf(world, params.guild ?? '');
  if (!found) throw unknownGuild();
  return found;
}

function user(world: World, { params }: RestRequest) {
  const id = params.user;
  const found = id === '@me' || id === world.bot.id ? world.bot : world.users.withId(id ?? '');
  if (!found) throw unknownUser();
  return found;
}

/** What an application asks about itself and where it is. */
export const applicationRoutes: readonly Route[] = [
  openRoute('GET', '/gateway', (world) => ok({ url: gatewayUrl(world) })),
  route('GET', '/gateway/bot', (world) =>
    ok({ url: gatewayUrl(world), shards: 1, session_start_limit: SESSION_STARTS }),
  ),
  route('GET', '/users/:user', (world, request) => ok(user(world, request))),
  route('GET', '/users/@me/guilds', (world) =>
    ok(world.guilds.map(({ id, name }) => ({ id, name, icon: null, owner: false, features: [] }))),
  ),
  route('GET', '/oauth2/applications/@me', application),
  route('GET', '/applications/:application', (world, { params }) => {
    const id = params.application;
    if (id !== '@me' && id !== world.applicationId) throw unknownApplication();
    return application(world);
  }),
  route('GET', '/guilds/:guild', (world, request) => ok(guildPayload(guild(world, request), world.owner.id))),
  route('GET', '/guilds/:guild/channels', (world, request) => ok([channelPayload(guild(world, request))])),
  route('GET', '/guilds/:guild/members/:user', (world, request) => {
    const { joinedAt } = guild(world, request);
    const found = world.users.withId(request.params.user ?? '');
    const member = request.params.user === world.bot.id ? world.bot : found;
    if (!member) throw unknownMember();
    return ok(memberPayload(member, joinedAt));
  }),
];

/** In place of Discord's CDN; outside of the API. */
export const attachmentRoute: Route = openRoute(
  'GET',
  `${ATTACHMENTS_PATH}/:channel/:attachment/:name`,
  (world, { params }) => {
    const file = world.attachments.get(params.attachment ?? '');
    if (file?.name !== params.name || !file) throw notFound();
    return { status: 200, file };
  },
);
