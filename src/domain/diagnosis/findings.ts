import type { UserError } from '../errors/user-error.ts';
import type { SettingProblem } from '../startup-errors.ts';

/** What an examination of the set-up can find. The part of a code before the colon names what was examined. */
export interface FindingContexts {
  'node:fine': { readonly version: string };
  'node:unsupported': { readonly version: string; readonly supported: string };
  'settings:fine': Record<never, never>;
  'settings:wrong': { readonly problems: readonly SettingProblem[] };
  'api:fine': { readonly address: string };
  /** `reason` is a code such as ENOTFOUND, or timeout. */
  'api:unreachable': { readonly address: string; readonly reason: string };
  /** Something answers there, but not as Discord does. */
  'api:foreign': { readonly address: string; readonly status: number };
  /** Discord has trouble of its own, or is asked too often. */
  'api:failing': { readonly status: number };
  'clock:fine': { readonly seconds: number };
  'clock:wrong': { readonly seconds: number };
  'token:fine': { readonly bot: string };
  'token:missing': Record<never, never>;
  'token:rejected': Record<never, never>;
  'application:fine': { readonly name: string; readonly id: string; readonly servers: number };
  'intents:fine': Record<never, never>;
  /** Names of privileged intents that are enabled and that nothing uses. */
  'intents:unused': { readonly intents: readonly string[] };
  'gateway:fine': { readonly remaining: number };
  'gateway:no-starts': { readonly seconds: number };
  'gateway:sharding': { readonly shards: number };
  /** `guild` is where they are registered; undefined means everywhere. */
  'commands:fine': { readonly count: number; readonly guild?: string | undefined };
  'commands:missing': { readonly names: readonly string[] };
  'commands:surplus': { readonly names: readonly string[] };
  'commands:closed': { readonly guild: string };
  'permissions:fine': { readonly servers: number };
  'permissions:missing': { readonly servers: readonly string[]; readonly invitation: string };
  'permissions:no-server': { readonly invitation: string };
  'store:fine': { readonly file: string; readonly bytes: number };
  'store:none': { readonly file: string };
  'store:wrong': { readonly error: UserError };
  'disk:fine': { readonly folder: string; readonly free: number };
  'disk:low': { readonly folder: string; readonly free: number };
  'disk:full': { readonly folder: string; readonly free: number };
  /** `zone` is an IANA name, `time` milliseconds since 1970. */
  'time-zone:fine': { readonly zone: string; readonly time: number };
  'time-zone:unknown': { readonly set: string; readonly zone: string };
  'encoder:fine': { readonly name: string; readonly milliseconds: number };
  'encoder:off': Record<never, never>;
  'encoder:failed': { readonly problem: string };
}

export type FindingCode = keyof FindingContexts;

export type Finding = {
  readonly [Code in FindingCode]: { readonly code: Code; readonly context: FindingContexts[Code] };
}[FindingCode];

/** Advice does not keep the bot from its work. */
export type FindingState = 'ok' | 'advice' | 'failed';

const ADVICE: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'intents:unused',
  'commands:surplus',
  'permissions:missing',
  'permissions:no-server',
  'disk:low',
  'time-zone:unknown',
]);
const OK = new Set<FindingCode>(['store:none', 'encoder:off']);

export function stateOf({ code }: Finding): FindingState {
  if (ADVICE.has(code)) return 'advice';
  return OK.has(code) || code.endsWith(':fine') ? 'ok' : 'failed';
}

/** What was examined: `token`, `store`, … */
export function subjectOf({ code }: Finding): string {
  return code.split(':')[0] ?? code;
}

export function finding<Code extends FindingCode>(code: Code, context: FindingContexts[Code]): Finding {
  return { code, context } as Finding;
}
