import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Scope } from '../../src/domain/scope.ts';
import type { NewText } from '../../src/storage/catalog.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { articleOf } from './articles.ts';

export const guildA: Scope = { kind: 'guild', id: '100000000000000001' };
export const guildB: Scope = { kind: 'guild', id: '100000000000000002' };

/** A temporary folder, deleted after the test. */
export async function dataFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'verbatim-data-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** The storage in this file, or in a new one; closed after the test. */
export async function storageIn(file?: string): Promise<Storage> {
  const storage = await openStorage(file ?? path.join(await dataFolder(), 'verbatim.db'));
  onTestFinished(() => storage.close());
  return storage;
}

/** A text to publish, added by a user. */
export function added(text: string, about: Parameters<typeof articleOf>[1] = {}): NewText {
  const { id: _, key: __, numbering: ___, ...content } = articleOf(text, about);
  return { content, by: '200000000000000001' };
}

/** The code of the UserError that the work rejects with; `not refused` if it succeeds. */
export async function refusal(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof Error) return error.message;
    throw error;
  }
  return 'not refused';
}
