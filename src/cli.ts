import { styleText } from 'node:util';
import { runCommandLine } from './cli/command-line.ts';

const FAILED = 3;

try {
  process.exitCode = await runCommandLine(process.argv.slice(2), {
    out: (text) => process.stdout.write(`${text}\n`),
    err: (text) => process.stderr.write(`${text}\n`),
    bold: (words) => (process.stdout.isTTY ? styleText('bold', words) : `**${words}**`),
    struck: (words) => (process.stdout.isTTY ? styleText(['red', 'strikethrough'], words) : `[-${words}-]`),
    added: (words) => (process.stdout.isTTY ? styleText(['green', 'underline'], words) : `{+${words}+}`),
  });
} catch (error) {
  const name = error instanceof Error ? error.name : typeof error;
  process.stderr.write(
    `Something unexpected happened (${name}). Please report it with what you asked for.\n`,
  );
  process.exitCode = FAILED;
}
