import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Arguments of Node that run the command line from its sources, in whatever folder. */
const cliArguments = ['--import', import.meta.resolve('tsx'), path.resolve('src/cli.ts')];

const unset = {
  DISCORD_TOKEN: '',
  DISCORD_GUILD_ID: '',
  DISCORD_API_URL: '',
  DATA_DIR: '',
  ARTICLES_DIR: '',
};

/** Runs the command line in a process of its own, in this folder, with nothing but these settings. */
export async function runCli(
  words: readonly string[],
  { folder, env = {}, input = '' }: { folder: string; env?: Record<string, string>; input?: string },
): Promise<Ended> {
  return ended(
    spawn('node', [...cliArguments, ...words], { cwd: folder, env: { ...process.env, ...unset, ...env } }),
    input,
  );
}

/** The same in a terminal, where what is typed would appear. https://man7.org/linux/man-pages/man1/script.1.html */
export async function typeIntoCli(
  words: readonly string[],
  { folder, env = {}, input }: { folder: string; env?: Record<string, string>; input: string },
): Promise<Ended> {
  const command = ['node', ...cliArguments, ...words].map((word) => `'${word}'`).join(' ');
  return ended(
    spawn('script', ['--quiet', '--return', '--command', command, '/dev/null'], {
      cwd: folder,
      env: { ...process.env, ...unset, ...env },
    }),
    input,
    /: $|\[y\/N\]/u,
  );
}

/** Types each line of the input at once, or when the output asks for it. */
async function ended(child: ReturnType<typeof spawn>, input: string, asking?: RegExp): Promise<Ended> {
  const { stdin, stdout, stderr } = child;
  if (stdin === null || stdout === null || stderr === null) throw new Error('no pipes');
  const lines = input.split(/(?<=\n)/u);
  if (asking === undefined) stdin.end(input);
  else
    stdout.on('data', (data) => {
      if (asking.test(String(data))) stdin.write(lines.shift() ?? '');
    });
  const [out, err, [code]] = await Promise.all([text(stdout), text(stderr), once(child, 'close')]);
  return { out, err, code: code as number | null };
}
