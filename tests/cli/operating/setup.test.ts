import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { valueIn, withValue } from '../../../src/cli/operating/env-file.ts';
import { type Simulator, startSimulator } from '../../../src/simulator/simulator.ts';
import { runCli, typeIntoCli } from '../../support/cli-process.ts';

const OTHER = 'other.token.indeed';

let folder: string;
let simulator: Simulator;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'verbatim-setup-'));
  simulator = await startSimulator();
});
afterEach(async () => {
  await simulator.stop();
  await rm(folder, { recursive: true });
});

const setup = (input: string, words: readonly string[] = [], env: Record<string, string> = {}) =>
  runCli(['setup', ...words], { folder, input, env: { DISCORD_API_URL: simulator.apiUrl, ...env } });
const file = () => path.join(folder, '.env');
const written = () => readFile(file(), 'utf8');
const mode = async () => (await stat(file())).mode & 0o777;

describe('verbatim setup', () => {
  it('takes the token from a pipe, checks it, writes it to .env for the owner alone, and prints the invitation', async () => {
    await writeFile(path.join(folder, '.env.example'), '# The token.\nDISCORD_TOKEN=\n\nLOG_LEVEL=info\n');
    const { code, out, err } = await setup(`${simulator.token}\n`);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('The token belongs to the bot “Verbatim”.');
    const address = new URL(/https:\S+/u.exec(out)?.[0] ?? '');
    expect(Object.fromEntries(address.searchParams)).toEqual({
      client_id: simulator.applicationId,
      scope: 'bot applications.commands',
      permissions: '274877975552',
    });
    expect(await written()).toBe(`# The token.\nDISCORD_TOKEN=${simulator.token}\n\nLOG_LEVEL=info\n`);
    expect(await mode()).toBe(0o600);
    expect(out).not.toContain(simulator.token);
  });

  it('shows nothing of a token that is typed', async () => {
    const { code, out } = await typeIntoCli(['setup'], {
      folder,
      env: { DISCORD_API_URL: simulator.apiUrl },
      input: `${simulator.token}\n`,
    });
    expect(code).toBe(0);
    expect(out).toContain('Token of your bot (hidden while you type): ');
    expect(out).not.toContain(simulator.token.slice(0, 8));
    expect(await written()).toBe(`DISCORD_TOKEN=${simulator.token}\n`);
  });

  it('asks before it replaces another token, and keeps all other lines', async () => {
    const before = `LOG_LEVEL=debug\nDISCORD_TOKEN=${OTHER}\n# DISCORD_TOKEN=old\n`;
    await writeFile(file(), before, { mode: 0o644 });
    const env = { DISCORD_API_URL: simulator.apiUrl };
    const no = await typeIntoCli(['setup'], { folder, env, input: `${simulator.token}\nn\n` });
    expect(no.code).toBe(2);
    expect(no.out).toContain('Replace the token in .env? [y/N]');
    expect(await written()).toBe(before);
    const piped = await setup(`${simulator.token}\n`);
    expect(piped).toMatchObject({ code: 2, err: expect.stringContaining('add --yes') });
    expect(await written()).toBe(before);
    const yes = await typeIntoCli(['setup'], { folder, env, input: `${simulator.token}\ny\n` });
    expect(yes.code).toBe(0);
    expect(await written()).toBe(before.replace(OTHER, simulator.token));
    expect(await mode()).toBe(0o600);
    expect((await setup(`${simulator.token}\n`, ['--json'])).out).toContain('"written":false');
  });

  it('replaces without asking on --yes, and says when the environment has another', async () => {
    await writeFile(file(), `DISCORD_TOKEN=${OTHER}\n`);
    const { code, out } = await setup(`Bot ${simulator.token}`, ['--yes'], { DISCORD_TOKEN: OTHER });
    expect(code).toBe(0);
    expect(out).toContain('The environment variable DISCORD_TOKEN is set to another token');
    expect(await written()).toBe(`DISCORD_TOKEN=${simulator.token}\n`);
  });

  it.each([
    ['nothing', '', 'No token was given, so nothing was changed.'],
    ['something else', '1234567890\n', 'That is not a bot token'],
    ['a token that Discord does not know', `${OTHER}\n`, 'Discord rejected this token.'],
  ])('changes nothing after %s', async (_, input, sentence) => {
    const { code, out } = await setup(input);
    expect(code).toBe(1);
    expect(out).toContain(sentence);
    expect(existsSync(file())).toBe(false);
  });

  it('says so when Discord cannot be reached, and mends a token with which the bot would not start', async () => {
    const offline = await setup(`${simulator.token}\n`, [], { DISCORD_API_URL: 'http://127.0.0.1:1/api' });
    expect(offline.code).toBe(1);
    expect(offline.out).toContain('Nothing answers at http://127.0.0.1:1/api');
    await writeFile(file(), 'DISCORD_TOKEN=two words\n');
    expect((await setup(`${simulator.token}\n`, ['--yes'])).code).toBe(0);
    expect(await written()).toBe(`DISCORD_TOKEN=${simulator.token}\n`);
  });
});

const line = fc.oneof(
  fc.constantFrom('', '# A comment', 'LOG_LEVEL=info', 'DISCORD_TOKEN_OLD=x', '# DISCORD_TOKEN=x'),
  fc.stringMatching(/^ ?(?:export )?DISCORD_TOKEN ?= ?[\w.]{0,9}$/u),
);

it('sets one variable and keeps every other line', () => {
  fc.assert(
    fc.property(fc.array(line), fc.constantFrom('\n', '\r\n'), (lines, end) => {
      const before = lines.join(end);
      const after = withValue(before, 'DISCORD_TOKEN', 'a.b.c');
      expect(valueIn(after, 'DISCORD_TOKEN')).toBe('a.b.c');
      const others = (content: string) =>
        content
          .split(/\r?\n/u)
          .filter((each) => each !== '' && !/^ ?(?:export )?DISCORD_TOKEN ?=/u.test(each));
      expect(others(after)).toEqual(others(before));
    }),
  );
});
