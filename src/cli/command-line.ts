import { CommanderError } from 'commander';
import { ConfigError } from '../app/config.ts';
import { UserError } from '../domain/errors/user-error.ts';
import type { CliCommand } from './command.ts';
import { createProgram, type GlobalOptions } from './create-program.ts';
import { printable, printableJson } from './printable.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { wording } from './wording.ts';
import { Workspace } from './workspace.ts';

const exitCodes = { answered: 0, refused: 1, badInput: 2 } as const;
type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Runs one command. @returns the exit code */
export async function runCommandLine(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = exitCodes.badInput;
  const program = createProgram(terminal, async (...typed) => {
    code = await runOne(terminal, ...typed);
  });
  try {
    await program.parseAsync(words, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError)
      return error.exitCode === 0 ? exitCodes.answered : exitCodes.badInput;
    terminal.err(printable(sentenceFor(error)));
    return exitCodes.badInput;
  }
}

/** @throws the error itself when it is not the typist's to mend */
function sentenceFor(error: unknown): string {
  if (error instanceof UsageError) return error.message;
  if (error instanceof UserError) return wording.error(error);
  if (error instanceof ConfigError) return wording.startup.settings(error.problems);
  throw error;
}

async function runOne(
  terminal: Terminal,
  command: CliCommand,
  words: readonly string[],
  options: GlobalOptions,
): Promise<ExitCode> {
  const workspace = new Workspace(options, terminal);
  try {
    const result = await command.run(workspace, words, options, terminal);
    terminal.out(options.json ? printableJson(result.json()) : result.text(terminal));
    return result.answered ? exitCodes.answered : exitCodes.refused;
  } finally {
    await workspace.close();
  }
}
