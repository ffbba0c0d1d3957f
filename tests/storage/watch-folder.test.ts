import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { watchFolder } from '../../src/storage/watch-folder.ts';
import { dataFolder } from '../support/storage.ts';

/** Another process that works on the folder, and says so. */
async function otherProcess(file: string) {
  const child = spawn('node', [
    '--import',
    'tsx',
    '--input-type=module',
    '--eval',
    `
    import { watchFolder } from './src/storage/watch-folder.ts';
    watchFolder(${JSON.stringify(file)}, () => console.log('shared'));
    console.log('working');
    setInterval(() => undefined, 1_000);`,
  ]);
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, said: String(said).split('\n')[0] };
}

it('a second process on one folder is told of the first, and nobody of one that was killed', async () => {
  const file = path.join(await dataFolder(), 'verbatim.db');
  const first = await otherProcess(file);
  expect(first.said).toBe('working');
  const told = vi.fn();
  watchFolder(file, told)();
  expect(told).toHaveBeenCalledTimes(1);
  first.child.kill('SIGKILL');
  await once(first.child, 'exit');
  const end = watchFolder(file, told);
  expect(told).toHaveBeenCalledTimes(1);
  const second = await otherProcess(file);
  expect(second.said).toBe('shared');
  second.child.kill('SIGKILL');
  await once(second.child, 'exit');
  end();
  watchFolder(file, told)();
  expect(told).toHaveBeenCalledTimes(1);
});

it('a folder that cannot have a lock is shared with nobody', () => {
  const told = vi.fn();
  watchFolder('/proc/nowhere/verbatim.db', told)();
  expect(told).not.toHaveBeenCalled();
});
