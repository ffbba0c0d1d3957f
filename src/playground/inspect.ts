import { CommandType, InteractionType } from '../simulator/constants.ts';
import type { InteractionRecord, Simulator } from '../simulator/types.ts';
import { momentOf } from './snapshot.ts';
import type { InteractionDetail, InteractionSummary } from './wire.ts';

/** Older interactions are only counted. */
const MOST_LISTED = 100;

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
  };
}

interface User {
  readonly username: string;
  readonly global_name: string | null;
}

/** A guild's interactions, the newest first. */
export function listInteractions(simulator: Simulator, guildId: string): InteractionSummary[] {
  return simulator.interactions
    .filter(({ payload }) => (payload as Payload).guild_id === guildId)
    .slice(-MOST_LISTED)
    .reverse()
    .map(summarize);
}

export function inspectInteraction(
  simulator: Simulator,
  guildId: string,
  id: string,
): InteractionDetail | undefined {
  const record = simulator.interactions.find((each) => each.id === id);
  if (!record || (record.payload as Payload).guild_id !== guildId) return undefined;
  return { ...summarize(record), payload: record.payload, requests: record.requests };
}

function summarize({ id, payload, requests, acknowledgedMs }: InteractionRecord): InteractionSummary {
  const { member, user = member?.user } = payload as Payload;
  return {
    id,
    what: describe(payload as Payload),
    person: user?.global_name ?? user?.username ?? '',
    at: momentOf(id),
    ...(acknowledgedMs === undefined ? {} : { acknowledgedMs }),
    statuses: requests.map(({ status }) => status),
    problems: requests.reduce((sum, { problems }) => sum + problems.length, 0),
  };
}

function describe({ type, data }: Payload): string {
  switch (type) {
    case InteractionType.command:
      return data?.type === CommandType.chatInput ? `/${data.name}` : `Apps › ${data?.name}`;
    case InteractionType.autocomplete:
      return `autocomplete of /${data?.name}`;
    case InteractionType.component:
      return data?.component_type === 2 ? 'button' : 'select';
    case InteractionType.modalSubmit:
      return 'modal sent';
    default:
      return `interaction of type ${type}`;
  }
}
