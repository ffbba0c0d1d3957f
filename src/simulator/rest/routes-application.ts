import { GATEWAY_PATH } from '../gateway/gateway.ts';
import { applicationPayload } from '../identity.ts';
import { ATTACHMENTS_PATH } from '../messages/attachments.ts';
import { channelPayload, guildChannels, guildPayload, memberPayload } from '../payloads.ts';
import { botGuildOf, userOf, type World } from '../world.ts';
import { notFound, unknownApplication, unknownGuild, unknownMember, unknownUser } from './error.ts';
import { ok, openRoute, type RestRequest, type Route, route } from './route.ts';

const SESSION_STARTS = { total: 1000, remaining: 999, reset_after: 14_400_000, max_concurrency: 1 };

const gatewayUrl = ({ origin }: World) => origin.replace('http', 'ws') + GATEWAY_PATH;
const application = (world: World) => ok(applicationPayload(world));

function guild(world: World, { params }: RestRequest) {
  const found = botGuildOf(world, params.guild ?? '');
  if (!found) throw unknownGuild();
  return found;
}

function user(world: World, { params }: RestRequest) {
  const id = params.user;
  const found = id === '@me' ? world.bot : userOf(world, id ?? '');
  if (!found) throw unknownUser();
  return found;
}

/** Routes about the application itself and its guilds. */
export const applicationRoutes: readonly Route[] = [
  openRoute('GET', '/gateway', (world) => ok({ url: gatewayUrl(world) })),
  route('GET', '/gateway/bot', (world) =>
    ok({ url: gatewayUrl(world), shards: 1, session_start_limit: SESSION_STARTS }),
  ),
  route('GET', '/users/:user', (world, request) => ok(user(world, request))),
  route('GET', '/users/@me/guilds', (world) =>
    ok(
      world.guilds
        .filter(({ hasBot }) => hasBot)
        .map(({ id, name, botPermissions }) => ({
          id,
          name,
          icon: null,
          owner: false,
          permissions: botPermissions.toString(),
          features: [],
        })),
    ),
  ),
  route('GET', '/oauth2/applications/@me', application),
  route('GET', '/applications/:application', (world, { params }) => {
    const id = params.application;
    if (id !== '@me' && id !== world.applicationId) throw unknownApplication();
    return application(world);
  }),
  route('GET', '/guilds/:guild', (world, request) => ok(guildPayload(guild(world, request), world.owner.id))),
  route('GET', '/guilds/:guild/channels', (world, request) => ok(guildChannels(guild(world, request)))),
  route('GET', '/guilds/:guild/members/:user', (world, request) => {
    const { id, joinedAt } = guild(world, request);
    const member = userOf(world, request.params.user ?? '');
    if (!member) throw unknownMember();
    return ok(memberPayload(member, joinedAt, world.members.get(id, member.id).roles));
  }),
  route('POST', '/users/@me/channels', (world, { body }) => {
    const { recipient_id: id } = (body ?? {}) as { recipient_id?: unknown };
    const recipient = world.users.withId(String(id));
    if (!recipient) throw unknownUser();
    return ok(channelPayload(world.places.directMessages(recipient)));
  }),
];

/** Replaces Discord's CDN, so its path lies outside the API. */
export const attachmentRoute: Route = openRoute(
  'GET',
  `${ATTACHMENTS_PATH}/:channel/:attachment/:name`,
  (world, { params }) => {
    const file = world.attachments.get(params.attachment ?? '');
    if (file?.name !== params.name || !file) throw notFound();
    return { status: 200, file };
  },
);
