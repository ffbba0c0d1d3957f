import { afterEach, describe, expect, test, vi } from 'vitest';
import { ACKNOWLEDGE_WITHIN_MS, TOKEN_LIFETIME_MS } from '../../src/simulator/limits.ts';
import { type Simulator, type SimulatorOptions, startSimulator } from '../../src/simulator/simulator.ts';
import { ask, newest, register, request } from './harness.ts';
import { button, EPHEMERAL, LOADING, row, text, V2, v2 } from './payloads.ts';

let simulator: Simulator;

const reply = { type: 4, data: { content: 'Answer' } };
const start = async (options: SimulatorOptions = {}) => {
  simulator = await startSimulator(options);
  await register(simulator, ask);
};
const send = (method: string, path: string, body?: unknown) => request(simulator, method, path, body);
/** Uses the command. No bot is connected; the test answers by hand. */
const use = () => {
  const outcome = simulator.person().use('ask');
  return { outcome, ...newest(simulator) };
};

/** Starts a simulator whose deadlines pass on the test's command. Sockets keep using real time. */
const startWithClock = async (options?: SimulatorOptions) => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await start(options);
};

afterEach(async () => {
  vi.useRealTimers();
  await simulator.stop();
});

describe('the first response', () => {
  test('is accepted once', async () => {
    await start();
    const { outcome, callback } = use();
    expect(await send('POST', callback, reply)).toMatchObject({ status: 204, contentType: null, body: '' });
    expect(await send('POST', callback, reply)).toMatchObject({
      status: 400,
      body: { code: 40060, message: 'Interaction has already been acknowledged.' },
    });
    expect((await outcome).message?.content).toBe('Answer');
  });

  test('needs the interaction token, but no bot token', async () => {
    await start();
    const { outcome, callback, id } = use();
    const unknown = { status: 404, body: { code: 10062, message: 'Unknown interaction' } };
    expect(await send('POST', `/interactions/${id}/wrong/callback`, reply)).toMatchObject(unknown);
    expect(await send('POST', callback.replace(id, '1'), reply)).toMatchObject(unknown);
    const stranger = { authorization: 'Bot nobody' };
    expect((await request(simulator, 'POST', callback, reply, stranger)).status).toBe(204);
    await outcome;
  });

  test('leaves the interaction open if it is rejected', async () => {
    await start();
    const { outcome, callback } = use();
    const bad = await send('POST', callback, { type: 4, data: v2(text('')) });
    expect(bad).toMatchObject({
      status: 400,
      body: {
        code: 50035,
        message: 'Invalid Form Body',
        errors: { data: { components: { 0: { content: { _errors: [{ code: 'BASE_TYPE_MIN_LENGTH' }] } } } } },
      },
    });
    expect((await send('POST', callback, reply)).status).toBe(204);
    expect((await outcome).message?.content).toBe('Answer');
  });

  test('must not be empty', async () => {
    await start();
    const { callback } = use();
    expect(await send('POST', callback, { type: 4 })).toMatchObject({
      status: 400,
      body: { code: 50006, message: 'Cannot send an empty message' },
    });
  });

  test('is rejected after the deadline', async () => {
    await startWithClock();
    const { outcome, callback, webhook } = use();
    vi.advanceTimersByTime(ACKNOWLEDGE_WITHIN_MS);
    expect(await outcome).toMatchObject({ failure: 'The application did not respond', followUps: [] });
    expect(await send('POST', callback, reply)).toMatchObject({ status: 404, body: { code: 10062 } });
    expect(await send('PATCH', `${webhook}/messages/@original`, { content: 'x' })).toMatchObject({
      status: 404,
      body: { code: 10015 },
    });
    expect(simulator.person().messages()).toEqual([]);
  });

  test('has configurable deadlines', async () => {
    await startWithClock({ acknowledgeWithinMs: 10, tokenLifetimeMs: 20 });
    const { outcome, callback, webhook } = use();
    vi.advanceTimersByTime(9);
    expect((await send('POST', callback, { type: 5 })).status).toBe(204);
    const unanswered = use().outcome;
    vi.advanceTimersByTime(10);
    expect((await unanswered).failure).toBe('The application did not respond');
    expect((await send('GET', `${webhook}/messages/@original`)).status).toBe(200);
    vi.advanceTimersByTime(1);
    expect((await outcome).failure).toBe('The application did not respond');
  });

  test('in time keeps the token valid for its whole lifetime', async () => {
    await startWithClock();
    const { outcome, callback, webhook } = use();
    expect((await send('POST', callback, { type: 5 })).status).toBe(204);
    const unanswered = use().outcome;
    vi.advanceTimersByTime(TOKEN_LIFETIME_MS - 1);
    expect((await unanswered).failure).toBe('The application did not respond');
    expect((await send('PATCH', `${webhook}/messages/@original`, { content: 'Late' })).status).toBe(200);
    expect((await outcome).message?.content).toBe('Late');
  });

  test('of an unanswered button fails with the text for buttons', async () => {
    await startWithClock();
    const { outcome, callback } = use();
    await send('POST', callback, { type: 4, data: { content: 'x', components: [row(button('a'))] } });
    const { message } = await outcome;
    const press = simulator.person().press(message?.id ?? '', 'a');
    vi.advanceTimersByTime(ACKNOWLEDGE_WITHIN_MS);
    const pressed = await press;
    expect(pressed.failure).toBe('This interaction failed');
    expect(pressed.message).toBeUndefined();
  });

  test('returns a description on request', async () => {
    await start();
    const { callback, id } = use();
    const body = { type: 4, data: { content: 'Answer', flags: EPHEMERAL } };
    const answer = await send('POST', `${callback}?with_response=true`, body);
    expect(answer).toMatchObject({
      status: 200,
      contentType: 'application/json',
      body: {
        interaction: { id, type: 2, response_message_loading: false, response_message_ephemeral: true },
        resource: {
          type: 4,
          message: {
            content: 'Answer',
            flags: EPHEMERAL,
            type: 20,
            author: { id: simulator.applicationId, bot: true },
          },
        },
      },
    });
    expect(answer.body.interaction.response_message_id).toBe(answer.body.resource.message.id);
  });

  test('that defers returns a description without the message', async () => {
    await start();
    const { callback } = use();
    const { body } = await send('POST', `${callback}?with_response=true`, { type: 5 });
    expect(body).toMatchObject({ interaction: { response_message_loading: true }, resource: { type: 5 } });
    expect(body.resource.message).toBeUndefined();
  });

  test('of an autocompletion must be choices', async () => {
    await startWithClock();
    const offered = simulator.person().complete('ask', { question: 'x' }, 'question');
    const { callback } = newest(simulator);
    expect(await send('POST', callback, reply)).toMatchObject({ status: 400, body: { code: 50035 } });
    await send('POST', callback, { type: 8, data: { choices: [{ name: 'A', value: 'a' }] } });
    expect(await offered).toEqual([{ name: 'A', value: 'a' }]);
    const unanswered = expect(simulator.person().complete('ask', {}, 'question')).rejects.toThrow(
      'Loading options failed.',
    );
    vi.advanceTimersByTime(ACKNOWLEDGE_WITHIN_MS);
    await unanswered;
  });

  test('to a button cannot update a deleted message', async () => {
    await start();
    const { outcome, callback, webhook } = use();
    await send('POST', callback, { type: 4, data: { content: 'x', components: [row(button('a'))] } });
    const { message } = await outcome;
    void simulator.person().press(message?.id ?? '', 'a');
    const pressed = newest(simulator);
    await send('DELETE', `${webhook}/messages/@original`);
    expect(await send('POST', pressed.callback, { type: 7, data: { content: 'y' } })).toMatchObject({
      status: 404,
      body: { code: 10008 },
    });
  });
});

describe('the webhook of an interaction', () => {
  test('is unknown before the first response', async () => {
    await start();
    const { webhook } = use();
    const unknown = { status: 404, body: { code: 10015, message: 'Unknown Webhook' } };
    expect(await send('PATCH', `${webhook}/messages/@original`, { content: 'x' })).toMatchObject(unknown);
    expect(await send('POST', webhook, { content: 'x' })).toMatchObject(unknown);
    expect(await send('GET', `${webhook}x/messages/@original`)).toMatchObject(unknown);
  });

  test('reads, edits and deletes the original, even if spelled with %40', async () => {
    await start();
    const { outcome, callback, webhook } = use();
    await send('POST', callback, { type: 5 });
    const original = `${webhook}/messages/%40original`;
    expect((await send('GET', original)).body).toMatchObject({ flags: LOADING, content: '' });
    const edited = await send('PATCH', original, v2(text('Answer')));
    expect(edited.body).toMatchObject({
      flags: V2,
      edited_timestamp: null,
      components: [{ id: 1, content: 'Answer' }],
    });
    expect((await outcome).message?.components).toEqual([{ type: 10, id: 1, content: 'Answer' }]);
    expect((await send('PATCH', original, { flags: 0 })).body.code).toBe(50035);
    expect((await send('PATCH', original, { components: [text('Better')] })).body.edited_timestamp).toEqual(
      expect.any(String),
    );
    expect(await send('DELETE', original)).toMatchObject({ status: 204, contentType: null });
    expect(await send('GET', original)).toMatchObject({ status: 404, body: { code: 10008 } });
    expect(simulator.person().messages()).toEqual([]);
  });

  test('sends follow-ups, and edits only its own messages', async () => {
    await start();
    const first = use();
    await send('POST', first.callback, reply);
    const { body } = await send('POST', `${first.webhook}?wait=true`, { content: 'More', flags: EPHEMERAL });
    expect(body).toMatchObject({
      content: 'More',
      flags: EPHEMERAL,
      message_reference: { message_id: (await first.outcome).message?.id },
    });
    expect(
      (await send('PATCH', `${first.webhook}/messages/${body.id}`, { content: 'Most' })).body.content,
    ).toBe('Most');
    const second = use();
    await send('POST', second.callback, reply);
    expect(await send('PATCH', `${second.webhook}/messages/${body.id}`, { content: 'x' })).toMatchObject({
      status: 404,
      body: { code: 10008 },
    });
    expect(
      simulator
        .person()
        .messages()
        .map(({ content }) => content),
    ).toEqual(['Answer', 'Most', 'Answer']);
  });

  test('cannot follow up after choices', async () => {
    await start();
    void simulator.person().complete('ask', {}, 'question');
    const { callback, webhook } = newest(simulator);
    await send('POST', callback, { type: 8, data: { choices: [] } });
    expect(await send('POST', webhook, { content: 'x' })).toMatchObject({
      status: 404,
      body: { code: 10015 },
    });
  });

  test('expires with the token', async () => {
    await startWithClock();
    const { outcome, callback, webhook } = use();
    await send('POST', callback, { type: 5 });
    vi.advanceTimersByTime(TOKEN_LIFETIME_MS);
    expect(await outcome).toMatchObject({
      failure: 'The application did not respond',
      message: { thinking: true },
    });
    const over = { status: 401, body: { code: 50027, message: 'Invalid Webhook Token' } };
    expect(await send('PATCH', `${webhook}/messages/@original`, { content: 'x' })).toMatchObject(over);
    expect(await send('POST', webhook, { content: 'x' })).toMatchObject(over);
    expect(await send('POST', callback, reply)).toMatchObject({ status: 404, body: { code: 10062 } });
  });
});

describe('the record of an interaction', () => {
  test('contains its payload and all requests, without tokens in the routes', async () => {
    await start();
    const { outcome, callback, webhook } = use();
    await send('POST', callback, { type: 5 });
    await send('PATCH', `${webhook}/messages/@original`, { content: '' });
    await send('PATCH', `${webhook}/messages/@original`, { content: 'Answer' });
    const { interactionId } = await outcome;
    const [record] = simulator.interactions;
    const original = `/webhooks/${simulator.applicationId}/:token/messages/@original`;
    expect(record?.payload).toMatchObject({ id: interactionId, type: 2, entitlements: [], version: 1 });
    expect(record?.requests).toEqual([
      {
        method: 'POST',
        route: `/interactions/${interactionId}/:token/callback`,
        body: { type: 5 },
        status: 204,
        problems: [],
      },
      {
        method: 'PATCH',
        route: original,
        body: { content: '' },
        status: 400,
        problems: ['Cannot send an empty message'],
      },
      { method: 'PATCH', route: original, body: { content: 'Answer' }, status: 200, problems: [] },
    ]);
    expect(simulator.rejections).toEqual([
      {
        method: 'PATCH',
        route: original,
        status: 400,
        code: 50006,
        problems: ['Cannot send an empty message'],
      },
    ]);
  });

  test('notifies listeners of changes until they unsubscribe', async () => {
    await start();
    let changes = 0;
    const stop = simulator.onChange(() => {
      changes += 1;
    });
    const { callback, webhook } = use();
    await send('POST', callback, { type: 5 });
    expect(changes).toBe(1);
    await send('PATCH', `${webhook}/messages/@original`, { content: 'Answer' });
    expect(changes).toBe(2);
    stop();
    await send('DELETE', `${webhook}/messages/@original`);
    expect(changes).toBe(2);
  });

  test('ends when the simulator stops', async () => {
    await start();
    const { outcome } = use();
    await simulator.stop();
    expect((await outcome).failure).toBe('The application did not respond');
    simulator = await startSimulator();
  });
});
