import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { startSimulator } from '../src/simulator/simulator.ts';
import { startBotProcess, unlimitedRates, verbatimScript } from './bot-process.ts';
import { componentsOf } from './components-of.ts';
import { quantile } from './figures.ts';
import { markdownTable } from './table.ts';

/** Adds many large files at once, and prints how far the bot's memory grows and how late its timers are meanwhile. */
const FILES = 50;
const BYTES = 2 ** 20;
const MANAGE_SERVER = 1n << 5n;
/** A file waits for those before it. */
const PATIENCE_MS = 10 * 60_000;
const POLL_MS = 200;

const simulator = await startSimulator({ guilds: ['Uploads'] });
const folder = await mkdtemp(path.join(tmpdir(), 'verbatim-uploads-'));
const bot = await startBotProcess(simulator, verbatimScript, { ...unlimitedRates, DATA_DIR: folder });
const before = await bot.figures();
const manager = simulator.person({ name: 'Manager', permissions: MANAGE_SERVER });
const times: number[] = [];
const started = performance.now();
const drafts = await Promise.all(
  Array.from({ length: FILES }, async (_, index) => {
    const file = manager.attach({ name: `long-${index}.txt`, bytes: textOf(index) });
    const { message } = await manager.use('manage add', { file });
    const draft = message !== undefined && (await becomesDraft(message.id));
    times.push(performance.now() - started);
    return draft;
  }),
);
const after = await bot.figures();
await bot.end();
await simulator.stop();
await rm(folder, { recursive: true });

process.stdout.write(
  markdownTable(
    [
      '',
      'files',
      'drafts',
      'first s',
      'last s',
      'RSS before',
      'RSS after',
      'RSS peak',
      'loop p99 ms',
      'loop max ms',
    ],
    [
      [
        `${FILES} files of 1 MiB at once`,
        `${FILES}`,
        `${drafts.filter(Boolean).length}`,
        (quantile(times, 0) / 1_000).toFixed(1),
        (quantile(times, 1) / 1_000).toFixed(1),
        before.rss.toFixed(0),
        after.rss.toFixed(0),
        after.peakRss.toFixed(0),
        after.loopP99.toFixed(1),
        after.loopMax.toFixed(0),
      ],
    ],
  ),
);
process.exit(drafts.every(Boolean) ? 0 : 1);

/** Whether the reply becomes a draft with *Publish*, once the files before it were read. */
async function becomesDraft(messageId: string): Promise<boolean> {
  const until = performance.now() + PATIENCE_MS;
  while (performance.now() < until) {
    const message = manager.messages().find(({ id }) => id === messageId);
    if (message && componentsOf(message).some(({ label }) => label.startsWith('Publish'))) return true;
    await pause(POLL_MS);
  }
  return false;
}

/** Plain sentences, no two alike. */
function textOf(file: number): Uint8Array {
  const paragraphs: string[] = [];
  for (let length = 0, number = 0; length < BYTES; number += 1) {
    const paragraph = `Paragraph ${number} of file ${file} tells that the council of town ${number * 7 + file} met on a Monday. It heard ${number % 97} speakers, and it decided nothing about the bridge.`;
    paragraphs.push(paragraph);
    length += paragraph.length + 2;
  }
  return new TextEncoder().encode(paragraphs.join('\n\n'));
}
