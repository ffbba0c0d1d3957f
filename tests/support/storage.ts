import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Scope } from '../../src/domain/scope.ts';
import type { Added } from '../../src/storage/sqlite/article-writes.ts';
import { openStorage, type Storage } from '../../src/storage/sqlite/storage.ts';
import { articleOf } from './articles.ts';

export const guildA: Scope = { kind: 'guild', id: '100000000000000001' };
export const guildB: Scope = { kind: 'guild', id: '100000000000000002' };

/** A temporary folder, gone after the test. */
export async function dataFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'verbatim-data-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** The storage in this file, or in one of its own; closed after the test. */
export async function storageIn(file?: string): Promise<Storage> {
  const storage = await openStorage(file ?? path.join(await dataFolder(), 'verbatim.db'));
  onTestFinished(() => storage.database.close());
  return storage;
}

/** What is added by somebody: an article with this text. */
export function added(text: string, about: Parameters<typeof articleOf>[1] = {}): Added {
  const { id: _, key: __, numbering: ___, ...content } = articleOf(text, about);
  return { content, by: '200000000000000001' };
}

/** The code of the UserError that it is refused with. */
export async function refusal(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof Error) return error.message;
    throw error;
  }
  return 'not refused';
}
