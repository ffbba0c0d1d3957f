import { runCommandLine } from './command-line.ts';
import { processTerminal } from './process-terminal.ts';
import { wording } from './wording.ts';

const UNEXPECTED_ERROR = 3;

/** Runs a command line in this process's terminal. Never rejects. @returns the exit code */
export async function runProcess(words: readonly string[]): Promise<number> {
  const terminal = processTerminal();
  try {
    return await runCommandLine(words, terminal);
  } catch (error) {
    const name = error instanceof Error ? error.name : typeof error;
    terminal.err(wording.terminal.unexpected(name));
    return UNEXPECTED_ERROR;
  }
}
