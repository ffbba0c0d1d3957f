import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPlayground } from '../../../src/clients/web/server.ts';
import { type Show, startShow } from '../../support/show.ts';

let show: Show;
let origin: string;
let port: string;
let where: string;

beforeAll(async () => {
  show = await startShow();
  origin = show.playground.url;
  port = new URL(origin).port;
  const [guild] = show.simulator.guilds;
  where = `person=Robin&place=${guild?.id}&channel=${guild?.channelId}`;
});

afterAll(() => show.stop());

interface Asked {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

/** Sends a request with any Host, which fetch would not allow. */
function ask(
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body?: string,
): Promise<Asked> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers }, (response) => {
      let text = '';
      response.on('data', (data) => {
        text += data;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
      );
    });
    sent.once('error', reject);
    sent.end(body);
  });
}

const act = (body: unknown, headers: Record<string, string> = {}): Promise<Asked> =>
  ask(
    'POST',
    `/api/act?${where}`,
    { 'content-type': 'application/json', origin, ...headers },
    JSON.stringify(body),
  );

describe('the page', () => {
  it('has the catalogue’s title, in its markup too', async () => {
    const { body } = await ask('GET', '/');
    expect(body).toContain('<title>Verbatim · Playground</title>');
    expect(body).not.toContain('{{');
  });

  it('is small, including everything it loads', async () => {
    const files = await Promise.all(
      ['/', '/page.js', '/style.css', '/icon.svg'].map((path) => ask('GET', path)),
    );
    const bytes = files.reduce((sum, { body }) => sum + Buffer.byteLength(body), 0);
    for (const { status } of files) expect(status).toBe(200);
    // The sentences of every language are there, so that a switch needs no request.
    expect(bytes).toBeLessThan(220_000);
  });

  it('loads nothing from other hosts and contains no inline code', async () => {
    const { headers, body } = await ask('GET', '/');
    const policy = String(headers['content-security-policy']);
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'/u);
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:/u);
    expect(body).not.toMatch(/<script(?![^>]* src=)|<style|style=|onload|https?:\/\//u);
  });
});

describe('every response', () => {
  it('carries the same security headers and is never stored', async () => {
    const foreign = { host: 'evil.example' };
    const asked = [ask('GET', '/'), ask('GET', '/', foreign), ask('GET', '/none'), ask('DELETE', '/')];
    const answers = await Promise.all([...asked, ask('GET', '/api/start'), ask('GET', '/api/events')]);
    expect(answers.map(({ status }) => status)).toEqual([200, 403, 404, 405, 200, 400]);
    for (const { headers } of answers)
      expect(headers).toMatchObject({
        'content-security-policy': answers[0]?.headers['content-security-policy'],
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'no-store',
      });
  });
});

describe('the event stream', () => {
  /** Connects to the event stream and waits for the first event. */
  const listen = (at: string): Promise<{ events: unknown[]; next(): Promise<void>; closed: Promise<void> }> =>
    new Promise((resolve, reject) => {
      const sent = request(`${at}/api/events?${where}`, (response) => {
        const events: unknown[] = [];
        const next = () => new Promise<void>((heard) => response.once('data', () => heard()));
        const closed = new Promise<void>((ended) => response.once('close', ended));
        response.on('error', () => undefined);
        response.on('data', (data) => events.push(JSON.parse(String(data).slice('data: '.length))));
        response.once('data', () => resolve({ events, next, closed }));
        expect(response.headers).toMatchObject({
          'content-type': 'text/event-stream',
          'cache-control': 'no-store',
        });
      });
      sent.once('error', reject);
      sent.end();
    });

  it('sends the channel at once and after every change', async () => {
    const { events, next } = await listen(origin);
    const heard = next();
    await act({ kind: 'say', content: 'Is anybody there?' });
    await heard;
    expect(events[0]).toMatchObject({ messages: [] });
    expect(events[1]).toMatchObject({ messages: [{ content: 'Is anybody there?' }] });
  });

  it('ends when the playground stops', async () => {
    const stage = {
      simulator: show.simulator,
      applicationName: 'Show',
      articlesFor: async () => [],
    };
    const playground = await startPlayground({ ...stage, examplesFor: async () => [] }, 0);
    const { closed } = await listen(playground.url);
    await playground.stop();
    await closed;
    await act({ kind: 'say', content: 'Nobody hears this.' });
  });
});

describe('a request', () => {
  it.each(['evil.example', `evil.example:PORT`, '127.0.0.1', '127.0.0.1:1', '127.0.0.1.evil.example:PORT'])(
    'to the host “%s” is rejected',
    async (host) => {
      for (const path of ['/', '/api/start', `/api/events?${where}`]) {
        expect((await ask('GET', path, { host: host.replace('PORT', port) })).status).toBe(403);
      }
    },
  );

  it('to localhost is accepted', async () => {
    expect((await ask('GET', '/', { host: `localhost:${port}` })).status).toBe(200);
  });

  it.each([
    'https://evil.example',
    'null',
    'http://127.0.0.1',
    'http://127.0.0.1:1',
    'http://localhost:PORT',
  ])('from the origin %s is rejected, for reads and acts', async (foreign) => {
    const headers = { origin: foreign.replace('PORT', port) };
    expect((await ask('GET', '/api/start', headers)).status).toBe(403);
    expect((await act({ kind: 'say', content: 'Hello' }, headers)).status).toBe(403);
  });

  it('acts only as a POST of JSON from the page', async () => {
    const before = show.simulator.person().messages().length;
    const said = { kind: 'say', content: 'Hello' };
    const query = new URLSearchParams(said);
    expect((await ask('GET', `/api/act?${where}&${query}`)).status).toBe(405);
    expect((await act(said, { 'content-type': 'text/plain' })).status).toBe(415);
    const headers = { 'content-type': 'application/json' };
    expect((await ask('POST', `/api/act?${where}`, headers, JSON.stringify(said))).status).toBe(403);
    expect(show.simulator.person().messages()).toHaveLength(before);
    expect((await act(said)).status).toBe(200);
    expect(show.simulator.person().messages()).toHaveLength(before + 1);
  });

  it('that fails gets a status and a sentence', async () => {
    expect(await act({ kind: 'use', command: 'nothing', options: {} })).toMatchObject({
      status: 422,
      body: JSON.stringify({ error: 'There is no command /nothing here.' }),
    });
    expect(await act({ kind: 'dance' })).toMatchObject({
      status: 400,
      body: JSON.stringify({ error: 'This action does not exist.' }),
    });
    expect(JSON.parse((await ask('GET', '/api/events')).body)).toEqual({
      error: 'The address has no parameter “person”.',
    });
    expect((await act('x'.repeat(300_000))).status).toBe(413);
    expect((await act('x'.repeat(300_000), { 'transfer-encoding': 'chunked' })).status).toBe(413);
    expect((await act({ kind: 'dance' }, { 'transfer-encoding': 'chunked' })).status).toBe(400);
    expect((await ask('GET', '/api/events?person=Eve&place=1&channel=1')).status).toBe(404);
    expect((await ask('GET', '/api/events')).status).toBe(400);
    expect((await ask('GET', '/../package.json')).status).toBe(404);
    expect((await ask('DELETE', '/')).status).toBe(405);
    expect((await ask('HEAD', `/api/events?${where}`)).status).toBe(405);
  });
});

describe('the list of interactions', () => {
  it('names the subcommand of a command', async () => {
    await act({ kind: 'use', command: 'shelf add', options: {} });
    const [newest] = JSON.parse((await ask('GET', `/api/interactions?${where}`)).body) as { what: string }[];
    expect(newest?.what).toBe('/shelf add');
  });
});

describe('an attachment', () => {
  it('is sandboxed; images are shown, everything else is downloaded', async () => {
    const attach = async (name: string, contentType: string): Promise<Asked> => {
      const { body } = await ask(
        'POST',
        `/api/upload?${where}&name=${name}`,
        { 'content-type': contentType, origin },
        '<script>',
      );
      const { id } = JSON.parse(body) as { id: string };
      const channel = show.simulator.guilds[0]?.channelId;
      return ask('GET', `/attachments/${channel}/${id}/${name}`);
    };
    const page = await attach('page.html', 'text/html');
    expect(page.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': 'attachment',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    });
    expect((await attach('picture.svg', 'image/svg+xml')).headers['content-disposition']).toBe('attachment');
    expect((await attach('picture.png', 'image/png')).headers['content-disposition']).toBe('inline');
    expect((await ask('GET', '/attachments/none.txt')).status).toBe(404);
  });
});
