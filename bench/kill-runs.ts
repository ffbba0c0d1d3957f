import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { readConfig } from '../src/app/config.ts';
import { openServices } from '../src/app/services.ts';
import { toContent } from '../src/ingest/files/parse-article.ts';
import { ingestion, type LibraryView, scope, type Visible } from './ingestion.ts';
import { randomFrom } from './random.ts';

const CHILD = fileURLToPath(new URL('ingest-child.ts', import.meta.url));
/** Delay between the start of a step and the kill, at most; a step takes 1 to 10 ms. */
const MAX_DELAY_MS = 4;

/** Steps of a run's first article. */
export const STEPS = ingestion('', 0).length;

export interface KillRun {
  /** Name of the interrupted step. */
  readonly step: string;
  /** Whether the step took effect. */
  readonly done: boolean;
}

/**
 * Lets a process ingest articles and kills it at a random moment of a step. Afterwards, the library must be intact, in its
 * state before or after that step. Each run continues with the library that the previous one left behind.
 *
 * @throws Error describing a damaged library
 */
export async function* killRuns(folder: string, runs: number, seed: string): AsyncGenerator<KillRun> {
  const random = randomFrom(seed);
  let before: LibraryView = [];
  for (let run = 0; run < runs; run += 1) {
    const step = await killAt(folder, `${run}`, run % STEPS, random() * MAX_DELAY_MS);
    const after = await viewOf(folder);
    const possible = [0, 1].map((more) => sorted([...before, ...ingested(`${run}`, step + more)]));
    const found = possible.findIndex((view) => JSON.stringify(view) === JSON.stringify(after));
    const name = nameOf(`${run}`, step);
    if (found < 0) throw new Error(`Killed in “${name}” of run ${run}, the library is neither old nor new`);
    before = after;
    yield { step: name, done: found === 1 };
  }
}

/** The name of a step, counted from the process's first. */
function nameOf(run: string, step: number): string {
  let left = step;
  for (let article = 0; ; article += 1) {
    const steps = ingestion(run, article);
    const found = steps[left];
    if (found !== undefined) return found.name;
    left -= steps.length;
  }
}

/** @returns the interrupted step */
async function killAt(folder: string, run: string, wanted: number, afterMs: number): Promise<number> {
  // Only a kill during the extraction or right after it can show anything about it.
  const extracts = wanted <= 1;
  const child = fork(CHILD, [folder, run, `${extracts}`], { execArgv: ['--import', 'tsx'] });
  let step = -1;
  const ended = once(child, 'exit');
  await new Promise<void>((resolve, reject) => {
    child.on('message', (announced: number) => {
      step = announced;
      if (announced === wanted) resolve();
    });
    child.once('exit', (code, signal) => reject(new Error(`The process ended by itself: ${code ?? signal}`)));
  });
  await pause(afterMs);
  child.kill('SIGKILL');
  await ended;
  return step;
}

/** The visible articles of a run after a number of steps. */
function ingested(run: string, count: number): Visible[] {
  const visible: Visible[] = [];
  for (let article = 0, left = count; left > 0; article += 1) {
    const steps = ingestion(run, article);
    const last = steps[Math.min(left, steps.length) - 1];
    if (last?.after !== undefined) visible.push(last.after);
    left -= steps.length;
  }
  return visible;
}

/** Reopens the library, which checks the file, and reads every text, which checks its hash. */
async function viewOf(folder: string): Promise<LibraryView> {
  const damaged: string[] = [];
  const services = await openServices({
    config: { ...readConfig({}), DATA_DIR: folder, SEMANTIC: 'off' },
    onDamagedArticle: (_, id) => damaged.push(id),
  });
  const { catalog } = services.storage;
  const { store } = await services.libraries.of(scope);
  const entries = (await catalog.list(scope)).filter(({ removed }) => removed === undefined);
  const view = await Promise.all(
    entries.map(async ({ id, title }) => {
      const revisions = await catalog.revisions(scope, id);
      for (const { content } of revisions) {
        const { text, language, paragraphs } = toContent(
          { source: content, text: content.text },
          content.language,
        );
        if (JSON.stringify(paragraphs) !== JSON.stringify(content.paragraphs)) damaged.push(id);
        if (text !== content.text || language !== content.language) damaged.push(id);
      }
      if (store.find(id)?.text !== revisions.at(-1)?.content.text) damaged.push(id);
      return { title, texts: revisions.map(({ content }) => content.text) };
    }),
  );
  await services.close();
  if (damaged.length > 0) throw new Error(`Incomplete articles: ${damaged.join(', ')}`);
  return sorted(view);
}

function sorted(view: LibraryView): LibraryView {
  return view.toSorted((one, other) => ((one.texts[0] ?? '') < (other.texts[0] ?? '') ? -1 : 1));
}
