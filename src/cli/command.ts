import type { Option } from 'commander';
import type { SummaryLength } from '../domain/summary.ts';
import type { TerminalCommand } from '../wording/english/terminal-commands.ts';
import type { Styles, Terminal } from './terminal.ts';
import type { Workspace } from './workspace.ts';

export interface CommandOptions {
  readonly article?: string;
  readonly speaker?: string;
  readonly from?: string;
  readonly paragraph?: number;
  readonly picture?: string;
  readonly days?: number;
  readonly length?: SummaryLength;
  readonly focus?: string;
  readonly title?: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly date?: string;
  readonly url?: string;
  readonly language?: string;
  readonly chapters?: string;
  readonly yes?: boolean;
  readonly undo?: boolean;
  readonly markdown?: boolean;
  /** From 1. */
  readonly page?: number;
}

export interface Result {
  /** Decides the exit code. True also for something that was done. */
  readonly answered: boolean;
  /** For people. */
  text(styles: Styles): string;
  /** For machines. */
  json(): unknown;
}

export interface CliCommand {
  /** The wording says what it does. */
  readonly name: TerminalCommand;
  /** In Commander's notation, such as `<question...>`. */
  readonly argument?: string;
  readonly options: readonly Option[];
  /** @throws UserError */
  run(
    workspace: Workspace,
    words: readonly string[],
    options: CommandOptions,
    terminal: Terminal,
  ): Promise<Result>;
}

export function done(text: string, json: Readonly<Record<string, unknown>>): Result {
  return { answered: true, text: () => text, json: () => json };
}
