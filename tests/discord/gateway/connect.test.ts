import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect } from '../../../src/discord/gateway/connect.ts';
import { FatalError } from '../../../src/discord/gateway/fatal-error.ts';
import { Connection } from '../../../src/discord/watch/connection.ts';
import { noMetrics } from '../../../src/metrics/metrics.ts';
import { type Simulator, startSimulator } from '../../../src/simulator/simulator.ts';
import { collector, startVerbatim } from '../../support/verbatim.ts';

let simulator: Simulator;
let lines: string[];
let stopping: AbortController;

beforeEach(async () => {
  simulator = await startSimulator();
  lines = [];
  stopping = new AbortController();
});
afterEach(() => simulator.stop());

const connectWith = (token: string) =>
  connect({
    token,
    apiUrl: simulator.apiUrl,
    logger: pino({ level: 'warn' }, collector(lines)),
    metrics: noMetrics,
    connection: new Connection(),
    signal: stopping.signal,
  });

describe('connect', () => {
  it('is ready with a good token', async () => {
    const client = await connectWith(simulator.token);
    expect(client.isReady()).toBe(true);
    await client.destroy();
  });

  it('rejects for a bad token, and never names it', async () => {
    const attempt = connectWith('bad.token.indeed');
    await expect(attempt).rejects.toEqual(new FatalError('token-rejected', {}));
    await expect(attempt).rejects.not.toThrow(/bad\.token/u);
    expect(lines.join('')).toBe('');
  });

  it('tries again after growing pauses while Discord is down', async () => {
    // Each attempt makes four requests: discord.js repeats a failed one three times.
    simulator.failNext(/GET .*\/gateway\/bot/u, 503, 8);
    const client = await connectWith(simulator.token);
    const pauses = lines.map((line) => (JSON.parse(line) as { pauseMs: number }).pauseMs);
    expect(pauses).toHaveLength(2);
    expect(pauses[0]).toBeGreaterThanOrEqual(500);
    expect(pauses[0]).toBeLessThanOrEqual(1_000);
    expect(pauses[1]).toBeGreaterThanOrEqual(1_000);
    expect(pauses[1]).toBeLessThanOrEqual(2_000);
    await client.destroy();
  });

  it('gives up at once when told to stop', async () => {
    simulator.failNext(/GET .*\/gateway\/bot/u, 503, 1_000);
    const attempt = connectWith(simulator.token);
    setImmediate(() => stopping.abort());
    await expect(attempt).rejects.toThrow(/abort/iu);
  });
});

it('a bot ends when its token is revoked', async () => {
  const verbatim = await startVerbatim();
  const ended = verbatim.bot.ended;
  verbatim.simulator.disconnect(4004);
  await expect(ended).rejects.toEqual(new FatalError('token-rejected', {}));
  await verbatim.stop();
});
