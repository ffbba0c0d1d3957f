import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';

const GOES_ON = 'done';
const STOPS = 'stopped';

/** Runs a door in a process of its own, with this trouble in it. Its work ends by itself, or orderly when it is stopped. */
async function doorWith(trouble: string) {
  const script = `
    import { ButtonInteraction } from 'discord.js';
    import { runDoor } from './src/app/run-door.ts';
    await runDoor(async (signal) => {
      setTimeout(() => { ${trouble} }, 10);
      const stopped = new Promise((resolve) => signal.addEventListener('abort', () => resolve('${STOPS}')));
      const done = new Promise((resolve) => setTimeout(() => resolve('${GOES_ON}'), 500));
      process.stdout.write(await Promise.race([stopped, done]));
    });`;
  const child = spawn('node', ['--import', 'tsx', '--input-type=module', '--eval', script]);
  const [out, err, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { out, err, code: code as number };
}

it.each([
  ['a rejected promise that nobody waits for', "Promise.reject(new Error('zanzibar'))"],
  [
    'an event that discord.js cannot read',
    "new ButtonInteraction({ users: { _add() {} } }, { id: 'zanzibar' })",
  ],
  ['a connection that breaks', "throw Object.assign(new Error('zanzibar'), { code: 'ECONNRESET' })"],
])('goes on after %s, and logs where it was', async (_, trouble) => {
  const { out, err, code } = await doorWith(trouble);
  expect({ out, code }).toEqual({ out: GOES_ON, code: 0 });
  expect(JSON.parse(err)).toMatchObject({ level: 'error', msg: expect.stringContaining('going on') });
  expect(err).not.toContain('zanzibar');
});

it('stops orderly after an error of its own, with exit code 1', async () => {
  const { out, err, code } = await doorWith("throw new TypeError('zanzibar')");
  expect({ out, code }).toEqual({ out: STOPS, code: 1 });
  expect(JSON.parse(err)).toMatchObject({
    level: 'fatal',
    error: 'TypeError',
    msg: 'uncaught error, stopping',
  });
  expect(err).not.toContain('zanzibar');
});
