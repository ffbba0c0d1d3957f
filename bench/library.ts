import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { readConfig } from '../src/app/config.ts';
import { openServices, type Services } from '../src/app/services.ts';
import type { Scope } from '../src/domain/scope.ts';
import { answerQuestion } from '../src/use-cases/asking/answer-question.ts';
import type { ImportItem } from '../src/use-cases/transferring/find-import-items.ts';
import { importArticles } from '../src/use-cases/transferring/import-articles.ts';
import { madeArticle } from './made-articles.ts';

/**
 * Measures a large library: its import, the first question after a start, and the publication of one more article, with the
 * longest time that the event loop was blocked.
 */
const ARTICLES = 1_000;
const PARAGRAPHS = 30;
const SINGLE = 20;

const scope: Scope = { kind: 'guild', id: '100000000000000001' };
const folder = await mkdtemp(path.join(tmpdir(), 'verbatim-bench-'));

function open(): Promise<Services> {
  const config = { ...readConfig({}), DATA_DIR: folder, SEMANTIC: 'off' as const };
  return openServices({ config, onDamagedArticle: () => process.stdout.write('a damaged text\n') });
}

/** In milliseconds: the duration, the time that the event loop was busy, and its longest block. */
interface Timing {
  readonly took: number;
  readonly busy: number;
  readonly block: number;
}

async function timed(work: () => Promise<void>): Promise<Timing> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  await new Promise((resolve) => setTimeout(resolve, 20));
  delay.enable();
  const before = performance.now();
  const idle = performance.eventLoopUtilization();
  await work();
  const took = performance.now() - before;
  const { active } = performance.eventLoopUtilization(idle);
  await new Promise((resolve) => setTimeout(resolve, 20));
  delay.disable();
  return { took, busy: active, block: delay.max / 1e6 };
}

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed + process.memoryUsage().external;
}

async function ask({ libraries }: Services, question: string): Promise<void> {
  const answer = answerQuestion(await libraries.of(scope), { question });
  if (answer.kind !== 'answered') throw new Error(`No answer to: ${question}`);
}

const row = (...cells: readonly string[]) =>
  process.stdout.write(
    `| ${cells.map((cell, index) => (index === 0 ? cell.padEnd(54) : cell.padStart(16))).join(' | ')} |\n`,
  );
const print = (what: string, { took, busy, block }: Timing) =>
  row(what, took.toFixed(0), busy.toFixed(0), block.toFixed(0));

row(`${ARTICLES} articles of ${PARAGRAPHS} paragraphs`, 'took ms', 'loop busy ms', 'longest block ms');
row('---', '---:', '---:', '---:');
const made = Array.from({ length: ARTICLES + SINGLE }, (_, index) => madeArticle(index, PARAGRAPHS));
const items = made.slice(0, ARTICLES).map(({ read }, index): ImportItem => ({ file: `${index}`, read }));
let services = await open();
print(
  'import, index, save',
  await timed(async () => {
    await importArticles({ storage: services.storage, scope }, items, () => undefined);
    await services.libraries.of(scope);
    await services.close();
  }),
);
services = await open();
const before = heap();
print('first question to a cold library', await timed(() => ask(services, made[500]?.question ?? '')));
const characters = (await services.libraries.of(scope)).store
  .all()
  .reduce((sum, { text }) => sum + text.length, 0);
const perCharacter = (heap() - before) / characters;
const singles: Timing[] = [];
for (const { read, question } of made.slice(ARTICLES)) {
  const { revisions } = read();
  singles.push(
    await timed(async () => {
      await services.storage.catalog.publish(scope, revisions[0]);
      await services.libraries.of(scope);
    }),
  );
  await ask(services, question);
}
const worst = singles.toSorted((one, other) => one.busy - other.busy).at(-1);
if (worst) print(`publish and index one more, the slowest of ${SINGLE}`, worst);
process.stdout.write(
  `\n${perCharacter.toFixed(1)} bytes of memory per character of the articles (${characters} characters)\n`,
);
await services.close();
await rm(folder, { recursive: true });
