import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Simulator, startSimulator } from '../../src/simulator/simulator.ts';
import { ask, newest, register, request } from './harness.ts';
import { command, option } from './payloads.ts';

let simulator: Simulator;
let commands: string;
let guildCommands: string;

const send = (method: string, path: string, body?: unknown, headers?: Record<string, string>) =>
  request(simulator, method, path, body, headers);

beforeEach(async () => {
  simulator = await startSimulator();
  commands = `/applications/${simulator.applicationId}/commands`;
  guildCommands = `/applications/${simulator.applicationId}/guilds/${simulator.guilds[0]?.id}/commands`;
});

afterEach(() => simulator.stop());

describe('the API', () => {
  test.each(['/users/@me', '/gateway/bot', '/applications/@me'])(
    'rejects %s with a wrong token',
    async (path) => {
      expect(await send('GET', path, undefined, { authorization: 'Bot nobody' })).toMatchObject({
        status: 401,
        body: { code: 0, message: '401: Unauthorized' },
      });
      expect(simulator.rejections).toMatchObject([{ method: 'GET', route: path, status: 401, code: 0 }]);
    },
  );

  test('returns the gateway URL', async () => {
    expect((await send('GET', '/gateway', undefined, { authorization: '' })).body.url).toMatch(
      /^ws:\/\/127\.0\.0\.1:\d+/,
    );
    expect((await send('GET', '/gateway/bot')).body).toMatchObject({
      shards: 1,
      session_start_limit: { max_concurrency: 1 },
    });
  });

  test('returns the application', async () => {
    const { applicationId } = simulator;
    expect((await send('GET', '/users/@me')).body).toMatchObject({ id: applicationId, bot: true });
    expect((await send('GET', '/applications/@me')).body).toMatchObject({
      id: applicationId,
      name: 'Verbatim',
    });
    expect((await send('GET', '/oauth2/applications/@me')).body.id).toBe(applicationId);
    expect(Buffer.from(simulator.token.split('.')[0] ?? '', 'base64').toString()).toBe(applicationId);
    expect(simulator.token.split('.')).toHaveLength(3);
  });

  test('responds with 404 to unknown paths and objects, and with 405 to other methods', async () => {
    expect(await send('GET', '/nothing')).toMatchObject({
      status: 404,
      body: { code: 0, message: '404: Not Found' },
    });
    expect(await send('POST', '/users/@me')).toMatchObject({
      status: 405,
      body: { message: '405: Method Not Allowed' },
    });
    expect(await send('GET', '/channels/1')).toMatchObject({ status: 404, body: { code: 10003 } });
    expect(await send('GET', '/guilds/1')).toMatchObject({ status: 404, body: { code: 10004 } });
    expect((await fetch(`${simulator.apiUrl}/v3/gateway`)).status).toBe(400);
    expect((await fetch(`${simulator.apiUrl}/gateway`, { method: 'HEAD' })).status).toBe(405);
    expect((await fetch(`${simulator.apiUrl}/gateway`)).status).toBe(200);
    expect(simulator.rejections.map(({ method, route, code }) => [method, route, code])).toEqual([
      ['GET', '/api/v10/nothing', 0],
      ['POST', '/api/v10/users/@me', 0],
      ['GET', '/channels/1', 10003],
      ['GET', '/guilds/1', 10004],
      ['GET', '/api/v3/gateway', 50041],
      ['HEAD', '/api/gateway', 0],
    ]);
  });

  test('rejects malformed JSON and other content types', async () => {
    expect(await send('POST', commands, '{')).toMatchObject({ status: 400, body: { code: 50109 } });
    expect(await send('POST', commands, 'name=ask', { 'content-type': 'text/plain' })).toMatchObject({
      status: 400,
      body: { code: 50035 },
    });
  });

  test('rejects bodies over 25 MB', async () => {
    const body = JSON.stringify({ content: 'x'.repeat(25 * 1024 * 1024) });
    expect(await send('POST', `/channels/${simulator.guilds[0]?.channelId}/messages`, body)).toMatchObject({
      status: 413,
      body: { code: 40005 },
    });
  });

  test('fails as often as requested', async () => {
    simulator.failNext(/GET \/gateway\/bot/, 503, 2);
    simulator.failNext(/@me/g, 429);
    const statuses = async (path: string) => (await send('GET', path)).status;
    expect([await statuses('/gateway/bot'), await statuses('/gateway')]).toEqual([503, 200]);
    expect([await statuses('/gateway/bot'), await statuses('/gateway/bot')]).toEqual([503, 200]);
    expect([await statuses('/users/@me'), await statuses('/users/@me')]).toEqual([429, 200]);
  });

  test('fails as requested: with or without doing what it was asked, with a response or without', async () => {
    const channel = `/channels/${simulator.guilds[0]?.channelId}/messages`;
    const post = (content: string) => send('POST', channel, { content });
    const contents = async () =>
      (await send('GET', channel)).body.map(({ content }: { content: string }) => content);
    simulator.failNext(/POST/, { status: 500, code: 7, applied: true });
    simulator.failNext(/POST/, { status: 500 });
    simulator.failNext(/POST/, { applied: true });
    simulator.failNext(/POST/, {});
    expect(await post('a')).toMatchObject({ status: 500, body: { code: 7 } });
    expect(await post('b')).toMatchObject({ status: 500, body: { code: 0 } });
    await expect(post('c')).rejects.toThrow('fetch failed');
    await expect(post('d')).rejects.toThrow('fetch failed');
    expect(await contents()).toEqual(['c', 'a']);
    simulator.failNext(/POST/, { silent: true });
    const silent = post('e').catch(() => 'closed');
    expect((await post('f')).status).toBe(200);
    await simulator.stop();
    expect(await silent).toBe('closed');
  });

  test('limits as Discord does: by headers, for one route or for all', async () => {
    const limited = async (global: boolean) => {
      simulator.failNext(/GET/, { status: 429, retryAfter: 1.5, global });
      return fetch(`${simulator.apiUrl}/v10/gateway`);
    };
    const one = await limited(false);
    expect(await one.json()).toMatchObject({ retry_after: 1.5, global: false });
    expect(Object.fromEntries(one.headers)).toMatchObject({
      'retry-after': '1.5',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset-after': '1.5',
      'x-ratelimit-scope': 'user',
    });
    expect(Object.fromEntries((await limited(true)).headers)).toMatchObject({
      'x-ratelimit-global': 'true',
      'x-ratelimit-scope': 'global',
    });
  });

  test('takes a message with the same nonce once if the sender wants that', async () => {
    const channel = `/channels/${simulator.guilds[0]?.channelId}/messages`;
    const post = async (body: object) => (await send('POST', channel, { content: 'a', ...body })).body;
    const first = await post({ nonce: '17', enforce_nonce: true });
    expect(await post({ nonce: '17', enforce_nonce: true })).toEqual(first);
    expect(first.nonce).toBe('17');
    await post({ nonce: '17' });
    await post({ nonce: '18', enforce_nonce: true });
    expect((await send('GET', channel)).body).toHaveLength(3);
    expect((await send('POST', channel, { content: 'a', nonce: 'x'.repeat(26) })).status).toBe(400);
  });

  test('records an injected failure with its interaction', async () => {
    await register(simulator, ask);
    void simulator.person().use('ask');
    simulator.failNext(/POST \/interactions\/\d+\/:token\/callback/, 500);
    const { callback } = newest(simulator);
    expect((await send('POST', callback, { type: 5 })).status).toBe(500);
    expect((await send('POST', callback, { type: 5 })).status).toBe(204);
    expect(simulator.interactions[0]?.requests.map(({ status }) => status)).toEqual([500, 204]);
  });
});

describe('the commands of an application', () => {
  test('get Discord’s default fields', async () => {
    const { status, body } = await send(
      'POST',
      commands,
      command({ options: [option('a', { required: false })] }),
    );
    expect(status).toBe(201);
    expect(body).toEqual({
      id: expect.stringMatching(/^\d{18,20}$/),
      application_id: simulator.applicationId,
      version: expect.stringMatching(/^\d{18,20}$/),
      default_member_permissions: null,
      type: 1,
      name: 'ask',
      name_localizations: null,
      description: 'Ask',
      description_localizations: null,
      dm_permission: true,
      contexts: null,
      integration_types: [0],
      nsfw: false,
      options: [
        {
          type: 3,
          name: 'a',
          name_localizations: null,
          description: 'Text',
          description_localizations: null,
        },
      ],
    });
    expect((await send('GET', commands)).body).toEqual([body]);
    expect((await send('GET', `${commands}/${body.id}`)).body).toEqual(body);
    expect(simulator.commands()).toEqual([body]);
  });

  test('are global or belong to a guild', async () => {
    const { body } = await send('POST', guildCommands, command());
    expect(body).toMatchObject({ guild_id: simulator.guilds[0]?.id });
    expect(body.contexts).toBeUndefined();
    expect((await send('GET', commands)).body).toEqual([]);
    expect(simulator.commands(simulator.guilds[0]?.id)).toHaveLength(1);
    expect(simulator.commands(simulator.guilds[1]?.id)).toEqual([]);
    expect(
      await send('POST', guildCommands.replace(simulator.guilds[0]?.id ?? '', '1'), command()),
    ).toMatchObject({
      status: 404,
      body: { code: 10004 },
    });
    expect(await send('GET', '/applications/1/commands')).toMatchObject({
      status: 404,
      body: { code: 10002 },
    });
  });

  test('keep their version until something changes', async () => {
    const first = (await send('POST', commands, command())).body;
    const again = await send('POST', commands, command({ nsfw: false, options: [] }));
    expect(again).toMatchObject({ status: 200, body: first });
    const bulk = (await send('PUT', commands, [command(), command({ name: 'quote' })])).body;
    expect(bulk[0]).toEqual(first);
    const [changed, kept] = (
      await send('PUT', commands, [command({ description: 'New' }), command({ name: 'quote' })])
    ).body;
    expect(changed).toMatchObject({ id: first.id, description: 'New' });
    expect(BigInt(changed.version)).toBeGreaterThan(BigInt(first.version));
    expect(kept).toEqual(bulk[1]);
  });

  test('can be patched', async () => {
    const { body } = await send('POST', commands, command({ options: [option('a')] }));
    const patched = (await send('PATCH', `${commands}/${body.id}`, { default_member_permissions: '32' }))
      .body;
    expect(patched).toEqual({ ...body, default_member_permissions: '32', version: patched.version });
    expect(patched.version).not.toBe(body.version);
    expect(await send('PATCH', `${commands}/${body.id}`, { name: 'A b' })).toMatchObject({ status: 400 });
    expect(await send('PATCH', `${commands}/1`, {})).toMatchObject({ status: 404, body: { code: 10063 } });
  });

  test('are overwritten all together or not at all', async () => {
    await send('PUT', commands, [command(), command({ name: 'quote' })]);
    const { status, body } = await send('PUT', commands, [
      command({ name: 'other' }),
      command({ name: 'Bad' }),
    ]);
    expect(status).toBe(400);
    expect(body.errors[1].name._errors).toEqual([
      { code: 'APPLICATION_COMMAND_INVALID_NAME', message: 'Command name is invalid' },
    ]);
    expect(simulator.commands().map(({ name }) => name)).toEqual(['ask', 'quote']);
    await send('PUT', commands, []);
    expect(simulator.commands()).toEqual([]);
  });

  test('are deleted', async () => {
    const { body } = await send('POST', commands, command());
    expect((await send('DELETE', `${commands}/${body.id}`)).status).toBe(204);
    expect((await send('DELETE', `${commands}/${body.id}`)).status).toBe(404);
  });

  test('include localizations on request', async () => {
    await send('POST', commands, command({ name_localizations: { de: 'frage' } }));
    expect((await send('GET', commands)).body[0].name_localizations).toBeNull();
    expect((await send('GET', `${commands}?with_localizations=true`)).body[0].name_localizations).toEqual({
      de: 'frage',
    });
  });

  test('are limited to 100', async () => {
    const hundred = Array.from({ length: 100 }, (_, index) => command({ name: `c${index}` }));
    expect((await send('PUT', commands, hundred)).status).toBe(200);
    expect(await send('POST', commands, command())).toMatchObject({ status: 400, body: { code: 30032 } });
    expect((await send('POST', commands, command({ name: 'c7', description: 'New' }))).status).toBe(200);
  });

  test('can be waited for', async () => {
    const registered = simulator.whenRegistered('ask');
    await register(simulator, ask);
    await registered;
    await expect(simulator.whenRegistered('other', 20)).rejects.toThrow(
      '/other was not registered within 20 ms.',
    );
  });
});

describe('the messages of a channel', () => {
  const path = () => `/channels/${simulator.guilds[0]?.channelId}/messages`;

  test('are listed newest first, in pages', async () => {
    for (const content of ['1', '2', '3']) await send('POST', path(), { content });
    const list = async (query = '') => (await send('GET', path() + query)).body;
    const contents = async (query: string) =>
      (await list(query)).map(({ content }: { content: string }) => content);
    const [newest, , oldest] = await list();
    expect(await contents('?limit=2')).toEqual(['3', '2']);
    expect(await contents(`?before=${newest.id}`)).toEqual(['2', '1']);
    expect(await contents(`?after=${oldest.id}&limit=nothing`)).toEqual(['3', '2']);
  });

  test('are checked like replies', async () => {
    expect(await send('POST', path(), { content: 'x', flags: 64 })).toMatchObject({ status: 400 });
    expect(await send('POST', path(), {})).toMatchObject({ status: 400, body: { code: 50006 } });
  });

  test('can reply to others, if those are there', async () => {
    const { id } = simulator.person().say('Mine');
    const reply = await send('POST', path(), { content: 'x', message_reference: { message_id: id } });
    expect(reply.body).toMatchObject({ type: 19, message_reference: { message_id: id }, mentions: [] });
    const gone = { message_id: '1' };
    expect(await send('POST', path(), { content: 'x', message_reference: gone })).toMatchObject({
      status: 400,
      body: { code: 50035 },
    });
    const alone = { ...gone, fail_if_not_exists: false };
    expect((await send('POST', path(), { content: 'x', message_reference: alone })).body.type).toBe(0);
  });

  test('can be changed by their author only', async () => {
    const { id } = simulator.person().say('Mine');
    expect((await send('GET', `${path()}/${id}`)).body).toMatchObject({
      content: 'Mine',
      author: { bot: false },
    });
    expect(await send('PATCH', `${path()}/${id}`, { content: 'x' })).toMatchObject({
      status: 403,
      body: { code: 50005 },
    });
    expect(await send('DELETE', `${path()}/${id}`)).toMatchObject({ status: 403, body: { code: 50013 } });
  });
});

describe('files', () => {
  const form = (files: Record<string, string>, payload?: object) => {
    const body = new FormData();
    if (payload) body.set('payload_json', JSON.stringify(payload));
    for (const [name, text] of Object.entries(files))
      body.set(name, new Blob([text], { type: 'text/plain' }), `${text}.txt`);
    return body;
  };
  const post = async (body: FormData) => {
    const url = `${simulator.apiUrl}/v10/channels/${simulator.guilds[0]?.channelId}/messages`;
    const response = await fetch(url, {
      method: 'POST',
      headers: { authorization: `Bot ${simulator.token}` },
      body,
    });
    // biome-ignore lint/suspicious/noExplicitAny: a message or an error
    return { status: response.status, body: (await response.json()) as any };
  };

  test('are uploaded in a form and shown by components', async () => {
    const payload = { flags: 1 << 15, components: [{ type: 13, file: { url: 'attachment://one.txt' } }] };
    const { body } = await post(form({ 'files[0]': 'one', 'files[1]': 'two' }, payload));
    expect(body.attachments).toMatchObject([
      { filename: 'one.txt', size: 3 },
      { filename: 'two.txt', size: 3 },
    ]);
    expect(body.components[0].file.url).toBe(body.attachments[0].url);
    expect(await (await fetch(body.attachments[1].url)).text()).toBe('two');
  });

  test('are enough for a message', async () => {
    expect((await post(form({ 'files[0]': 'one' }))).status).toBe(200);
    expect((await post(form({}))).status).toBe(400);
  });

  test('are limited to 10 MiB each', async () => {
    const large = 'x'.repeat(10 * 1024 * 1024 + 1);
    const body = new FormData();
    body.set('files[0]', new Blob([large]), 'large.txt');
    expect(await post(body)).toMatchObject({ status: 413, body: { code: 40005 } });
    const bytes = Buffer.from(large);
    expect(() => simulator.person().attach({ name: 'large.txt', bytes })).toThrow('The file is too large.');
  });

  test('are served under their own name only', async () => {
    const { body } = await post(form({ 'files[0]': 'one' }));
    expect((await fetch(body.attachments[0].url.replace('one.txt', 'two.txt'))).status).toBe(404);
  });

  test('are kept or dropped by an edit', async () => {
    const { body } = await post(form({ 'files[0]': 'one', 'files[1]': 'two' }));
    const path = `/channels/${body.channel_id}/messages/${body.id}`;
    expect((await send('PATCH', path, { content: 'x' })).body.attachments).toHaveLength(2);
    const kept = (await send('PATCH', path, { attachments: [{ id: body.attachments[1].id }] })).body;
    expect(kept.attachments).toEqual([body.attachments[1]]);
  });
});
