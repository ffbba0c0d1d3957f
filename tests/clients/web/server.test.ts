import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

/** A request with these very headers; fetch would set Host itself. */
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

  it('and all that it loads is small', async () => {
    const files = await Promise.all(
      ['/', '/page.js', '/style.css', '/icon.svg'].map((path) => ask('GET', path)),
    );
    const bytes = files.reduce((sum, { body }) => sum + Buffer.byteLength(body), 0);
    for (const { status } of files) expect(status).toBe(200);
    expect(bytes).toBeLessThan(150_000);
  });

  it('may load nothing from elsewhere and run nothing that stands in it', async () => {
    const { headers, body } = await ask('GET', '/');
    const policy = String(headers['content-security-policy']);
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'/u);
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:/u);
    expect(body).not.toMatch(/<script(?![^>]* src=)|<style|style=|onload|https?:\/\//u);
  });
});

describe('a request', () => {
  it.each(['evil.example', `evil.example:PORT`, '127.0.0.1', '127.0.0.1:1', '127.0.0.1.evil.example:PORT'])(
    'to the host “%s” is refused',
    async (host) => {
      for (const path of ['/', '/api/start', `/api/events?${where}`]) {
        expect((await ask('GET', path, { host: host.replace('PORT', port) })).status).toBe(403);
      }
    },
  );

  it('to localhost is as good as to 127.0.0.1', async () => {
    expect((await ask('GET', '/', { host: `localhost:${port}` })).status).toBe(200);
  });

  it.each([
    'https://evil.example',
    'null',
    'http://127.0.0.1',
    'http://127.0.0.1:1',
    'http://localhost:PORT',
  ])('from a page of %s is refused, reading and acting', async (foreign) => {
    const headers = { origin: foreign.replace('PORT', port) };
    expect((await ask('GET', '/api/start', headers)).status).toBe(403);
    expect((await act({ kind: 'say', content: 'Hello' }, headers)).status).toBe(403);
  });

  it('acts only by POST, as JSON, and from a page', async () => {
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

  it('that cannot be done is answered with a sentence', async () => {
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
    expect((await ask('GET', '/api/events?person=Eve&place=1&channel=1')).status).toBe(404);
    expect((await ask('GET', '/api/events')).status).toBe(400);
    expect((await ask('GET', '/../package.json')).status).toBe(404);
    expect((await ask('DELETE', '/')).status).toBe(405);
  });
});

describe('a file of a message', () => {
  it('is given out without being able to run here, pictures to look at, all else to keep', async () => {
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
