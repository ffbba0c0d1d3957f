import { once } from 'node:events';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { styleText } from 'node:util';
import type { Terminal, TextStyle } from './terminal.ts';
import { wording } from './wording.ts';

/** Width of the progress bar, in characters. */
const BAR = 30;

/** The terminal that this process runs in. Where output goes to a file or a pipe, words are set apart by marks. */
export function processTerminal(): Terminal {
  const { stdin, stdout, stderr } = process;
  const style = (format: Parameters<typeof styleText>[0], before: string, after: string): TextStyle =>
    stdout.isTTY ? (words) => styleText(format, words) : (words) => `${before}${words}${after}`;
  return {
    out: (text) => stdout.write(`${text}\n`),
    err: (text) => stderr.write(`${text}\n`),
    bold: style('bold', '**', '**'),
    struck: style(['red', 'strikethrough'], '[-', '-]'),
    added: style(['green', 'underline'], '{+', '+}'),
    secret,
    ...(stdin.isTTY && stderr.isTTY ? { confirm } : {}),
    ...(stderr.isTTY ? { progress } : {}),
  };
}

async function confirm(question: string): Promise<boolean> {
  const { prompt, isYes } = wording.terminal.questions;
  const reader = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return isYes(await reader.question(prompt(question)));
  } finally {
    reader.close();
  }
}

const unseen = new Writable({ write: (_, __, done) => done() });

/** Editing keys work, but nothing that is typed appears. Ctrl+C and Ctrl+D end the input. */
async function secret(question: string): Promise<string | undefined> {
  const { stdin, stderr } = process;
  const isTyped = stdin.isTTY === true;
  // Only the reader keeps the terminal from showing what is typed, so it comes before the question.
  const reader = createInterface({ input: stdin, output: unseen, terminal: isTyped });
  if (isTyped) stderr.write(wording.terminal.questions.secretPrompt(question));
  try {
    const ended = once(reader, 'close').then(() => undefined);
    const line = once(reader, 'line').then(([typed]) => String(typed));
    reader.on('SIGINT', () => reader.close());
    return await Promise.race([line, ended]);
  } finally {
    reader.close();
    if (isTyped) stderr.write('\n');
  }
}

function progress(done: number, total: number): void {
  const full = Math.floor((BAR * done) / total);
  const bar = '#'.repeat(full) + '.'.repeat(BAR - full);
  const end = done === total ? '\n' : '';
  process.stderr.write(`\r[${bar}] ${wording.terminal.progress(done, total)}${end}`);
}
