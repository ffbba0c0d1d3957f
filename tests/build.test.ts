import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Simulator, startSimulator } from '../src/simulator/simulator.ts';
import { pdfOf } from './support/pdf.ts';
import { buttonId, finished, messageOf, seenIn } from './support/shown.ts';
import { patient } from './support/verbatim.ts';

const PATIENCE_MS = 100_000;
const FERRY = [
  'The ferry to the island of Amrum was cancelled on Sunday after its rudder had frozen.',
  'Captain Wiebke Jansen said that the crew would wait for a tug from Husum. It came on Monday.',
];

let folder: string;
let simulator: Simulator | undefined;
const children: ChildProcess[] = [];

/** The compiled program with its packages and articles, far from the sources. */
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'verbatim-build-'));
  const built = spawn('node', ['--import', 'tsx', 'scripts/build.ts', path.join(folder, 'dist')]);
  const [err, [code]] = await Promise.all([text(built.stderr), once(built, 'close')]);
  expect({ err, code }).toEqual({ err: '', code: 0 });
  await cp('articles', path.join(folder, 'articles'), { recursive: true });
  await symlink(path.resolve('node_modules'), path.join(folder, 'node_modules'));
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await simulator?.stop();
  simulator = undefined;
});

function start(words: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const settings = {
    DISCORD_TOKEN: '',
    DISCORD_API_URL: '',
    DISCORD_GUILD_ID: '',
    ARTICLES_DIR: '',
    LOG_LEVEL: '',
  };
  const child = spawn('node', words, {
    cwd: folder,
    env: { ...process.env, ...settings, DATA_DIR: 'data', ...env },
  });
  children.push(child);
  return child;
}

async function run(...words: readonly string[]) {
  const child = start(words);
  const [out, err, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { out, err, code: code as number };
}

describe('the compiled program', () => {
  it('is the whole bot: asks, verifies, reads a PDF in a worker, and stops orderly', async () => {
    simulator = await startSimulator(patient);
    const { token, apiUrl } = simulator;
    const child = start(['dist/index.js'], { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl });
    const ended = Promise.all([text(child.stderr), once(child, 'close')]);
    await simulator.whenRegistered('verify', PATIENCE_MS);
    const person = simulator.person();
    const answer = seenIn(await person.use('ask', { question: 'Who controls Syrian airspace?' }));
    expect(answer.text).toContain('¶ 11 of 19');
    const verdict = seenIn(await person.use('verify', { text: 'completely shut out of these talks' }));
    expect(verdict.text).toContain('Exact');

    const editor = simulator.person({ name: 'Ed', roles: ['Editor'] });
    const bytes = pdfOf([FERRY.map((words, index) => ({ text: words, y: 780 - 60 * index }))]);
    const file = editor.attach({ name: 'ferry.pdf', bytes });
    const draft = messageOf(await finished(editor, await editor.use('manage add', { file })));
    expect(seenIn({ message: draft } as never).text).toContain('Kept 2 paragraphs');
    await editor.press(draft.id, buttonId(draft, 'Publish'));
    expect(
      seenIn(await person.use('ask', { question: 'Why was the ferry to Amrum cancelled?' })).quotes[0],
    ).toBe(FERRY[0]);

    child.kill('SIGTERM');
    const [err, [code]] = await ended;
    expect(code).toBe(0);
    expect(
      err
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { level: number }).level),
    ).not.toContain(50);
  });

  it('answers in the terminal, by meaning too, which a worker encodes', async () => {
    const { out, err, code } = await run('dist/cli.js', 'ask', 'Where did Lavrov and Cavusoglu meet?');
    expect({ err, code }).toEqual({ err: '', code: 0 });
    expect(out).toContain('¶ 17 of 19');
    const encoder = start(['dist/cli.js', 'encoder'], { SEMANTIC: 'auto' });
    expect(await text(encoder.stdout)).toContain('universal-sentence-encoder-lite');
  });

  it('serves the playground, with its page', async () => {
    const child = start(['dist/index.js'], { PLAYGROUND_PORT: '0' });
    let printed = '';
    for await (const data of child.stdout.iterator({ destroyOnReturn: false })) {
      printed += data;
      if (printed.includes('\n')) break;
    }
    const address = /http:\S+\d/u.exec(printed)?.[0] ?? '';
    expect(await (await fetch(address)).text()).toContain('<title>Verbatim');
    for (const file of ['page.js', 'style.css', 'icon.svg'])
      expect((await (await fetch(`${address}/${file}`)).text()).length, file).toBeGreaterThan(100);
  });

  it('has the page that proves receipts, and every command', async () => {
    expect(await readdir(path.join(folder, 'dist'))).toContain('prove.html');
    const names = (await readdir(path.join(folder, 'dist/commands'))).filter((file) => file.endsWith('.js'));
    expect(names).toEqual((await readdir('src/commands')).map((file) => file.replace(/\.ts$/u, '.js')));
  });

  it('goes on after an event that discord.js cannot read', async () => {
    const trouble = `
      import { ButtonInteraction } from './dist/node_modules/discord.js/index.js';
      const timer = setInterval(() => {
        if (process.listenerCount('uncaughtException') === 0) return;
        clearInterval(timer);
        new ButtonInteraction({ users: { _add() {} } }, { id: 'zanzibar' });
      }, 1);`;
    await writeFile(path.join(folder, 'trouble.mjs'), trouble);
    simulator = await startSimulator(patient);
    const { token, apiUrl } = simulator;
    const child = start(['--import', './trouble.mjs', 'dist/index.js'], {
      DISCORD_TOKEN: token,
      DISCORD_API_URL: apiUrl,
    });
    const ended = Promise.all([text(child.stderr), once(child, 'close')]);
    await simulator.whenRegistered('verify', PATIENCE_MS);
    child.kill('SIGTERM');
    const [err, [code]] = await ended;
    expect(code).toBe(0);
    expect(err).toContain('uncaught error, going on');
    expect(err).not.toContain('zanzibar');
  });
});

it('is never built over a folder with something else in it', async () => {
  const other = await mkdtemp(path.join(tmpdir(), 'verbatim-other-'));
  await writeFile(path.join(other, 'precious.txt'), 'Mine.');
  await mkdir(path.join(other, 'more'));
  const built = spawn('node', ['--import', 'tsx', 'scripts/build.ts', other]);
  const [err, [code]] = await Promise.all([text(built.stderr), once(built, 'close')]);
  expect(code).toBe(1);
  expect(err).toContain('has something else in it');
  expect((await readdir(other)).toSorted()).toEqual(['more', 'precious.txt']);
  await rm(other, { recursive: true });
});
