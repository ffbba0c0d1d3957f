import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { type Simulator, startSimulator } from '../../src/simulator/simulator.ts';
import { ask, connect, register, request } from './harness.ts';

interface Frame {
  readonly op: number;
  readonly t: string | null;
  readonly s: number | null;
  // biome-ignore lint/suspicious/noExplicitAny: payloads have many shapes
  readonly d: any;
}

/** A gateway client without any behaviour of its own. */
class RawSocket {
  readonly socket: WebSocket;
  readonly closed: Promise<number>;
  readonly #frames: Frame[] = [];
  #wake: () => void = () => undefined;

  constructor(url: string) {
    this.socket = new WebSocket(url);
    this.closed = new Promise((resolve) => this.socket.once('close', resolve));
    this.socket.on('message', (raw) => {
      this.#frames.push(JSON.parse(raw.toString()));
      this.#wake();
    });
  }

  async next(): Promise<Frame> {
    while (this.#frames.length === 0) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    return this.#frames.shift() as Frame;
  }

  send(op: number, d: unknown): void {
    this.socket.send(JSON.stringify({ op, d }));
  }
}

let simulator: Simulator;
let url: string;

const open = async (query = '?v=10&encoding=json') => {
  const socket = new RawSocket(url + query);
  expect((await socket.next()).op).toBe(10);
  return socket;
};
const identity = (changes: object = {}) => ({
  token: simulator.token,
  intents: 1,
  properties: {},
  ...changes,
});
const identified = async (changes: object = {}) => {
  const socket = await open();
  socket.send(2, identity(changes));
  const ready = await socket.next();
  expect(ready.t).toBe('READY');
  return { socket, ready };
};

beforeEach(async () => {
  simulator = await startSimulator();
  url = (await request(simulator, 'GET', '/gateway')).body.url;
});

afterEach(() => simulator.stop());

describe('the gateway', () => {
  test('sends HELLO and acknowledges heartbeats', async () => {
    const socket = new RawSocket(`${url}?v=10&encoding=json`);
    expect(await socket.next()).toMatchObject({ op: 10, d: { heartbeat_interval: 41_250 } });
    socket.send(1, null);
    expect(await socket.next()).toMatchObject({ op: 11 });
  });

  test('sends READY and the guilds', async () => {
    const { socket, ready } = await identified();
    expect(ready).toMatchObject({
      op: 0,
      s: 1,
      d: {
        v: 10,
        user: { id: simulator.applicationId, bot: true },
        application: { id: simulator.applicationId },
        resume_gateway_url: url,
        guilds: simulator.guilds.map(({ id }) => ({ id, unavailable: true })),
      },
    });
    for (const [index, guild] of simulator.guilds.entries()) {
      expect(await socket.next()).toMatchObject({
        t: 'GUILD_CREATE',
        s: index + 2,
        d: { id: guild.id, name: guild.name, channels: guild.channels.map(({ id }) => ({ id, type: 0 })) },
      });
    }
  });

  test.each([
    ['a wrong token', 4004, (socket: RawSocket) => socket.send(2, identity({ token: 'wrong' }))],
    ['no properties', 4002, (socket: RawSocket) => socket.send(2, { token: 'x', intents: 1 })],
    ['unknown intents', 4013, (socket: RawSocket) => socket.send(2, identity({ intents: 1 << 30 }))],
    [
      'intents that are not enabled',
      4014,
      (socket: RawSocket) => socket.send(2, identity({ intents: 1 << 15 })),
    ],
    ['an impossible shard', 4010, (socket: RawSocket) => socket.send(2, identity({ shard: [2, 2] }))],
    ['an unknown opcode', 4001, (socket: RawSocket) => socket.send(99, null)],
    ['a presence before identifying', 4003, (socket: RawSocket) => socket.send(3, {})],
    ['malformed JSON', 4002, (socket: RawSocket) => socket.socket.send('hello')],
    ['a missing opcode', 4002, (socket: RawSocket) => socket.socket.send('{}')],
    [
      'more than 4,096 bytes',
      4002,
      (socket: RawSocket) => socket.send(2, identity({ extra: 'x'.repeat(4096) })),
    ],
    [
      'a resume with a wrong token',
      4004,
      (socket: RawSocket) => socket.send(6, { token: 'x', session_id: 'y', seq: 1 }),
    ],
    ['a resume without session', 4002, (socket: RawSocket) => socket.send(6, {})],
    [
      'more than 120 frames a minute',
      4008,
      (socket: RawSocket) => {
        for (let count = 0; count < 121; count += 1) socket.send(1, null);
      },
    ],
  ])('closes on %s with %i', async (_, code, act) => {
    const socket = await open();
    act(socket);
    expect(await socket.closed).toBe(code);
  });

  test('closes on a second IDENTIFY with 4005', async () => {
    const { socket } = await identified();
    socket.send(2, identity());
    expect(await socket.closed).toBe(4005);
  });

  test.each([
    ['another version', '?v=6&encoding=json', 4012],
    ['compression', '?v=10&encoding=json&compress=zlib-stream', 4002],
    ['ETF', '?v=10&encoding=etf', 4002],
  ])('closes on %s', async (_, query, code) => {
    expect(await new RawSocket(url + query).closed).toBe(code);
  });

  test('closes on a client without heartbeats', async () => {
    await simulator.stop();
    simulator = await startSimulator({ heartbeatIntervalMs: 20 });
    url = (await request(simulator, 'GET', '/gateway')).body.url;
    expect(await (await open()).closed).toBe(4009);
  });
});

describe('a session', () => {
  const resume = (ready: Frame, seq: number) => ({
    token: simulator.token,
    session_id: ready.d.session_id,
    seq,
  });

  test('replays missed events', async () => {
    await register(simulator, ask);
    const { socket, ready } = await identified();
    await socket.next();
    const last = (await socket.next()).s ?? 0;
    simulator.disconnect(4000);
    expect(await socket.closed).toBe(4000);
    void simulator.person().use('ask');
    const back = await open();
    back.send(6, resume(ready, last));
    expect(await back.next()).toMatchObject({ t: 'INTERACTION_CREATE', s: last + 1 });
    expect(await back.next()).toMatchObject({ t: 'RESUMED', s: last + 2 });
  });

  test('with an unknown id is invalid', async () => {
    const { ready } = await identified();
    const socket = await open();
    socket.send(6, resume({ ...ready, d: { session_id: 'other' } }, 1));
    expect(await socket.next()).toMatchObject({ op: 9, d: false });
    socket.send(2, identity());
    expect((await socket.next()).t).toBe('READY');
  });

  test('cannot be resumed from a future sequence number', async () => {
    const { ready } = await identified();
    const socket = await open();
    socket.send(6, resume(ready, 99));
    expect(await socket.next()).toMatchObject({ op: 9, d: false });
  });

  test('ends when the client closes with 1000', async () => {
    const { socket, ready } = await identified();
    socket.socket.close(1000);
    await socket.closed;
    const back = await open();
    back.send(6, resume(ready, 1));
    expect(await back.next()).toMatchObject({ op: 9, d: false });
  });

  test('receives the events of its shard', async () => {
    await register(simulator, ask);
    const shards = [await identified({ shard: [0, 2] }), await identified({ shard: [1, 2] })];
    const guilds = shards.map(({ ready }) => ready.d.guilds.map(({ id }: { id: string }) => id));
    expect(guilds.flat().sort()).toEqual(simulator.guilds.map(({ id }) => id).sort());
    expect(guilds.map((ids) => ids.length)).toEqual([1, 1]);
    for (const [index, { socket }] of shards.entries()) {
      void simulator.person({ guild: guilds[index][0] }).use('ask');
      await socket.next();
      expect(await socket.next()).toMatchObject({
        t: 'INTERACTION_CREATE',
        d: { guild_id: guilds[index][0] },
      });
    }
  });

  test.each([
    ['no message without the intent', 1, undefined],
    ['a message without content', 1 << 9, ''],
    ['a message with content, given the privileged intent', (1 << 9) | (1 << 15), 'Hello'],
  ])('receives %s', async (_, intents, content) => {
    await simulator.stop();
    simulator = await startSimulator({ privilegedIntents: 1 << 15 });
    url = (await request(simulator, 'GET', '/gateway')).body.url;
    const { socket } = await identified({ intents: intents & ~1 });
    simulator.person().say('Hello');
    simulator.dispatchRaw({ id: '1' });
    const frame = await socket.next();
    expect(frame.t).toBe(content === undefined ? 'INTERACTION_CREATE' : 'MESSAGE_CREATE');
    expect(frame.d.content).toBe(content);
  });

  test('receives the content of a message that mentions it, with the author’s roles and what it replies to', async () => {
    const { socket } = await identified({ intents: 1 << 9 });
    const [guild] = simulator.guilds;
    const kim = simulator.person({ name: 'Kim', roles: ['Reader'] });
    const first = kim.say('Hello');
    expect(await socket.next()).toMatchObject({ d: { content: '', type: 0 } });
    simulator.person({ name: 'Echo', bot: true }).say(`<@${simulator.applicationId}> and?`, first.id);
    const role = guild?.roles.find(({ name }) => name === 'Reader')?.id;
    const { d } = await socket.next();
    expect(d).toMatchObject({
      type: 19,
      content: `<@${simulator.applicationId}> and?`,
      author: { bot: true },
      mentions: [{ id: simulator.applicationId }],
      message_reference: { message_id: first.id, channel_id: first.channelId, guild_id: guild?.id },
      referenced_message: { id: first.id },
      member: { roles: [] },
    });
    kim.say(`<@${simulator.applicationId}>`);
    expect((await socket.next()).d).toMatchObject({ member: { roles: [role] } });
  });

  test('receives a forged interaction', async () => {
    const { socket } = await identified({ intents: 0 });
    simulator.dispatchRaw({ id: '1', type: 3, data: { custom_id: 'forged' } });
    expect(await socket.next()).toMatchObject({
      t: 'INTERACTION_CREATE',
      d: { data: { custom_id: 'forged' } },
    });
  });
});

describe('a bot', () => {
  test('can be waited for', async () => {
    await expect(simulator.whenReady(10)).rejects.toThrow('No bot became ready within 10 ms.');
    const ready = simulator.whenReady();
    const client = await connect(simulator);
    await ready;
    await simulator.whenReady(0);
    await client.destroy();
  });

  test('with a wrong token cannot log in', async () => {
    const other = await startSimulator();
    const { token } = other;
    await other.stop();
    await expect(connect({ ...simulator, token, apiUrl: simulator.apiUrl })).rejects.toThrow('invalid token');
  });
});
