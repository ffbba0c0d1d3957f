import { runCommandLine } from '../../src/cli/command-line.ts';
import { bundledFolder } from './articles.ts';

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in a terminal that only collects; bold words stand between asterisks. */
export async function run(words: readonly string[], folder: string = bundledFolder): Promise<Run> {
  const printed: Record<'out' | 'err', string[]> = { out: [], err: [] };
  const code = await runCommandLine(['--articles', folder, ...words], {
    out: (text) => printed.out.push(text),
    err: (text) => printed.err.push(text),
    bold: (text) => `**${text}**`,
    struck: (text) => `[-${text}-]`,
    added: (text) => `{+${text}+}`,
  });
  return { code, out: printed.out.join('\n'), err: printed.err.join('\n') };
}
