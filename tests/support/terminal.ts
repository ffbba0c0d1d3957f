import { runCommandLine } from '../../src/cli/command-line.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import { bundledFolder } from './articles.ts';

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** What somebody at the terminal does besides reading. */
export type Answers = Pick<Terminal, 'confirm' | 'progress'>;

/** Runs a command line in a terminal that only collects; bold words stand between asterisks. */
export async function run(
  words: readonly string[],
  folder: string = bundledFolder,
  answers: Answers = {},
): Promise<Run> {
  const printed: Record<'out' | 'err', string[]> = { out: [], err: [] };
  const code = await runCommandLine(['--articles', folder, ...words], {
    out: (text) => printed.out.push(text),
    err: (text) => printed.err.push(text),
    bold: (text) => `**${text}**`,
    struck: (text) => `[-${text}-]`,
    added: (text) => `{+${text}+}`,
    ...answers,
  });
  return { code, out: printed.out.join('\n'), err: printed.err.join('\n') };
}
