import type { FindingContexts, FindingState } from '../../domain/diagnosis/findings.ts';
import type { Format } from '../format.ts';
import { quoted, quotedShort } from '../quoted.ts';
import { commandLine } from '../surface.ts';
import { errorWords } from './errors/errors.ts';
import type { Messages } from './errors/messages.ts';
import { DEVELOPER_PORTAL, startupWords } from './startup.ts';

const START = 'npm start';

/** What `doctor` prints: a line for each finding, which says what to do unless it is fine. */
export function diagnosisWords(format: Format) {
  const findings: Messages<FindingContexts> = {
    ...connectionFindings(format),
    ...botFindings(format),
    ...machineFindings(format),
  };
  const states: Readonly<Record<FindingState, string>> = { ok: 'ok', advice: 'advice', failed: 'FAILED' };
  return {
    finding: <Code extends keyof FindingContexts>(code: Code, context: FindingContexts[Code]): string =>
      findings[code](context),
    line: (state: FindingState, sentence: string) => `${states[state].padEnd(6)}  ${sentence}`,
    summary: (failed: number) =>
      failed === 0
        ? 'Nothing keeps the bot from running.'
        : format.plural(failed, { one: '# failure to mend.', other: '# failures to mend.' }),
  };
}

type CodeOf<Subject extends string> = Extract<keyof FindingContexts, `${Subject}:${string}`>;
type FindingsOf<Subject extends string> = Messages<Pick<FindingContexts, CodeOf<Subject>>>;

const count = (format: Format) => ({
  seconds: (number: number) => format.plural(number, { one: '# second', other: '# seconds' }),
  servers: (number: number) => format.plural(number, { one: '# server', other: '# servers' }),
});

/** How Discord is reached, and as whom. */
function connectionFindings(format: Format): FindingsOf<'api' | 'clock' | 'token'> {
  const { fatal } = startupWords(format);
  const { seconds } = count(format);
  return {
    'api:fine': ({ address }) => `Discord's API answers at ${address}.`,
    'api:unreachable': ({ address, reason }) =>
      `Nothing answers at ${address} (${reason}). Check this machine's connection, its firewall, and DISCORD_API_URL.`,
    'api:foreign': ({ address, status }) =>
      `What answers at ${address} is not Discord's API (status ${status}). Check DISCORD_API_URL; leave it empty for https://discord.com/api.`,
    'api:failing': ({ status }) =>
      `Discord cannot answer at present (status ${status}). Try again in a few minutes; https://discordstatus.com tells more.`,
    'clock:fine': ({ seconds: off }) => `The clock differs from Discord's by ${seconds(Math.abs(off))}.`,
    'clock:wrong': ({ seconds: off }) =>
      `The clock is ${seconds(Math.abs(off))} ${off > 0 ? 'ahead of' : 'behind'} Discord's. Let the system set it, for example with “timedatectl set-ntp true”.`,
    'token:fine': ({ bot }) => `The token is valid. It belongs to the bot ${quoted(bot)}.`,
    'token:missing': () =>
      `DISCORD_TOKEN is not set, so the bot would run in a simulated Discord. To connect it: ${commandLine('setup')}`,
    'token:rejected': () => fatal('token-rejected', {}),
  };
}

/** What Discord knows of the bot. */
function botFindings(
  format: Format,
): FindingsOf<'application' | 'intents' | 'gateway' | 'commands' | 'permissions'> {
  return { ...applicationFindings(format), ...commandFindings(format) };
}

function applicationFindings(format: Format): FindingsOf<'application' | 'intents' | 'gateway'> {
  const { fatal } = startupWords(format);
  const { seconds, servers: inServers } = count(format);
  return {
    'application:fine': ({ name, id, servers }) =>
      `The application is ${quoted(name)} (${id}), in ${inServers(servers)}.`,
    'intents:fine': () => 'The bot needs no privileged intents, and none is enabled.',
    'intents:unused': ({ intents }) =>
      `The bot does not use these privileged intents: ${format.and(intents)}. Switch them off at ${DEVELOPER_PORTAL} (your application, Bot).`,
    'gateway:fine': ({ remaining }) =>
      `The gateway accepts connections; ${format.number(remaining)} more today.`,
    'gateway:no-starts': ({ seconds: wait }) =>
      `The bot has connected too often today. Discord accepts it again in ${seconds(wait)}.`,
    'gateway:sharding': () => fatal('sharding-required', {}),
  };
}

function commandFindings(format: Format): FindingsOf<'commands' | 'permissions'> {
  const { fatal } = startupWords(format);
  return {
    'commands:fine': ({ count, guild }) =>
      guild === undefined
        ? `All ${format.number(count)} commands are registered, in every server.`
        : `All ${format.number(count)} commands are registered, in server ${guild}.`,
    'commands:missing': ({ names }) =>
      `These commands are not registered: ${format.and(names)}. The bot registers them when it starts: ${START}`,
    'commands:surplus': ({ names }) =>
      `These commands are registered, but this version does not have them: ${format.and(names)}. Restart the bot to remove them: ${START}`,
    'commands:closed': ({ guild }) => fatal('guild-closed-to-commands', { guild }),
    'permissions:fine': ({ servers }) =>
      format.plural(servers, {
        one: 'The bot can reply to messages in its server.',
        other: 'The bot can reply to messages in all # servers.',
      }),
    'permissions:missing': ({ servers, invitation }) =>
      `Commands work, but the bot cannot reply to messages in ${format.and(servers.map(quotedShort))}. Invite it there again, with its permissions: ${invitation}`,
    'permissions:no-server': ({ invitation }) => `The bot is in no server yet. Invite it: ${invitation}`,
  };
}

/** What the bot has where it runs. */
function machineFindings(
  format: Format,
): FindingsOf<'node' | 'settings' | 'store' | 'disk' | 'time-zone' | 'encoder'> {
  const { settings } = startupWords(format);
  const error = errorWords('terminal', format);
  return {
    'node:fine': ({ version }) => `Node ${version} is supported.`,
    'node:unsupported': ({ version, supported }) =>
      `Node ${version} is not supported. Install a version in the range ${supported}: https://nodejs.org/en/download`,
    'settings:fine': () => 'All settings have valid values.',
    'settings:wrong': ({ problems }) => settings(problems),
    'store:fine': ({ file, bytes }) =>
      `The store ${file} (${format.bytes(bytes)}) is intact and can be written.`,
    'store:none': ({ file }) => `There is no store yet; ${file} can be written.`,
    'store:wrong': ({ error: found }) => error(found),
    'disk:fine': ({ folder, free }) => `The disk of ${folder} has ${format.bytes(free)} free.`,
    'disk:low': ({ folder, free }) =>
      `The disk of ${folder} has only ${format.bytes(free)} free, which may be too little for a backup. Make room.`,
    'disk:full': ({ folder, free }) =>
      `The disk of ${folder} has only ${format.bytes(free)} free, so changes may fail. Make room.`,
    'time-zone:fine': ({ zone, time }) =>
      `The time zone is ${zone}, where it is ${format.dateTime(time)}. Logs are in UTC.`,
    'time-zone:unknown': ({ set, zone }) =>
      `TZ is set to ${quotedShort(set)}, which is not a time zone, so ${zone} is used. Set a name such as Europe/Berlin.`,
    'encoder:fine': ({ name, milliseconds }) =>
      `The encoder ${name} compares meaning; it takes ${milliseconds.toFixed(0)} ms a question.`,
    'encoder:off': () => 'Meaning is not compared, because SEMANTIC is off.',
    'encoder:failed': ({ problem }) =>
      `The encoder does not work: ${problem}. Check EMBEDDINGS_URL and EMBEDDINGS_MODEL, or set SEMANTIC=off.`,
  };
}

/** What `setup` prints. */
export function setupWords() {
  return {
    notAToken: `That is not a bot token: it has three parts with dots between them. Get one at ${DEVELOPER_PORTAL} (your application, Bot, Reset Token).`,
    rejected: `Discord rejected this token. Copy the whole of it, or get a new one at ${DEVELOPER_PORTAL} (your application, Bot, Reset Token).`,
    noToken: 'No token was given, so nothing was changed.',
    written: (bot: string, file: string) =>
      `The token belongs to the bot ${quoted(bot)}. It is in ${file} now, which only you can read.`,
    unchanged: (bot: string, file: string) =>
      `The token belongs to the bot ${quoted(bot)}. It was in ${file} already, which only you can read.`,
    overridden:
      'The environment variable DISCORD_TOKEN is set to another token and takes precedence over .env. Remove it.',
    notWritable: (file: string) => `${file} cannot be written. Check the permissions of its folder.`,
    invitation: (address: string) => `Invite the bot to a server where you have Manage Server:\n  ${address}`,
    next: `Start the bot:\n  ${START}\nExamine everything:\n  ${commandLine('doctor')}`,
  } as const;
}
