import { stat } from 'node:fs/promises';
import { Command, CommanderError } from 'commander';
import { ConfigError, readConfig } from '../config.ts';
import { UserError } from '../domain/user-error.ts';
import { loadLibrary } from '../services.ts';
import type { Library } from '../use-cases/library.ts';
import { errorWords } from '../wording/error-words.ts';
import { type CliCommand, type CommandOptions, cliCommands } from './commands.ts';
import type { Styles } from './passage-text.ts';
import { printable, printableJson } from './printable.ts';

export interface Terminal extends Styles {
  out(text: string): void;
  err(text: string): void;
}

const exitCodes = { answered: 0, refused: 1, badInput: 2 } as const;
type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

interface GlobalOptions extends CommandOptions {
  readonly articles?: string;
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
    .option('--json', 'print JSON')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out(text.trimEnd()),
      writeErr: (text) => terminal.err(text.trimEnd()),
    });
  for (const command of cliCommands) {
    const added = program.command(command.usage).description(command.description);
    for (const option of command.options) added.addOption(option);
    added.action(async () => {
      done(await runOne(command, added.args.join(' '), added.optsWithGlobals<GlobalOptions>(), terminal));
    });
  }
  return program;
}

async function runOne(command: CliCommand, words: string, options: GlobalOptions, terminal: Terminal) {
  const library = await openLibrary(options.articles, terminal);
  const result = command.run(library, words, options);
  terminal.out(options.json ? printableJson(result.json()) : result.text(terminal));
  return result.answered ? exitCodes.answered : exitCodes.refused;
}

async function openLibrary(named: string | undefined, terminal: Terminal): Promise<Library> {
  const config = readConfig();
  const folder = named ?? config.ARTICLES_DIR;
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory() !== true) throw new UserError('unknown-folder', { folder });
  const { library, problems } = await loadLibrary({ ...config, ARTICLES_DIR: folder });
  for (const problem of problems) terminal.err(printable(problem));
  return library;
}
