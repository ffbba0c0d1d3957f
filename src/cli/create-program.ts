import { Argument, Command, type CommanderError, Option } from 'commander';
import type { CommandHelp } from '../wording/english/terminal-commands.ts';
import type { CliCommand, CommandOptions } from './command.ts';
import { askingCommands } from './commands.ts';
import { fileCommands } from './file-commands.ts';
import { privacyCommands } from './keeping/privacy-commands.ts';
import { keepingCommands } from './keeping-commands.ts';
import { operatingCommands } from './operating/operating-commands.ts';
import type { Terminal } from './terminal.ts';
import { UsageError, usageErrorFrom } from './usage-error.ts';
import { wording } from './wording.ts';
import type { WorkspaceOptions } from './workspace.ts';

export interface GlobalOptions extends CommandOptions, WorkspaceOptions {
  readonly json?: boolean;
}

export type RunCommand = (
  command: CliCommand,
  words: readonly string[],
  options: GlobalOptions,
) => Promise<void>;

const { help, usage, commands: helpOf } = wording.terminal;

const groups = [
  [help.groups.asking, askingCommands],
  [help.groups.managing, keepingCommands],
  [help.groups.moving, fileCommands],
  [help.groups.operating, operatingCommands],
  [help.groups.privacy, privacyCommands],
] as const;

const examples = [helpOf.ask.example, helpOf.verify.example, helpOf.add.example];

/**
 * Parsing throws a UsageError where the command line is wrong, and a CommanderError once help has been printed.
 *
 * @param run called with the command that was typed
 */
export function createProgram(terminal: Pick<Terminal, 'out' | 'err'>, run: RunCommand): Command {
  const program = new Command('verbatim')
    .description(help.program)
    .option('--articles <folder>', help.options.articles)
    .addOption(new Option('--guild <id>', help.options.guild).argParser(discordId).conflicts('user'))
    .addOption(new Option('--user <id>', help.options.user).argParser(discordId))
    .option('--json', help.options.json)
    .helpOption('-h, --help', help.options.help)
    .commandsGroup(help.groups.help)
    .helpCommand('help [command]', help.help)
    .configureHelp({ showGlobalOptions: true, subcommandTerm: termOf })
    .configureOutput({
      writeOut: (text) => terminal.out(text.trimEnd()),
      writeErr: (text) => terminal.err(text.trimEnd()),
      outputError: () => undefined,
    })
    .exitOverride((error) => rethrow(error))
    .addHelpText('after', `\n${help.examples(examples)}\n\n${help.exitCodes}`);
  for (const [group, commands] of groups)
    for (const command of commands) addCommand(program, command, run).helpGroup(group);
  return program;
}

function addCommand(program: Command, command: CliCommand, run: RunCommand): Command {
  const { description, argument, example }: CommandHelp = helpOf[command.name];
  const added = program
    .command(command.name)
    .description(description)
    .exitOverride((error) => rethrow(error, command))
    .addHelpText('after', `\n${help.examples([example])}`);
  if (command.argument !== undefined) added.addArgument(new Argument(command.argument, argument));
  for (const option of command.options) added.addOption(option);
  return added.action(() => run(command, added.args, added.optsWithGlobals<GlobalOptions>()));
}

function rethrow(error: CommanderError, command?: CliCommand): never {
  throw error.code.startsWith('commander.help') ? error : usageErrorFrom(error, command);
}

/** Without "[options]", which nearly every command would have. */
function termOf(command: Command): string {
  const [argument] = command.registeredArguments;
  if (argument === undefined) return command.name();
  const name = argument.variadic ? `${argument.name()}...` : argument.name();
  return `${command.name()} ${argument.required ? `<${name}>` : `[${name}]`}`;
}

/** @throws UsageError */
function discordId(id: string): string {
  if (!/^\d{17,20}$/u.test(id)) throw new UsageError(usage.notAnId(id));
  return id;
}
