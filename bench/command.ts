import { parseArgs } from 'node:util';
import { SquadFileError } from './squad.ts';

/** An error that the user can correct. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const ERROR_EXIT_CODE = 2;

/** Reports a problem in one line and sets the exit code, without stopping. */
export function complain(line: string): void {
  process.stderr.write(`${line}\n`);
  process.exitCode = ERROR_EXIT_CODE;
}

/** Runs the command. Reports invalid options in one line, followed by the usage. */
export async function runCommand(usage: string, run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (error instanceof SquadFileError) return complain(error.message);
    if (!isUsageError(error)) throw error;
    complain(`${error.message.split('\n')[0]}\nUsage: ${usage}`);
  }
}

/**
 * The arguments of a command that measures what a file lists about the articles in a folder.
 *
 * @param items what the file lists
 * @throws UsageError
 */
export function fileAndFolder(items: string): { json: boolean; file: string; folder: string } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const [file, folder, ...others] = positionals;
  if (file === undefined || folder === undefined || others.length > 0)
    throw new UsageError(`Give a file of ${items} and the folder with their articles`);
  return { json: values.json, file, folder };
}

function isUsageError(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return error instanceof UsageError || code.startsWith('ERR_PARSE_ARGS_');
}
