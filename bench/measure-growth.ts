import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { setImmediate as turn } from 'node:timers/promises';
import type { Collection } from './collection.ts';
import type { Contender, CreateContender } from './contender.ts';
import { heapBytes, quantile } from './figures.ts';

const WARM_UP = 500;

export interface Growth {
  readonly method: string;
  readonly buildMs: number;
  /** Longest time that anything else had to wait during the build. */
  readonly blockMs: number;
  readonly bytesPerParagraph: number | null;
  readonly saveMs: number;
  /** From the file to the first answer. */
  readonly loadMs: number;
  readonly savedBytesPerParagraph: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

export async function measureGrowth(
  create: CreateContender,
  collection: Collection,
  questions: readonly string[],
): Promise<Growth> {
  const before = heapBytes();
  const contender = create(collection);
  const built = await build(contender, collection.articles.length);
  const after = heapBytes();
  const bytes = before === null || after === null ? null : after - before + contender.bytes();
  const times = ask(contender, questions);
  const paragraphs = collection.entries.flat().length;
  const { savedBytes, ...saved } = await saveAndLoad(contender, questions[0] ?? '');
  return {
    method: contender.name,
    ...built,
    bytesPerParagraph: bytes === null ? null : bytes / paragraphs,
    ...saved,
    savedBytesPerParagraph: savedBytes / paragraphs,
    p50Ms: quantile(times, 0.5),
    p99Ms: quantile(times, 0.99),
  };
}

/** Builds in the contender's own slices, or article by article with a turn of the event loop in between. */
async function build(contender: Contender, articles: number): Promise<{ buildMs: number; blockMs: number }> {
  const start = performance.now();
  const watch = watchTurns();
  if (contender.addAll === undefined) {
    for (let article = 0; article < articles; article += 1) {
      contender.add(article);
      await turn();
    }
  } else await contender.addAll();
  contender.finish();
  await turn();
  const blockMs = await watch.stop();
  return { buildMs: performance.now() - start, blockMs };
}

/** Measures the longest wait for a turn of the event loop. */
function watchTurns(): { stop(): Promise<number> } {
  let longest = 0;
  let watching = true;
  const watched = (async () => {
    for (let last = performance.now(); watching; ) {
      await turn();
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
    }
  })();
  return {
    stop: async () => {
      watching = false;
      await watched;
      return longest;
    },
  };
}

/** Saves the index, loads it, and checks that a question is answered as before. */
async function saveAndLoad({ name, save, load, search }: Contender, question: string) {
  if (save === undefined || load === undefined) throw new Error(`${name} cannot be saved`);
  const folder = await mkdtemp(path.join(tmpdir(), 'verbatim-growth-'));
  try {
    const file = path.join(folder, 'index');
    const start = performance.now();
    await save(file);
    const saved = performance.now();
    const loaded = await load(file);
    const answer = loaded.search(question);
    const answered = performance.now();
    if (JSON.stringify(answer) !== JSON.stringify(search(question)))
      throw new Error(`${name} answers differently after saving and loading`);
    return { saveMs: saved - start, loadMs: answered - saved, savedBytes: (await stat(file)).size };
  } finally {
    await rm(folder, { recursive: true });
  }
}

function ask(contender: Contender, questions: readonly string[]): number[] {
  for (const question of questions.slice(0, WARM_UP)) contender.search(question);
  return questions.map((question) => {
    const start = performance.now();
    contender.search(question);
    return performance.now() - start;
  });
}
