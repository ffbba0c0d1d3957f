import { createInterface } from 'node:readline/promises';
import { styleText } from 'node:util';
import { runCommandLine } from './cli/command-line.ts';

const FAILED = 3;
const BAR = 30;

const asks = process.stdin.isTTY === true && process.stderr.isTTY === true;

async function confirm(question: string): Promise<boolean> {
  const reader = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(es)?$/iu.test((await reader.question(`${question} [y/N] `)).trim());
  } finally {
    reader.close();
  }
}

function progress(done: number, total: number): void {
  const full = Math.floor((BAR * done) / total);
  const end = done === total ? '\n' : '';
  process.stderr.write(`\r[${'#'.repeat(full)}${'.'.repeat(BAR - full)}] ${done} of ${total}${end}`);
}

try {
  process.exitCode = await runCommandLine(process.argv.slice(2), {
    out: (text) => process.stdout.write(`${text}\n`),
    err: (text) => process.stderr.write(`${text}\n`),
    bold: (words) => (process.stdout.isTTY ? styleText('bold', words) : `**${words}**`),
    struck: (words) => (process.stdout.isTTY ? styleText(['red', 'strikethrough'], words) : `[-${words}-]`),
    added: (words) => (process.stdout.isTTY ? styleText(['green', 'underline'], words) : `{+${words}+}`),
    ...(asks ? { confirm } : {}),
    ...(process.stderr.isTTY ? { progress } : {}),
  });
} catch (error) {
  const name = error instanceof Error ? error.name : typeof error;
  process.stderr.write(
    `Something unexpected happened (${name}). Please report it with what you asked for.\n`,
  );
  process.exitCode = FAILED;
}
