import { rename } from 'node:fs/promises';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import path from 'node:path';
import { pino } from 'pino';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Check, checkTimes, gatewayCheck, stoppingCheck } from '../../../src/app/health/checks.ts';
import { openHealth } from '../../../src/app/health/health.ts';
import { serveHealth } from '../../../src/app/health/server.ts';
import { launchBot } from '../../../src/app/run-bot.ts';
import { FatalError } from '../../../src/discord/gateway/fatal-error.ts';
import { Connection } from '../../../src/discord/watch/connection.ts';
import { PrometheusMetrics } from '../../../src/metrics/prometheus.ts';
import { defaults } from '../../support/articles.ts';
import { ask } from '../../support/asked.ts';
import { type Launched, launch, logged, seriesValue } from '../../support/launched.ts';
import { finished, seenIn } from '../../support/shown.ts';
import { unlimited } from '../../support/verbatim.ts';

let launched: Launched | undefined;
afterEach(async () => {
  await launched?.stop();
  launched = undefined;
});

const at = async (url: string, path: string, method = 'GET') => {
  const response = await fetch(`${url}${path}`, { method });
  return { status: response.status, body: await response.text(), type: response.headers.get('content-type') };
};

describe('the health port', () => {
  it('says that the bot lives and is ready, on this machine only', async () => {
    launched = await launch();
    expect(new URL(launched.url).hostname).toBe('127.0.0.1');
    expect(await at(launched.url, '/livez')).toMatchObject({ status: 200, body: 'ok\n' });
    const ready = await at(launched.url, '/readyz?verbose');
    expect(ready.status).toBe(200);
    expect(JSON.parse(ready.body)).toMatchObject({
      ready: true,
      gateway: 'ok',
      storage: 'ok',
      process: 'ok',
    });
    expect(await at(launched.url, '/metrics')).toMatchObject({
      status: 200,
      type: 'text/plain; version=0.0.4; charset=utf-8',
    });
    expect(await at(launched.url, '/')).toMatchObject({ status: 404 });
    expect(await at(launched.url, '/readyz', 'POST')).toMatchObject({ status: 405 });
  });

  it('says that the bot lives but is not ready while it cannot connect', async () => {
    const whole = await launch();
    launched = whole;
    whole.simulator.failNext(/GET .*\/gateway\/bot/u, 503, 1_000);
    const lines: string[] = [];
    const stopping = new AbortController();
    const logger = pino({}, { write: (line: string) => void lines.push(line) });
    const config = {
      ...defaults,
      ...unlimited,
      SEMANTIC: 'off' as const,
      HEALTH_PORT: 0,
      DATA_DIR: `${whole.data}/2`,
    };
    const starting = launchBot({
      config: { ...config, DISCORD_API_URL: whole.simulator.apiUrl },
      token: whole.simulator.token,
      logger,
      signal: stopping.signal,
    });
    starting.catch(() => undefined);
    await vi.waitFor(() => expect(lines.join('')).toContain('login failed'), { timeout: 60_000 });
    const url = /"url":"([^"]+)"/u.exec(lines.join(''))?.[1] ?? '';
    expect(await at(url, '/livez')).toMatchObject({ status: 200 });
    const ready = await at(url, '/readyz');
    expect(ready.status).toBe(503);
    expect(JSON.parse(ready.body)).toMatchObject({
      ready: false,
      gateway: expect.stringContaining('not connected yet'),
    });
    stopping.abort();
    await expect(starting).rejects.toMatchObject({ name: 'AbortError' });
    await expect(fetch(`${url}/livez`)).rejects.toThrow();
  });

  it('says that the bot is not ready while changes cannot be saved, and goes on answering', async () => {
    const bot = await launch();
    launched = bot;
    await rename(path.join(bot.data, 'verbatim.db'), path.join(bot.data, 'elsewhere.db'));
    const ready = await at(bot.url, '/readyz');
    expect(ready.status).toBe(503);
    expect(JSON.parse(ready.body)).toMatchObject({ ready: false, gateway: 'ok', storage: 'missing' });
    expect(seriesValue(await bot.metrics(), 'verbatim_storage_healthy')).toBe(0);
    expect(seenIn(await ask(bot)).text).toContain('¶ 11 of 19');
    await rename(path.join(bot.data, 'elsewhere.db'), path.join(bot.data, 'verbatim.db'));
    expect(await at(bot.url, '/readyz')).toMatchObject({ status: 200 });
  });

  it('says that the bot is not ready from the signal to stop on, and closes at the end', async () => {
    const bot = await launch();
    launched = bot;
    bot.signal();
    const ready = await at(bot.url, '/readyz');
    expect(ready).toMatchObject({ status: 503 });
    expect(JSON.parse(ready.body)).toMatchObject({ ready: false, process: 'stopping' });
    expect(seriesValue(await bot.metrics(), 'verbatim_ready')).toBe(0);
    await bot.stop();
    launched = undefined;
    await expect(fetch(`${bot.url}/livez`)).rejects.toThrow();
  });

  it('is not waited for: who holds a connection open does not delay the stop', async () => {
    const bot = await launch();
    const socket = connect(Number(new URL(bot.url).port), '127.0.0.1');
    socket.on('error', () => undefined);
    await new Promise((resolve) => socket.once('connect', resolve));
    await bot.stop();
    expect(
      socket.destroyed ||
        socket.readableEnded ||
        (await new Promise((resolve) => socket.once('close', () => resolve(true)))),
    ).toBe(true);
  });

  it('keeps the bot from starting if it is taken, with the reason', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const server = serveHealth({ host: '127.0.0.1', port }, new PrometheusMetrics(), []);
    const reason = { host: '127.0.0.1', port, reason: 'EADDRINUSE' };
    await expect(server).rejects.toEqual(new FatalError('health-address', reason));
    other.close();
  });

  it('is closed, and nothing is counted, unless it is set', async () => {
    const lines: string[] = [];
    const logger = pino({}, { write: (line: string) => void lines.push(line) });
    const health = await openHealth({ config: defaults, logger, stopping: new AbortController().signal });
    health.metrics.count('lostAnswers', {});
    expect(lines).toEqual([]);
    await health.close();
  });
});

describe('the check of the gateway', () => {
  const check = (connection: Connection) => gatewayCheck(connection, checkTimes).problem();
  let now = 0;
  const start = () => new Connection(() => now);
  const pass = (ms: number) => {
    now += ms;
  };

  it('is well while the connection is there, and in the minute in which it may come back', () => {
    const connection = start();
    connection.ready();
    expect(check(connection)).toBeUndefined();
    connection.lost(false);
    pass(59_000);
    expect(check(connection)).toBeUndefined();
    pass(2_000);
    expect(check(connection)).toBe('not connected for 61 s');
    connection.lost(false);
    expect(check(connection)).toBe('not connected for 61 s');
    connection.ready();
    expect(check(connection)).toBeUndefined();
  });

  it('is not well if Discord acknowledges no heartbeat for long', () => {
    const connection = start();
    connection.ready();
    pass(100_000);
    connection.acknowledged(20);
    pass(119_000);
    expect(check(connection)).toBeUndefined();
    pass(2_000);
    expect(check(connection)).toBe('no heartbeat acknowledged for 121 s');
  });

  it('is not well before the first connection, and after Discord closed the last', () => {
    const connection = start();
    expect(check(connection)).toBe('not connected yet, for 0 s');
    connection.ready();
    connection.lost(true);
    expect(check(connection)).toBe('closed by Discord for good');
  });
});

it('the check of the process follows the signal', () => {
  const stopping = new AbortController();
  const check: Check = stoppingCheck(stopping.signal);
  expect(check.problem()).toBeUndefined();
  stopping.abort();
  expect(check.problem()).toBe('stopping');
});

describe('the metrics', () => {
  it('tell of answers, refusals, times, articles and the connection', async () => {
    const bot = await launch({ simulator: { heartbeatIntervalMs: 3_000 } });
    launched = bot;
    const editor = bot.simulator.person({ roles: ['Editor'] });
    await ask(bot, 'Who controls Syrian airspace?');
    await ask(bot, 'What is the price of oil?');
    await editor.use('paragraph', { id: 'nonsense' });
    const { interactionId } = await editor.use('manage add', {});
    const text = 'The ferry to the island of Amrum was cancelled on Sunday after its rudder had frozen.';
    await finished(editor, await editor.submit(interactionId, { title: 'A title', text }));
    expect(seriesValue(await bot.metrics(), 'verbatim_articles')).toBe(0);
    expect(seriesValue(await bot.metrics(), 'verbatim_drafts')).toBe(1);
    bot.simulator.disconnect();
    await logged(bot, 'resumed');
    await vi.waitFor(
      async () =>
        expect(seriesValue(await bot.metrics(), 'verbatim_gateway_latency_seconds')).toBeGreaterThanOrEqual(
          0,
        ),
      { timeout: 60_000 },
    );
    const metrics = await bot.metrics();
    const value = (series: string) => seriesValue(metrics, series);
    expect(value('verbatim_interactions_total{command="ask",kind="slash",outcome="answered"}')).toBe(1);
    expect(value('verbatim_interactions_total{command="ask",kind="slash",outcome="not_found"}')).toBe(1);
    expect(value('verbatim_refusals_total{command="paragraph",reason="not-a-paragraph-id"}')).toBe(1);
    for (const step of ['ack', 'compute', 'response'])
      expect(value(`verbatim_interaction_seconds_count{command="ask",step="${step}"}`)).toBe(2);
    expect(value('verbatim_gateway_state{state="ready"}')).toBe(1);
    expect(value('verbatim_gateway_state{state="resuming"}')).toBe(0);
    expect(value('verbatim_gateway_disconnects_total{code="4000"}')).toBe(1);
    expect(value('verbatim_gateway_ack_age_seconds')).toBeGreaterThanOrEqual(0);
    expect(value('verbatim_guilds')).toBe(2);
    expect(value('verbatim_bundled_articles')).toBe(1);
    expect(value('verbatim_encoder_state{state="off"}')).toBe(1);
    expect(value('verbatim_database_bytes')).toBeGreaterThan(1_000);
    expect(value('verbatim_ready')).toBe(1);
    expect(value('nodejs_eventloop_lag_p99_seconds')).toBeGreaterThanOrEqual(0);
    expect(value('process_resident_memory_bytes')).toBeGreaterThan(1_000_000);
  });

  it('tell of retries, limits, odd events and lost answers', async () => {
    const bot = await launch({ simulator: { tokenLifetimeMs: 5_000 } });
    launched = bot;
    bot.simulator.failNext(/POST .*\/callback/u, 503, 1);
    await ask(bot);
    bot.simulator.failNext(/POST .*\/callback/u, { status: 429, retryAfter: 0.05 });
    await ask(bot);
    bot.simulator.failNext(/POST .*\/callback/u, {});
    await ask(bot);
    bot.simulator.failNext(/POST .*\/callback/u, { status: 404, code: 10062 });
    await ask(bot).catch(() => undefined);
    bot.simulator.failNext(/POST .*\/callback/u, { status: 400, code: 50035 });
    await ask(bot);
    bot.simulator.dispatchRaw(null);
    await ask(bot);
    const metrics = await bot.metrics();
    const value = (series: string) => seriesValue(metrics, series);
    expect(value('verbatim_retries_total{cause="server_error"}')).toBe(1);
    expect(value('verbatim_retries_total{cause="rate_limit"}')).toBe(1);
    expect(value('verbatim_retries_total{cause="network"}')).toBe(1);
    expect(value('verbatim_rate_limits_total{scope="user"}')).toBe(1);
    expect(value('verbatim_lost_answers_total')).toBe(1);
    expect(value('verbatim_plain_answers_total')).toBe(1);
    expect(value('verbatim_odd_events_total')).toBe(1);
    expect(value('verbatim_unexpected_errors_total')).toBe(0);
  });
});
