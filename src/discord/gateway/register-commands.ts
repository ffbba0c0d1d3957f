import { isDeepStrictEqual } from 'node:util';
import {
  type APIApplicationCommand,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type REST,
  type RESTPostAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord.js';

type CommandBody = RESTPostAPIApplicationCommandsJSONBody;

export interface Registration {
  readonly created: readonly string[];
  readonly updated: readonly string[];
  readonly deleted: readonly string[];
  readonly unchanged: readonly string[];
  /** Of the slash commands, by their names. */
  readonly ids: ReadonlyMap<string, string>;
}

/**
 * Brings the application's registered commands in line with the given ones and touches only those that differ: overwriting
 * makes a command unavailable for a while, and Discord allows 200 creations a day.
 *
 * @param guildId registers in this guild only; without it, everywhere
 * @param signal breaks off between requests
 * @see https://discord.com/developers/docs/interactions/application-commands#registering-a-command
 */
export async function registerCommands(
  rest: REST,
  applicationId: string,
  guildId: string | undefined,
  bodies: readonly CommandBody[],
  signal?: AbortSignal,
): Promise<Registration> {
  const wanted = guildId ? bodies : bodies.map(everywhere);
  const list = guildId
    ? Routes.applicationGuildCommands(applicationId, guildId)
    : Routes.applicationCommands(applicationId);
  const one = (id: string) => `${list}/${id}` as const;
  const query = new URLSearchParams({ with_localizations: 'true' });
  const present = (await rest.get(list, { query })) as APIApplicationCommand[];
  const registered = (body: CommandBody) => present.find((command) => isSame(body, command));
  const missing = wanted.filter((body) => registered(body) === undefined);
  const changed = wanted.filter((body) => differs(body, registered(body)));
  const surplus = present.filter((command) => !wanted.some((body) => isSame(body, command)));
  const requests = [
    ...missing.map((body) => () => rest.post(list, { body })),
    ...changed.map((body) => () => rest.patch(one(registered(body)?.id ?? ''), { body })),
    ...surplus.map(
      ({ id }) =>
        () =>
          rest.delete(one(id)),
    ),
  ];
  const made = (await inTurn(requests, signal)).slice(0, missing.length) as APIApplicationCommand[];
  const names = (commands: readonly { name: string }[]) => commands.map(({ name }) => name);
  const touched = new Set(names([...missing, ...changed]));
  return {
    created: names(missing),
    updated: names(changed),
    deleted: names(surplus),
    unchanged: names(wanted).filter((name) => !touched.has(name)),
    ids: slashIds([...present, ...made]),
  };
}

async function inTurn(
  requests: readonly (() => Promise<unknown>)[],
  signal?: AbortSignal,
): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (const request of requests) {
    signal?.throwIfAborted();
    answers.push(await request());
  }
  return answers;
}

function slashIds(commands: readonly APIApplicationCommand[]): ReadonlyMap<string, string> {
  const slash = commands.filter(({ type }) => type === ApplicationCommandType.ChatInput);
  return new Map(slash.map(({ name, id }) => [name, id]));
}

/** In servers, direct messages and, for people who installed the bot, everywhere. Discord's default is servers only. */
function everywhere(body: CommandBody): CommandBody {
  return {
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
    contexts: [
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    ],
    ...body,
  };
}

/** A slash command and a message command may share a name. */
function isSame(body: CommandBody, { type, name }: APIApplicationCommand): boolean {
  return name === body.name && type === (body.type ?? ApplicationCommandType.ChatInput);
}

function differs(body: CommandBody, registered: APIApplicationCommand | undefined): boolean {
  return registered !== undefined && !isDeepStrictEqual(comparable(body), comparable(registered));
}

type Fields = Readonly<Record<string, unknown>>;

/** The visible parts of a command or an option, with Discord's defaults for absent ones. */
function comparable(command: object): Fields {
  const fields = command as Fields;
  const list = (name: string) => (Array.isArray(fields[name]) ? (fields[name] as object[]) : []);
  return {
    ...localizable(fields),
    type: fields['type'] ?? 1,
    required: fields['required'] ?? false,
    autocomplete: fields['autocomplete'] ?? false,
    limits: ['min_length', 'max_length', 'min_value', 'max_value'].map((name) => fields[name] ?? null),
    channelTypes: fields['channel_types'] ?? [],
    contexts: fields['contexts'] ?? null,
    integrationTypes: fields['integration_types'] ?? [0],
    permissions: fields['default_member_permissions'] ?? null,
    adultsOnly: fields['nsfw'] ?? false,
    choices: list('choices').map((choice) => ({
      ...localizable(choice as Fields),
      value: (choice as Fields)['value'],
    })),
    options: list('options').map(comparable),
  };
}

/** Discord sends an empty list of localizations as null. */
function localizable(fields: Fields): Fields {
  const localizations = (name: string) => (fields[`${name}_localizations`] ?? {}) as Fields;
  return {
    name: fields['name'],
    names: localizations('name'),
    description: fields['description'] ?? '',
    descriptions: localizations('description'),
  };
}
