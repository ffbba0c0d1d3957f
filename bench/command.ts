import { SquadFileError } from './squad.ts';

/** What the person who typed the command can mend. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const WRONG = 2;

/** One line for what is wrong, and the exit code for it once the rest is done. */
export function complain(line: string): void {
  process.stderr.write(`${line}\n`);
  process.exitCode = WRONG;
}

/** Runs the command; wrong options are told in a line, with how the command is used. */
export async function runCommand(usage: string, run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (error instanceof SquadFileError) return complain(error.message);
    if (!isUsageError(error)) throw error;
    complain(`${error.message.split('\n')[0]}\nUsage: ${usage}`);
  }
}

function isUsageError(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return error instanceof UsageError || code.startsWith('ERR_PARSE_ARGS_');
}
