import { randomUUID } from 'node:crypto';
import { chmod, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';

/** The owner reads and writes; nobody else reads. */
const PRIVATE = 0o600;

const lineOf = (name: string) => new RegExp(`^[\\t ]*(?:export[\\t ]+)?${name}[\\t ]*=(.*)$`, 'gmu');

/** The value that dotenv reads: the last one, without quotation marks or comment. */
export function valueIn(content: string, name: string): string | undefined {
  const [, value = ''] = [...content.matchAll(lineOf(name))].at(-1) ?? [];
  const plain = value.trim().replace(/^(["'`])(.*)\1(?:\s*#.*)?$/u, '$2');
  return plain.replace(/(?:^|\s+)#.*$/u, '').trim() || undefined;
}

/** The content with the variable set, all other lines as they were. `value` needs no quotation marks. */
export function withValue(content: string, name: string, value: string): string {
  const places = [...content.matchAll(lineOf(name))];
  const [last] = places.slice(-1);
  if (last === undefined) {
    const separator = content === '' || content.endsWith('\n') ? '' : '\n';
    return `${content}${separator}${name}=${value}\n`;
  }
  const end = last.index + last[0].length;
  return `${content.slice(0, last.index)}${name}=${value}${last[0].endsWith('\r') ? '\r' : ''}${content.slice(end)}`;
}

/** Undefined if there is no such file. */
export async function readEnvFile(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}

/** Replaces the file as a whole, readable by its owner alone. A link stays a link. */
export async function writeEnvFile(file: string, content: string): Promise<void> {
  const target = await realpath(file).catch(() => file);
  const partial = `${target}.${randomUUID()}`;
  try {
    await writeFile(partial, content, { mode: PRIVATE, flag: 'wx' });
    await rename(partial, target);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

export async function makePrivate(file: string): Promise<void> {
  await chmod(file, PRIVATE);
}
