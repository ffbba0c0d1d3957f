import type { Option } from 'commander';
import type { SummaryLength } from '../use-cases/summarize-text.ts';
import type { Styles } from './passage-text.ts';
import type { Terminal } from './terminal.ts';
import type { Workspace } from './workspace.ts';

export interface CommandOptions {
  readonly article?: string;
  readonly speaker?: string;
  readonly from?: string;
  readonly length?: SummaryLength;
  readonly title?: string;
  readonly yes?: boolean;
  readonly undo?: boolean;
  readonly markdown?: boolean;
}

export interface Result {
  readonly answered: boolean;
  /** For people. */
  text(styles: Styles): string;
  /** For machines. */
  json(): unknown;
}

/** One verb of the command line. */
export interface CliCommand {
  /** In commander's notation. */
  readonly usage: string;
  readonly description: string;
  readonly options: readonly Option[];
  /** @throws UserError */
  run(
    workspace: Workspace,
    words: readonly string[],
    options: CommandOptions,
    terminal: Terminal,
  ): Promise<Result>;
}

/** Of something that was done. */
export function done(text: string, json: Readonly<Record<string, unknown>>): Result {
  return { answered: true, text: () => text, json: () => json };
}
