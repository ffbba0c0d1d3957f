import { oneLine } from '../../domain/one-line.ts';
import type { ExpectedSetting, FatalErrorContexts, SettingProblem } from '../../domain/startup-errors.ts';
import type { Format } from '../format.ts';
import { quotedShort } from '../quoted.ts';
import { commandsOn } from '../surface.ts';
import type { Messages } from './errors/messages.ts';

export const DEVELOPER_PORTAL = 'https://discord.com/developers/applications';

/** For the person who starts Verbatim. */
export function startupWords(format: Format) {
  const fatal: Messages<FatalErrorContexts> = {
    'token-rejected': () =>
      `Discord rejected the token in DISCORD_TOKEN. Get a new one at ${DEVELOPER_PORTAL} (your application, Bot, Reset Token).`,
    'sharding-required': () =>
      'This bot is in too many servers for one connection. Discord requires sharding, which Verbatim does not support.',
    'intents-disallowed': () => 'Discord does not allow the gateway intents that this bot needs.',
    'connection-closed': ({ code }) =>
      `Discord closed the connection and will not accept another (close code ${code}).`,
    'health-address': ({ host, port, reason }) =>
      `The port for health checks and metrics cannot be opened on ${host}:${port} (${reason}). Set HEALTH_PORT to a free port and HEALTH_HOST to an address of this machine, or empty HEALTH_PORT to do without.`,
    'guild-closed-to-commands': ({ guild }) =>
      `The commands cannot be registered in server ${guild}. Check DISCORD_GUILD_ID, and invite the bot to that server with the scope applications.commands.`,
  };
  return {
    fatal: <Code extends keyof FatalErrorContexts>(code: Code, context: FatalErrorContexts[Code]): string =>
      fatal[code](context),
    /** A heading, then a line for each setting. */
    settings: (problems: readonly SettingProblem[]) =>
      ['Check these settings; .env.example explains them:', ...problems.map(settingLine(format))].join(
        '\n  ',
      ),
    unexpected: (details: string) =>
      `Verbatim stopped because of an unexpected error. Please report this line: ${details}`,
    noToken: `DISCORD_TOKEN is not set, so the bot runs in a Discord that is simulated on this machine. To run it on Discord, create a token at ${DEVELOPER_PORTAL} (New Application, Bot, Reset Token) and put it in .env.`,
    playground: (address: string) => `Open ${address} in a browser. Press Ctrl+C to stop.`,
    chat: [
      "Verbatim answers in the article's own words. Try:",
      `  ${commandsOn.discord.ask} Where did Lavrov and Cavusoglu meet?`,
      `  ${commandsOn.discord.summary}`,
      'Type / to list the commands, or quit to leave.',
    ].join('\n'),
  };
}

function settingLine(format: Format) {
  return ({ variable, expected, value }: SettingProblem): string => {
    const requirement = requirementOf(variable, expected, format);
    return value === undefined ? requirement : `${requirement} It is set to ${quotedShort(oneLine(value))}.`;
  };
}

/** Numbers have no separators, as in the settings themselves. */
function requirementOf(variable: string, expected: ExpectedSetting, format: Format): string {
  switch (expected.kind) {
    case 'set':
      return `${variable} must be set.`;
    case 'no-white-space':
      return `${variable} must not contain spaces or line breaks.`;
    case 'server-id':
      return `${variable} must be a server id of 17 to 20 digits.`;
    case 'ip-address':
      return `${variable} must be an IP address.`;
    case 'web-address':
      return `${variable} must be an http or https address.`;
    case 'number':
      return `${variable} must be a number from ${expected.min} to ${expected.max}.`;
    case 'whole-number':
      return `${variable} must be a whole number from ${expected.min} to ${expected.max}.`;
    case 'one-of':
      return `${variable} must be ${format.or(expected.values)}.`;
  }
}
