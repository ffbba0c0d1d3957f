import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loggable } from '../../../src/discord/watch/loggable.ts';
import { runs } from '../../support/property-runs.ts';

const SECRET = 'zanzibarquux';
const URL_WITH_TOKEN = `https://discord.com/api/v10/webhooks/123456789012345678/${SECRET}/messages/@original`;

function thrownHere(message = SECRET): Error {
  return new TypeError(message);
}

const textOf = (error: unknown) => JSON.stringify(loggable(error));

describe('of an error, the log gets', () => {
  it('its class and where in our own code it was thrown', () => {
    const { error, at } = loggable(thrownHere());
    expect(error).toBe('TypeError');
    expect((at as string[])[0]).toMatch(
      /^thrownHere \(tests\/discord\/watch\/loggable\.test\.ts:\d+:\d+\)$/u,
    );
    expect(at).not.toContainEqual(expect.stringContaining('node_modules'));
  });

  it('the place in a library if none of our code was on its way', () => {
    const error = new Error(SECRET);
    error.stack = `Error: ${SECRET}\n    at run (file:///srv/bot/node_modules/undici/lib/client.js:10:5)\n    at node:internal/x:1:2`;
    expect(loggable(error)['at']).toEqual(['run (undici/lib/client.js:10:5)']);
  });

  it('the codes of the system and of the database', () => {
    const full = Object.assign(new Error(SECRET), { code: 'ENOSPC', syscall: 'write', path: SECRET });
    expect(loggable(full)).toMatchObject({ error: 'Error', code: 'ENOSPC', syscall: 'write' });
    expect(textOf(full)).not.toContain(SECRET);
  });

  it('the errors behind it', () => {
    const refused = Object.assign(new Error(SECRET), { code: 'ECONNREFUSED' });
    const outer = new TypeError('fetch failed', { cause: new AggregateError([refused], SECRET) });
    expect(loggable(outer)).toMatchObject({
      error: 'TypeError',
      cause: { error: 'AggregateError', cause: { code: 'ECONNREFUSED' } },
    });
  });

  it('status, code and route of a refusal by Discord, without the token in its address', () => {
    const body = {
      code: 50035,
      message: SECRET,
      errors: { content: { _errors: [{ code: 'X', message: SECRET }] } },
    };
    const error = new DiscordAPIError(body, 50035, 400, 'PATCH', URL_WITH_TOKEN, {
      files: undefined,
      body: SECRET,
    });
    expect(loggable(error)).toEqual({
      error: 'DiscordAPIError',
      status: 400,
      discordCode: 50035,
      method: 'PATCH',
      route: '/webhooks/:id/:token/messages/@original',
    });
  });

  it('status and route of a failure at Discord', () => {
    const error = new HTTPError(502, SECRET, 'POST', URL_WITH_TOKEN, { files: undefined, body: SECRET });
    expect(loggable(error)).toMatchObject({ error: 'HTTPError', status: 502, method: 'POST' });
    expect(textOf(error)).not.toContain(SECRET);
  });

  it('route, scope and seconds of a limit', () => {
    const limit = { url: URL_WITH_TOKEN, method: 'PATCH', retryAfter: 1_234, scope: 'shared', global: false };
    const error = new RateLimitError(limit as ConstructorParameters<typeof RateLimitError>[0]);
    expect(loggable(error)).toEqual({
      error: 'RateLimitError',
      route: '/webhooks/:id/:token/messages/@original',
      seconds: 1.3,
      scope: 'shared',
      method: 'PATCH',
    });
  });
});

describe('of an error, the log never gets', () => {
  const words = fc
    .tuple(
      fc.string(),
      fc.constantFrom('\n    at ', '\n', ' (file:///srv/src/a.ts:1:2)', '', ':1:2'),
      fc.string(),
    )
    .map(([before, between, after]) => `${before}${between}${SECRET}${between}${after}`);
  const spoiling = fc.record(
    { name: words, code: words, syscall: words, later: words },
    { requiredKeys: [] },
  );

  it('its message, even one that looks like frames, was changed, or stands in other fields', () => {
    fc.assert(
      fc.property(words, spoiling, (message, { later, ...fields }) => {
        const error = Object.assign(thrownHere(message), fields);
        void error.stack;
        if (later !== undefined) error.message = later;
        expect(textOf(error)).not.toContain(SECRET);
        expect(textOf(new Error(message, { cause: error }))).not.toContain(SECRET);
      }),
      runs(300),
    );
  });

  it('anything of a thrown value that is no error', () => {
    for (const value of [SECRET, { message: SECRET }, [SECRET], undefined, null])
      expect(textOf(value)).toBe(JSON.stringify({ error: typeof value }));
  });
});
