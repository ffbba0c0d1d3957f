import { styleText } from 'node:util';
import { runCommandLine } from './cli/command-line.ts';

process.exitCode = await runCommandLine(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
  bold: (words) => (process.stdout.isTTY ? styleText('bold', words) : `**${words}**`),
});
