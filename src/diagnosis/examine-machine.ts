import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import path from 'node:path';
import { type Finding, finding } from '../domain/diagnosis/findings.ts';

/** Of Node, both ends: from this version to before that major version, as in package.json. */
const MIN_NODE = [20, 19] as const;
const MAX_NODE = 24;
const MIB = 1024 * 1024;
/** Below it, the next article may not fit. */
const MIN_FREE = 100 * MIB;
/** Below it, a backup may not fit. */
const MIN_FREE_FOR_BACKUPS = 1024 * MIB;

export function examineNode(version: string = process.versions.node): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [minMajor, minMinor] = MIN_NODE;
  const isOld = major < minMajor || (major === minMajor && minor < minMinor);
  if (!isOld && major <= MAX_NODE) return finding('node:fine', { version });
  return finding('node:unsupported', { version, supported: `${MIN_NODE.join('.')} – ${MAX_NODE}` });
}

/**
 * @param set the variable TZ
 * @see https://nodejs.org/api/cli.html#tz
 */
export function examineTimeZone(set: string | undefined): Finding {
  const { timeZone: zone } = new Intl.DateTimeFormat().resolvedOptions();
  if (set !== undefined && set !== '' && !isTimeZone(set)) return finding('time-zone:unknown', { set, zone });
  return finding('time-zone:fine', { zone, time: Date.now() });
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name.replace(/^:/u, '') }) !== undefined;
  } catch {
    return false;
  }
}

/** Space for the folder, or for the nearest one above it that exists. */
export async function examineDisk(folder: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(nearestFolder(path.resolve(folder)));
  const free = bavail * bsize;
  if (free < MIN_FREE) return finding('disk:full', { folder, free });
  return finding(free < MIN_FREE_FOR_BACKUPS ? 'disk:low' : 'disk:fine', { folder, free });
}

function nearestFolder(folder: string): string {
  return existsSync(folder) ? folder : nearestFolder(path.dirname(folder));
}
