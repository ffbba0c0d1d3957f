import { EventEmitter } from 'node:events';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { Connection } from '../../../src/discord/watch/connection.ts';
import { followConnection } from '../../../src/discord/watch/follow-connection.ts';
import { noMetrics } from '../../../src/metrics/metrics.ts';
import { collector } from '../../support/verbatim.ts';

function follow() {
  const lines: string[] = [];
  const manager = new EventEmitter();
  const connection = new Connection();
  followConnection(manager as unknown as Parameters<typeof followConnection>[0], {
    logger: pino({}, collector(lines)),
    metrics: noMetrics,
    connection,
  });
  return { manager, connection, lines: () => lines.map((line) => JSON.parse(line)) };
}

it('a long time without a connection takes a few lines, however often discord.js tries', () => {
  const { manager, connection, lines } = follow();
  manager.emit('ready', { data: { guilds: [] }, shardId: 0 });
  for (let count = 0; count <= 1_000; count += 1) manager.emit('closed', { code: 1006, shardId: 0 });
  const attempts = lines().flatMap(({ attempt }) => attempt ?? []);
  expect(attempts).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512]);
  expect(connection.state).toBe('resuming');
  manager.emit('resumed', { shardId: 0 });
  expect(lines().at(-1)).toMatchObject({ msg: 'resumed', downMs: expect.any(Number) });
  expect(connection.state).toBe('ready');
});

it('a code with which Discord closes for good ends the connection', () => {
  const { manager, connection, lines } = follow();
  manager.emit('ready', { data: { guilds: [] }, shardId: 0 });
  manager.emit('closed', { code: 4004, shardId: 0 });
  expect(connection.state).toBe('closed');
  expect(lines().at(-1)).toMatchObject({ msg: 'disconnected', code: 4004, meaning: 'AuthenticationFailed' });
});
