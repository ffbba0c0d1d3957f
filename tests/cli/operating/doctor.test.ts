import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadOwnCommands } from '../../../src/app/own-commands.ts';
import { type Simulator, type SimulatorOptions, startSimulator } from '../../../src/simulator/simulator.ts';
import { runCli } from '../../support/cli-process.ts';

let folder: string;
let simulator: Simulator;

async function discord(options: SimulatorOptions = {}) {
  await simulator?.stop();
  simulator = await startSimulator(options);
}
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'verbatim-doctor-'));
  await discord();
});
afterEach(async () => {
  await simulator.stop();
  await rm(folder, { recursive: true });
});

/** Registers what the bot registers when it starts. */
async function register(place = '') {
  for (const { data } of await loadOwnCommands()) {
    const response = await fetch(
      `${simulator.apiUrl}/v10/applications/${simulator.applicationId}${place}/commands`,
      {
        method: 'POST',
        headers: { authorization: `Bot ${simulator.token}`, 'content-type': 'application/json' },
        body: JSON.stringify(data),
      },
    );
    expect(response.ok).toBe(true);
  }
}

const doctor = (env: Record<string, string> = {}, ...words: readonly string[]) =>
  runCli(['doctor', ...words], {
    folder,
    env: { DISCORD_TOKEN: simulator.token, DISCORD_API_URL: simulator.apiUrl, ...env },
  });

/** The lines that are not fine, without their state. */
const troubles = (out: string) =>
  out.split('\n').flatMap((line) => /^(?:FAILED|advice) {2}(.*)$/u.exec(line)?.[1] ?? []);

describe('verbatim doctor', () => {
  it('says of everything that it is fine, with exit code 0', async () => {
    await register();
    const { code, out, err } = await doctor();
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(troubles(out)).toEqual([]);
    for (const words of [
      `Node ${process.versions.node} is supported.`,
      'The time zone is ',
      'All settings have valid values.',
      `Discord's API answers at ${simulator.apiUrl}.`,
      "The clock differs from Discord's by ",
      'The token is valid. It belongs to the bot “Verbatim”.',
      `The application is “Verbatim” (${simulator.applicationId}), in 2 servers.`,
      'The bot needs no privileged intents, and none is enabled.',
      'The gateway accepts connections; 999 more today.',
      `All ${(await loadOwnCommands()).length} commands are registered, in every server.`,
      'The bot can reply to messages in all 2 servers.',
      'There is no store yet; data/verbatim.db can be written.',
      'The disk of data has ',
      'Meaning is not compared, because SEMANTIC is off.',
    ])
      expect(out).toContain(`ok      ${words}`);
    expect(out.trimEnd().endsWith('Nothing keeps the bot from running.')).toBe(true);
    expect(out).not.toContain(simulator.token);
  });

  it('prints JSON for machines', async () => {
    const { code, out } = await doctor({}, '--json');
    expect(code).toBe(1);
    const { ok, findings } = JSON.parse(out) as { ok: boolean; findings: Record<string, string>[] };
    expect(ok).toBe(false);
    expect(findings).toContainEqual({
      subject: 'token',
      state: 'ok',
      code: 'token:fine',
      sentence: 'The token is valid. It belongs to the bot “Verbatim”.',
    });
    expect(findings.find(({ subject }) => subject === 'commands')).toMatchObject({ state: 'failed' });
  });

  it('names the commands that are not registered, and those of an earlier version', async () => {
    const none = await doctor();
    expect(none.code).toBe(1);
    expect(troubles(none.out)[0]).toMatch(
      /^These commands are not registered: .*ask.*The bot registers them when it starts: npm start$/u,
    );
    await register();
    await fetch(`${simulator.apiUrl}/v10/applications/${simulator.applicationId}/commands`, {
      method: 'POST',
      headers: { authorization: `Bot ${simulator.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'old', description: 'Gone' }),
    });
    const surplus = await doctor();
    expect(surplus.code).toBe(0);
    expect(troubles(surplus.out)).toEqual([
      'These commands are registered, but this version does not have them: old. Restart the bot to remove them: npm start',
    ]);
  });

  it('looks in the server that DISCORD_GUILD_ID names', async () => {
    const guild = simulator.guilds[0]?.id ?? '';
    await register(`/guilds/${guild}`);
    expect((await doctor({ DISCORD_GUILD_ID: guild })).out).toContain(
      `commands are registered, in server ${guild}.`,
    );
    const closed = await doctor({ DISCORD_GUILD_ID: '12345678901234567' });
    expect(closed.code).toBe(1);
    expect(troubles(closed.out)).toContainEqual(
      expect.stringContaining('The commands cannot be registered in server 12345678901234567.'),
    );
  });

  it('says what to do about the token', async () => {
    const missing = await doctor({ DISCORD_TOKEN: '' });
    expect(missing.code).toBe(1);
    expect(troubles(missing.out)).toEqual([
      expect.stringContaining('To connect it: npm run -s verbatim -- setup'),
    ]);
    const wrong = await doctor({ DISCORD_TOKEN: 'bad.token.indeed' });
    expect(wrong.code).toBe(1);
    expect(troubles(wrong.out)).toEqual([
      expect.stringMatching(/^Discord rejected the token in DISCORD_TOKEN\. Get a new one at /u),
    ]);
    expect(wrong.out).not.toContain('bad.token');
  });

  it('tells where nothing answers from where something else does, and both from trouble of Discord', async () => {
    const other = createServer((_, response) => response.writeHead(200).end('<h1>Welcome</h1>')).listen(
      0,
      '127.0.0.1',
    );
    await new Promise((resolve) => other.once('listening', resolve));
    const address = `http://127.0.0.1:${(other.address() as AddressInfo).port}/api`;
    const foreign = await doctor({ DISCORD_API_URL: address });
    await new Promise((resolve) => other.close(resolve));
    expect(troubles(foreign.out)).toEqual([
      `What answers at ${address} is not Discord's API (status 200). Check DISCORD_API_URL; leave it empty for https://discord.com/api.`,
    ]);
    const offline = await doctor({ DISCORD_API_URL: address });
    expect(offline.code).toBe(1);
    expect(troubles(offline.out)).toEqual([
      `Nothing answers at ${address} (ECONNREFUSED). Check this machine's connection, its firewall, and DISCORD_API_URL.`,
    ]);
    simulator.failNext(/GET \/gateway/u, 503, 1);
    expect(troubles((await doctor()).out)).toEqual([
      'Discord cannot answer at present (status 503). Try again in a few minutes; https://discordstatus.com tells more.',
    ]);
  });

  it('advises about intents that nothing uses, and about servers where the bot cannot reply', async () => {
    const MESSAGE_CONTENT = 1 << 15;
    await discord({
      privilegedIntents: MESSAGE_CONTENT,
      guilds: ['Reading room', { name: 'Quiet', botPermissions: 0n }],
    });
    await register();
    const { code, out } = await doctor();
    expect(code).toBe(0);
    expect(troubles(out)).toEqual([
      expect.stringContaining('The bot does not use these privileged intents: Message Content.'),
      expect.stringMatching(
        /^Commands work, but the bot cannot reply to messages in “Quiet”\..*permissions=274877975552$/u,
      ),
    ]);
    await discord({ guilds: [{ name: 'Elsewhere', hasBot: false }] });
    await register();
    expect(troubles((await doctor()).out)).toEqual([
      expect.stringContaining(
        `The bot is in no server yet. Invite it: https://discord.com/oauth2/authorize?client_id=${simulator.applicationId}`,
      ),
    ]);
  });

  it('compares the clock with the time in the answers of Discord', async () => {
    const proxy = createServer(async (request, response) => {
      const answer = await fetch(`${new URL(simulator.apiUrl).origin}${request.url}`, {
        headers: { authorization: request.headers.authorization ?? '' },
      });
      const date = new Date(Date.now() - 3_600_000).toUTCString();
      response
        .writeHead(answer.status, { 'content-type': 'application/json', date })
        .end(await answer.text());
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => proxy.once('listening', resolve));
    await register();
    const { port } = proxy.address() as AddressInfo;
    const { code, out } = await doctor({ DISCORD_API_URL: `http://127.0.0.1:${port}/api` });
    proxy.close();
    expect(code).toBe(1);
    expect(troubles(out)).toEqual([
      expect.stringMatching(
        /^The clock is 3,(?:599|6\d\d) seconds ahead of Discord's\. Let the system set it/u,
      ),
    ]);
  });

  it('examines the store and leaves it as it is', async () => {
    await register();
    const file = path.join(folder, 'verbatim.db');
    await writeFile(file, 'not a database, but long enough to look like a file that was one '.repeat(100));
    const damaged = await doctor({ DATA_DIR: folder });
    expect(damaged.code).toBe(1);
    expect(troubles(damaged.out)).toEqual([expect.stringContaining(file)]);
    await rm(file);
    await writeFile(path.join(folder, 'notes.md'), '# Notes\n\nThe tide turned at noon.\n');
    const env = { DATA_DIR: folder, ARTICLES_DIR: path.resolve('articles') };
    expect((await runCli(['add', 'notes.md'], { folder, env })).code).toBe(0);
    const before = await readFile(file);
    expect((await doctor({ DATA_DIR: folder })).out).toContain(`ok      The store ${file} (`);
    expect((await readFile(file)).equals(before)).toBe(true);
    await writeFile(path.join(folder, 'plain'), '');
    const nowhere = await doctor({ DATA_DIR: path.join(folder, 'plain') });
    expect(nowhere.code).toBe(1);
    expect(troubles(nowhere.out)[0]).toContain('plain');
  });

  it('words wrong settings, the time zone and the encoder', async () => {
    const wrong = await doctor({ INDEX_MEMORY_MB: 'lots', TZ: 'Mars/Olympus' });
    expect(wrong.code).toBe(1);
    expect(wrong.out).toContain(
      'INDEX_MEMORY_MB must be a whole number from 1 to 1000000. It is set to “lots”.',
    );
    expect(wrong.out).toContain('TZ is set to “Mars/Olympus”, which is not a time zone');
    await register();
    const encoder = await doctor({
      SEMANTIC: 'auto',
      EMBEDDINGS_URL: 'http://127.0.0.1:1',
      EMBEDDINGS_MODEL: 'none',
    });
    expect(encoder.code).toBe(1);
    expect(troubles(encoder.out)).toEqual([
      expect.stringMatching(/^The encoder does not work: .*Check EMBEDDINGS_URL/u),
    ]);
  });
});
