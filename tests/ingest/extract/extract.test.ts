import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { createExtract } from '../../../src/ingest/extract/extract.ts';
import { startWorker } from '../../../src/workers/start-worker.ts';
import { pdfOf, setLines } from '../../support/pdf.ts';
import { prose } from '../../support/read-content.ts';
import { errorOf } from '../../support/user-error.ts';

const bytesOf = (text: string) => Buffer.from(text);
const extract = createExtract();

/** Counts this thread's event loop turns while the worker runs. */
async function turnsDuring(attempt: Promise<unknown>): Promise<number> {
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 20);
  await attempt.catch(() => undefined);
  clearInterval(timer);
  return turns;
}

describe('an extraction in a worker', () => {
  it('returns the article with its address', async () => {
    const html = `<html lang="en"><title>The bridge</title><p>${prose(80)}</p></html>`;
    const hints = { url: 'https://paper.example/bridge', contentType: 'text/html' };
    expect(await extract(bytesOf(html), hints)).toEqual({
      format: 'html',
      title: 'The bridge',
      publisher: 'paper.example',
      url: hints.url,
      language: 'en',
      paragraphs: [prose(80)],
      asides: [],
      kept: 1,
      dropped: 0,
      droppedWords: 0,
      warnings: [],
    });
    expect(await extract(pdfOf([setLines(['It fell.'])]))).toMatchObject({
      format: 'pdf',
      paragraphs: ['It fell.'],
    });
  });

  it('starts from the TypeScript source, too', async () => {
    const worker = startWorker(new URL('../../../src/ingest/extract/worker.ts', import.meta.url), {
      workerData: { bytes: bytesOf('It fell.'), hints: {} },
      env: {},
    });
    const [answer] = await once(worker, 'message');
    expect(answer).toMatchObject({ extraction: { paragraphs: ['It fell.'] } });
    await worker.terminate();
  });

  it('reads one article after another, also after a file that it refuses', async () => {
    for (const number of [1, 2, 3]) {
      const text = prose(60, `Number ${number}`);
      expect((await extract(bytesOf(text))).paragraphs).toEqual([text]);
      expect(await errorOf(extract(bytesOf('{"no": "text"}')))).toMatchObject({ code: 'file-foreign' });
    }
  });

  it('leaves the bytes as they were', async () => {
    const bytes = bytesOf(prose(60));
    await extract(bytes);
    expect(bytes.toString()).toBe(prose(60));
  });

  it('reports what is wrong with them', async () => {
    expect(await errorOf(extract(new Uint8Array()))).toMatchObject({ code: 'file-empty' });
    expect(await errorOf(extract(Buffer.alloc(8 * 1024 * 1024 + 1, 'a')))).toMatchObject({
      code: 'file-too-large',
      context: { mebibytes: 8 },
    });
    expect(await errorOf(extract(bytesOf('{"title": "The bridge"}')))).toMatchObject({
      code: 'file-foreign',
      context: { format: 'JSON' },
    });
  });

  it('reads an article of one line, and one of 2 MB', async () => {
    const patient = createExtract({ deadline: 110_000 });
    expect(await extract(bytesOf('It fell.'))).toMatchObject({ paragraphs: ['It fell.'] });
    const paragraphs = Array.from({ length: 4_000 }, (_, index) => `${index}: ${prose(92)}`);
    const text = paragraphs.join('\n\n');
    expect(text.length).toBeGreaterThan(1_900_000);
    expect((await patient(bytesOf(text))).kept).toBe(4_000);
    const html = `<html><body><article>${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('')}</article></body></html>`;
    expect((await patient(bytesOf(html))).kept).toBe(4_000);
  });

  it.each([
    ['elements', `<html><body>${'<div>'.repeat(100_000)}<p>${prose(60)}`],
    ['formatting', `<html><body>${'<b><i>'.repeat(50_000)}<p>${prose(60)}`],
    ['quotations', `# T\n\n${'>'.repeat(100_000)} deep`],
    ['brackets', `# T\n\n${'['.repeat(100_000)}`],
  ])('ends in an error when it meets 100,000 nested %s, and stops nobody else', async (_, content) => {
    const attempt = errorOf(createExtract({ deadline: 2_000 })(bytesOf(content)));
    expect(await turnsDuring(attempt)).toBeGreaterThan(5);
    expect((await attempt).code).toMatch(/^file-too-(?:complex|slow)$/u);
  });

  it('ends at the deadline', async () => {
    const text = bytesOf(`<html><body>${'<p>word <b>word</b></p>'.repeat(200_000)}`);
    expect(await errorOf(createExtract({ deadline: 300 })(text))).toMatchObject({ code: 'file-too-slow' });
  });

  it('ends at the memory limits of its heap and outside of it', async () => {
    const text = bytesOf(`<html><body>${'<p>word <b>word</b></p>'.repeat(200_000)}`);
    expect(await errorOf(createExtract({ maxHeap: 40 })(text))).toMatchObject({ code: 'file-too-complex' });
    const bomb = pdfOf([], { bomb: 250_000_000 });
    expect(bomb.length).toBeLessThan(500_000);
    expect(await errorOf(createExtract({ maxGrowth: 120 })(bomb))).toMatchObject({
      code: 'file-too-complex',
    });
  });

  it('waits for its turn among many', async () => {
    const one = createExtract({ concurrency: 1 });
    const texts = [1, 2, 3].map((number) => prose(50, `Number ${number}`));
    const found = await Promise.all([
      one(bytesOf('')).catch(() => undefined),
      ...texts.map((text) => one(bytesOf(text))),
    ]);
    expect(found.slice(1).map((extraction) => extraction?.paragraphs[0])).toEqual(texts);
  });
});
