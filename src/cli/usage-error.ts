import type { CommanderError } from 'commander';
import type { CliCommand } from './command.ts';
import { wording } from './wording.ts';

/** A command line that cannot be run, with a sentence for the person who typed it as its message. */
export class UsageError extends Error {}

/** Commander's messages are English only. They have names in single quotation marks. */
export function usageErrorFrom({ code, message }: CommanderError, command?: CliCommand): UsageError {
  return new UsageError(sentenceFor(code, message, command) ?? message.replace(/^error: /u, ''));
}

function sentenceFor(code: string, message: string, command?: CliCommand): string | undefined {
  const { usage } = wording.terminal;
  const [, one = '', other = ''] = /'([^']*)'(?:[^']*'([^']*)')?/u.exec(message) ?? [];
  const [, similar] = /\(Did you mean (?:one of )?([^?,)]+)/u.exec(message) ?? [];
  switch (code) {
    case 'commander.missingArgument':
      return command === undefined ? undefined : usage.missing(command.name);
    case 'commander.unknownCommand':
      return usage.unknownCommand(one, similar);
    case 'commander.unknownOption':
      return usage.unknownOption(one, similar, command?.name);
    case 'commander.optionMissingArgument':
      return usage.optionNeedsValue(one);
    case 'commander.conflictingOption':
      return usage.conflict(one, other);
    case 'commander.excessArguments':
      return command?.argument === undefined && command !== undefined
        ? usage.noArguments(command.name)
        : usage.tooManyArguments;
    default:
      return undefined;
  }
}
