import { execFileSync } from 'node:child_process';
import { onTestFinished } from 'vitest';
import { dataFolder } from './storage.ts';

/** Only root may mount. */
export const mayMount = process.getuid?.() === 0 && canMount();

/** A folder of its own small disk, gone after the test. */
export async function smallDisk(mebibytes: number): Promise<string> {
  const folder = await dataFolder();
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${mebibytes}m`, 'tmpfs', folder]);
  onTestFinished(() => void execFileSync('umount', ['--lazy', folder]));
  return folder;
}

export function remount(folder: string, mode: 'ro' | 'rw'): void {
  execFileSync('mount', ['-o', `remount,${mode}`, folder]);
}

function canMount(): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', '/mnt'], { stdio: 'ignore' });
    execFileSync('umount', ['/mnt'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
