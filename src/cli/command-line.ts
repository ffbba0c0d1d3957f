import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { ConfigError } from '../app/config.ts';
import { UserError } from '../domain/user-error.ts';
import { errorWords } from '../wording/error-words.ts';
import type { CliCommand, CommandOptions } from './command.ts';
import { askingCommands } from './commands.ts';
import { fileCommands } from './file-commands.ts';
import { keepingCommands } from './keeping-commands.ts';
import { printableJson } from './printable.ts';
import { prove } from './prove-command.ts';
import type { Terminal } from './terminal.ts';
import { Workspace, type WorkspaceOptions } from './workspace.ts';

const exitCodes = { answered: 0, refused: 1, badInput: 2 } as const;
type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

interface GlobalOptions extends CommandOptions, WorkspaceOptions {
  readonly json?: boolean;
}

/** Runs one command and says with which code the process should exit. */
export async function runCommandLine(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = exitCodes.badInput;
  const program = createProgram(terminal, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(words, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError)
      return error.exitCode === 0 ? exitCodes.answered : exitCodes.badInput;
    if (!(error instanceof UserError || error instanceof ConfigError)) throw error;
    terminal.err(error instanceof UserError ? errorWords(error) : error.message);
    return exitCodes.badInput;
  }
}

function createProgram(terminal: Terminal, done: (code: ExitCode) => void): Command {
  const program = new Command('verbatim')
    .description(
      "Answers about articles, in the articles' own words. Exits with 0 answered, 1 refused, 2 bad input.",
    )
    .option('--articles <folder>', 'where the .md and .txt files are (default: ARTICLES_DIR)')
    .addOption(new Option('--guild <id>', "a server's library").argParser(discordId).conflicts('user'))
    .addOption(new Option('--user <id>', "a person's own library").argParser(discordId))
    .option('--json', 'print JSON')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out(text.trimEnd()),
      writeErr: (text) => terminal.err(text.trimEnd()),
    });
  for (const command of [...askingCommands, prove, ...keepingCommands, ...fileCommands]) {
    const added = program.command(command.usage).description(command.description);
    for (const option of command.options) added.addOption(option);
    added.action(async () => {
      done(await runOne(command, added.args, added.optsWithGlobals<GlobalOptions>(), terminal));
    });
  }
  return program;
}

function discordId(id: string): string {
  if (!/^\d{17,20}$/u.test(id)) throw new InvalidArgumentError('It has 17 to 20 digits.');
  return id;
}

async function runOne(
  command: CliCommand,
  words: readonly string[],
  options: GlobalOptions,
  terminal: Terminal,
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
