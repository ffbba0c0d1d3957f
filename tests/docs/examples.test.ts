import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { run } from '../support/terminal.ts';
import { type Example, examplesIn, isPrinted, jsonDifferences, shellWords } from './examples.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const CLI = /^npm run -s verbatim -- /u;
const CHAT = /^echo '([^']+)' \| npm run -s chat$/u;

const documents = [
  'README.md',
  ...(await readdir('docs')).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`),
];
const files = await Promise.all(documents.map(async (file) => ({ file, examples: await examplesIn(file) })));

const FILE = /^[\w-]+\.(?:md|json|db)$/u;
const NOTES = `# Field notes\n\nThe tide turned at noon. “It was early,” said Ann Lee.\n`;

/** What a command prints; file names refer to the folder. */
async function printedBy({ command }: Example, folder: string): Promise<string> {
  const chatLine = CHAT.exec(command)?.[1];
  if (chatLine !== undefined) return chat(chatLine);
  if (!CLI.test(command)) throw new Error(`No test runs: ${command}`);
  const words = shellWords(command.replace(CLI, ''));
  const { out, err } = await run(words.map((word) => (FILE.test(word) ? path.join(folder, word) : word)));
  const printed = [err, out].filter((text) => text !== '').join('\n');
  return printed.replaceAll(`${folder}/`, '').trim();
}

function chat(line: string): Promise<string> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/chat.ts'], { cwd: root });
  let out = '';
  child.stdout.on('data', (data: Buffer) => {
    out += data.toString();
  });
  child.stdin.end(`${line}\n`);
  return new Promise((resolve) => child.on('close', () => resolve(out.trim())));
}

describe.each(files.filter(({ examples }) => examples.length > 0))('$file', ({ examples }) => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'verbatim-docs-'));
    await writeFile(path.join(folder, 'notes.md'), NOTES);
    vi.stubEnv('DATA_DIR', path.join(folder, 'data'));
  });

  afterAll(async () => {
    vi.unstubAllEnvs();
    await rm(folder, { recursive: true });
  });

  it('shows what its commands print', async () => {
    for (const example of examples) {
      const printed = await printedBy(example, folder);
      if (example.json === undefined) {
        if (!isPrinted(example.output, printed)) expect(printed, example.command).toBe(example.output);
      } else {
        const differences = jsonDifferences(JSON.parse(example.json), JSON.parse(printed));
        expect(differences, example.command).toEqual([]);
      }
    }
  });
});

it('every document leads only to files that exist', async () => {
  for (const file of [...documents, 'ARCHITECTURE.md', 'CONTRIBUTING.md']) {
    const text = await readFile(file, 'utf8');
    for (const [, target = ''] of text.matchAll(/\]\((?!https?:)([^)#\s]+)\)/gu))
      await expect(
        readFile(path.join(path.dirname(file), target)),
        `${file}: ${target}`,
      ).resolves.toBeDefined();
  }
});
