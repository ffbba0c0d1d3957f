import { z } from 'zod';
import { type Finding, finding } from '../domain/diagnosis/findings.ts';
import { INVITED_PERMISSIONS, invitationTo } from '../domain/diagnosis/invitation.ts';
import { ApiProblem, DiscordApi } from './discord-api.ts';

/** Beyond the delay of the network. Times in logs and lists would mislead, and in the end certificates would not be valid. */
const MAX_CLOCK_DIFFERENCE_S = 10;
const ADMINISTRATOR = 1n << 3n;

/**
 * Both flags of each privileged intent, for large and for small bots.
 *
 * @see https://docs.discord.com/developers/resources/application#application-object-application-flags
 */
const PRIVILEGED = {
  Presence: (1 << 12) | (1 << 13),
  'Server Members': (1 << 14) | (1 << 15),
  'Message Content': (1 << 18) | (1 << 19),
} as const;

const gatewayShape = z.object({ url: z.string().regex(/^wss?:/u) });
const userShape = z.object({ username: z.string() });
const applicationShape = z.object({
  id: z.string().regex(/^\d+$/u),
  name: z.string(),
  flags: z.number().default(0),
  approximate_guild_count: z.number().default(0),
});
const botGatewayShape = z.object({
  shards: z.number(),
  session_start_limit: z.object({ remaining: z.number(), reset_after: z.number() }),
});
const commandsShape = z.array(z.object({ name: z.string(), type: z.number().default(1) }));
const guildsShape = z.array(z.object({ name: z.string(), permissions: z.string().regex(/^\d+$/u) }));

export type BotApplication = z.infer<typeof applicationShape> & { readonly bot: string };

export interface DiscordSettings {
  readonly apiUrl: string;
  readonly token: string | undefined;
  readonly guildId: string | undefined;
  /** Names of the commands that the program registers. */
  readonly commands: readonly string[];
}

/** The application that a token belongs to. @throws ApiProblem */
export async function identify(apiUrl: string, token: string): Promise<BotApplication> {
  await new DiscordApi(apiUrl).get('/gateway', gatewayShape);
  const api = new DiscordApi(apiUrl, token);
  const { username: bot } = (await api.get('/users/@me', userShape)).value;
  return { ...(await api.get('/applications/@me', applicationShape)).value, bot };
}

/** Everything that Discord knows of the bot. What cannot be examined after a failure is left out. */
export async function* examineDiscord(settings: DiscordSettings): AsyncGenerator<Finding> {
  try {
    yield* examine(settings);
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    yield error.finding;
  }
}

async function* examine({ apiUrl, token, guildId, commands }: DiscordSettings): AsyncGenerator<Finding> {
  const { time } = await new DiscordApi(apiUrl).get('/gateway', gatewayShape);
  yield finding('api:fine', { address: apiUrl });
  if (!Number.isNaN(time)) yield clockFinding((Date.now() - time) / 1_000);
  if (token === undefined) return yield finding('token:missing', {});
  const { bot, id, name, flags, approximate_guild_count: servers } = await identify(apiUrl, token);
  yield finding('token:fine', { bot });
  yield finding('application:fine', { name, id, servers });
  yield intentsFinding(flags);
  const api = new DiscordApi(apiUrl, token);
  yield gatewayFinding((await api.get('/gateway/bot', botGatewayShape)).value);
  yield await examineCommands(api, id, guildId, commands);
  yield permissionsFinding((await api.get('/users/@me/guilds', guildsShape)).value, id);
}

function clockFinding(difference: number): Finding {
  const seconds = Math.round(difference);
  return finding(Math.abs(seconds) > MAX_CLOCK_DIFFERENCE_S ? 'clock:wrong' : 'clock:fine', { seconds });
}

function intentsFinding(flags: number): Finding {
  const intents = Object.entries(PRIVILEGED).flatMap(([name, bits]) => ((flags & bits) === 0 ? [] : [name]));
  return intents.length === 0 ? finding('intents:fine', {}) : finding('intents:unused', { intents });
}

function gatewayFinding({ shards, session_start_limit: starts }: z.infer<typeof botGatewayShape>): Finding {
  if (shards > 1) return finding('gateway:sharding', { shards });
  const { remaining, reset_after: milliseconds } = starts;
  if (remaining > 0) return finding('gateway:fine', { remaining });
  return finding('gateway:no-starts', { seconds: Math.ceil(milliseconds / 1_000) });
}

async function examineCommands(
  api: DiscordApi,
  id: string,
  guild: string | undefined,
  wanted: readonly string[],
): Promise<Finding> {
  const place = guild === undefined ? '' : `/guilds/${guild}`;
  try {
    const { value } = await api.get(`/applications/${id}${place}/commands`, commandsShape);
    const present = value.map(({ name }) => name);
    const missing = wanted.filter((name) => !present.includes(name));
    if (missing.length > 0) return finding('commands:missing', { names: missing });
    const surplus = present.filter((name) => !wanted.includes(name));
    if (surplus.length > 0) return finding('commands:surplus', { names: surplus });
    return finding('commands:fine', { count: wanted.length, guild });
  } catch (error) {
    const isClosed = error instanceof ApiProblem && (error.status === 403 || error.status === 404);
    if (guild === undefined || !isClosed) throw error;
    return finding('commands:closed', { guild });
  }
}

function permissionsFinding(guilds: z.infer<typeof guildsShape>, applicationId: string): Finding {
  const invitation = invitationTo(applicationId);
  if (guilds.length === 0) return finding('permissions:no-server', { invitation });
  const servers = guilds.filter(({ permissions }) => !suffices(BigInt(permissions))).map(({ name }) => name);
  if (servers.length > 0) return finding('permissions:missing', { servers, invitation });
  return finding('permissions:fine', { servers: guilds.length });
}

function suffices(permissions: bigint): boolean {
  return (permissions & ADMINISTRATOR) !== 0n || (permissions & INVITED_PERMISSIONS) === INVITED_PERMISSIONS;
}
