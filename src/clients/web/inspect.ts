import { CommandType, ComponentType, InteractionType, OptionType } from '../../simulator/constants.ts';
import type { Simulator } from '../../simulator/simulator-types.ts';
import type { InteractionRecord } from '../../simulator/types.ts';
import type { PageServerWording } from '../../wording/client-wording.ts';
import type { InteractionDetail, InteractionSummary } from './wire.ts';

/** Only the newest interactions are listed. */
const MAX_LISTED = 100;

const SUBCOMMANDS: readonly number[] = [OptionType.subcommand, OptionType.subcommandGroup];

interface Payload {
  readonly type: number;
  readonly guild_id?: string;
  readonly member?: { readonly user: User };
  readonly user?: User;
  readonly data?: {
    readonly type?: number;
    readonly name?: string;
    readonly custom_id?: string;
    readonly component_type?: number;
    readonly options?: readonly Option[];
  };
}

interface Option {
  readonly name: string;
  readonly type: number;
  readonly options?: readonly Option[];
}

interface User {
  readonly username: string;
  readonly global_name: string | null;
}

/** The interactions of a server or, without a guild, of all direct messages, newest first. */
export function listInteractions(
  simulator: Simulator,
  guildId: string | undefined,
  words: PageServerWording,
): InteractionSummary[] {
  return simulator.interactions
    .filter(({ payload }) => (payload as Payload).guild_id === guildId)
    .slice(-MAX_LISTED)
    .reverse()
    .map((record) => summarize(record, words));
}

export function inspectInteraction(
  simulator: Simulator,
  guildId: string | undefined,
  id: string,
  words: PageServerWording,
): InteractionDetail | undefined {
  const record = simulator.interactions.find((each) => each.id === id);
  if (!record || (record.payload as Payload).guild_id !== guildId) return undefined;
  return { ...summarize(record, words), payload: record.payload, requests: record.requests };
}

function summarize(record: InteractionRecord, words: PageServerWording): InteractionSummary {
  const { id, payload, requests, acknowledgedMs } = record;
  const { member, user = member?.user } = payload as Payload;
  return {
    id,
    what: describe(payload as Payload, words.interaction),
    person: user?.global_name ?? user?.username ?? '',
    at: momentOf(id),
    ...(acknowledgedMs === undefined ? {} : { acknowledgedMs }),
    statuses: requests.map(({ status }) => status),
    problems: requests.reduce((sum, { problems }) => sum + problems.length, 0),
  };
}

function describe({ type, data }: Payload, words: PageServerWording['interaction']): string {
  const name = [data?.name ?? '', ...subcommands(data?.options)].join(' ');
  switch (type) {
    case InteractionType.command:
      return data?.type === CommandType.chatInput ? words.command(name) : words.menuCommand(name);
    case InteractionType.autocomplete:
      return words.autocomplete(name);
    case InteractionType.component:
      return data?.component_type === ComponentType.button ? words.button : words.select;
    case InteractionType.modalSubmit:
      return words.modal;
    default:
      return words.other(type);
  }
}

/** Names of the subcommand group and the subcommand, if the command has them. */
function subcommands([first]: readonly Option[] = []): string[] {
  if (!first || !SUBCOMMANDS.includes(first.type)) return [];
  return [first.name, ...subcommands(first.options)];
}

/** 2015-01-01T00:00:00Z in milliseconds. https://discord.com/developers/docs/reference#snowflakes */
const DISCORD_EPOCH = 1_420_070_400_000;

/** The creation time that a snowflake contains, in milliseconds since 1970. */
function momentOf(snowflake: string): number {
  return Number(BigInt(snowflake) >> 22n) + DISCORD_EPOCH;
}
