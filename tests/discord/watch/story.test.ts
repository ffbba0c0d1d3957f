import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SlashCommand } from '../../../src/discord/gateway/command.ts';
import { finished, messageOf } from '../../support/shown.ts';
import { startVerbatim, type Verbatim } from '../../support/verbatim.ts';

type Line = Readonly<Record<string, unknown>>;

const QUESTION = { question: 'Who controls Syrian airspace?' };
const CALLBACK = /POST .*\/callback$/u;
const [INFO, WARN, ERROR] = [30, 40, 50];
const ANOTHER = '123456789012345678';

let verbatim: Verbatim;
const failing: SlashCommand = {
  data: { name: 'failing', description: 'Fails' },
  execute: () => {
    throw Object.assign(new RangeError('zanzibar'), { code: 'ERR_OUT_OF_RANGE' });
  },
};

beforeEach(async () => {
  verbatim = await startVerbatim({ mayBeRefused: true, simulator: { tokenLifetimeMs: 5_000 } });
});
afterEach(() => verbatim.stop());

const lines = (): Line[] =>
  verbatim
    .logs()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
const named = (msg: string) => lines().filter((line) => line['msg'] === msg);
const when = (msg: string): Promise<Line> =>
  vi.waitFor(
    () => {
      const line = named(msg).at(-1);
      if (line === undefined) throw new Error(`Not logged: ${msg}`);
      return line;
    },
    { timeout: 60_000 },
  );

describe('the log tells at info', () => {
  it('that the bot is connected and its commands are registered', () => {
    expect(named('connected')).toMatchObject([{ level: INFO, guilds: 2 }]);
    expect(named('commands registered')).toMatchObject([{ level: INFO, guild: 'all', unchanged: [] }]);
  });

  it('that the connection ended, with the close code, and was resumed', async () => {
    verbatim.simulator.disconnect(4000);
    expect(await when('resumed')).toMatchObject({ level: INFO, downMs: expect.any(Number) });
    expect(named('disconnected')).toMatchObject([{ level: INFO, code: 4000, meaning: 'UnknownError' }]);
  });

  it('that Discord forgot the session and the bot connected anew', async () => {
    verbatim.simulator.disturb('invalid session');
    await vi.waitFor(() => expect(named('connected')).toHaveLength(2), { timeout: 60_000 });
    expect(named('disconnected')).toHaveLength(1);
  });

  it('which servers the bot joined and left', async () => {
    const guild = { id: ANOTHER, name: 'zanzibar', channels: [], roles: [], emojis: [], stickers: [] };
    verbatim.simulator.dispatchRaw(guild, 'GUILD_CREATE');
    verbatim.simulator.dispatchRaw({ id: ANOTHER }, 'GUILD_DELETE');
    expect(await when('guild left')).toMatchObject({ level: INFO, guild: ANOTHER, guilds: 2 });
    expect(named('guild joined')).toMatchObject([{ level: INFO, guild: ANOTHER, guilds: 3 }]);
    expect(verbatim.logs()).not.toContain('zanzibar');
  });

  it('each limit once: its route, its scope and its seconds', async () => {
    verbatim.simulator.failNext(CALLBACK, { status: 429, retryAfter: 0.5 }, 2);
    await Promise.all([verbatim.person.use('ask', QUESTION), verbatim.person.use('ask', QUESTION)]);
    expect(named('rate-limited')).toMatchObject([
      {
        level: INFO,
        method: 'POST',
        route: '/interactions/:id/:token/callback',
        scope: 'user',
        seconds: expect.any(Number),
      },
    ]);
    await when('answer taken after all');
  });

  it('which article was published, changed, hidden and removed, by ids', async () => {
    const editor = verbatim.simulator.person({ name: 'Ed', roles: ['Editor'] });
    const { interactionId } = await editor.use('manage add', {});
    const text = 'The ferry to the island of Amrum was cancelled on Sunday after its rudder had frozen.';
    const draft = await finished(editor, await editor.submit(interactionId, { title: 'Zanzibar', text }));
    const id = /"custom_id":"(article-publish:[^"]+)"/u.exec(JSON.stringify(messageOf(draft)))?.[1] ?? '';
    await editor.press(messageOf(draft).id, id);
    const scope = `guild-${verbatim.simulator.guilds[0]?.id}`;
    expect(named('article published')).toMatchObject([
      { level: INFO, scope, article: expect.stringMatching(/^[\da-f]{16}$/u) },
    ]);
    await editor.use('manage rename', { article: 'Zanzibar', title: 'Timbuktu' });
    expect(named('article renamed')).toMatchObject([{ scope }]);
    expect(verbatim.logs()).not.toMatch(/zanzibar|timbuktu/iu);
  });
});

describe('the log tells at warn and error', () => {
  it('what failed for whom: the command, how it was used, its age, the attempt and the cause', async () => {
    verbatim.simulator.failNext(CALLBACK, 503, 2);
    await verbatim.person.use('ask', QUESTION);
    const id = verbatim.simulator.interactions[0]?.id;
    expect(await when('answer taken after all')).toMatchObject({
      level: INFO,
      command: 'ask',
      id,
      attempts: 3,
    });
    const retry = {
      level: WARN,
      command: 'ask',
      kind: 'slash',
      id,
      ageMs: expect.any(Number),
      pauseMs: expect.any(Number),
      error: 'HTTPError',
      status: 503,
      route: '/interactions/:id/:token/callback',
    };
    expect(named('answer not taken, trying again')).toMatchObject([
      { ...retry, attempt: 1 },
      { ...retry, attempt: 2 },
    ]);
  });

  it('the handler of a button and the subcommand, but nothing of a forged id', async () => {
    const answer = messageOf(await verbatim.person.use('ask', QUESTION));
    const button = /"custom_id":"(passage:[^"]+)"/u.exec(JSON.stringify(answer.components))?.[1] ?? '';
    verbatim.simulator.failNext(CALLBACK, 503, 1);
    await verbatim.person.press(answer.id, button);
    verbatim.simulator.failNext(CALLBACK, 503, 1);
    await verbatim.person.pressForged(answer.id, 'zanzibar:1');
    verbatim.simulator.failNext(CALLBACK, 503, 1);
    const editor = verbatim.simulator.person({ name: 'Ed', roles: ['Editor'] });
    await editor.use('manage show', { article: 'nothing' });
    const [pressed, forged, used] = named('answer not taken, trying again');
    expect(pressed).toMatchObject({ command: 'ask', kind: 'button', part: 'passage' });
    expect(forged).toMatchObject({ command: 'unknown', kind: 'button' });
    expect(used).toMatchObject({ command: 'manage show', kind: 'slash' });
    expect(verbatim.logs()).not.toContain('zanzibar');
  });

  it('an answer that nobody can get any more as a warning, one that was lost as an error', async () => {
    verbatim.simulator.failNext(CALLBACK, { status: 404, code: 10062 });
    await verbatim.person.use('ask', QUESTION);
    expect(await when('could not answer')).toMatchObject({ level: WARN, status: 404, discordCode: 10062 });
    await verbatim.stop();
    const times = { firstPause: 10, maxPause: 10, tokenLifetime: 100 };
    verbatim = await startVerbatim({ mayBeRefused: true, times, simulator: { tokenLifetimeMs: 3_000 } });
    verbatim.simulator.failNext(CALLBACK, 502, 1_000);
    await verbatim.person.use('ask', QUESTION);
    expect(await when('could not answer')).toMatchObject({ level: ERROR, status: 502, command: 'ask' });
  });

  it('an error of our own: its class, its code and where it was thrown', async () => {
    await verbatim.stop();
    verbatim = await startVerbatim({ commands: [failing] });
    await verbatim.person.use('failing');
    expect(named('unexpected error')).toMatchObject([
      {
        level: ERROR,
        command: 'failing',
        error: 'RangeError',
        code: 'ERR_OUT_OF_RANGE',
        reference: expect.stringMatching(/^[\da-f]{8}$/u),
        at: expect.arrayContaining([expect.stringMatching(/^Object\.execute \(tests\/.*:\d+:\d+\)$/u)]),
      },
    ]);
    expect(verbatim.logs()).not.toContain('zanzibar');
  });
});
