import { setImmediate } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import type { Article } from '../../src/domain/article.ts';
import { contentSteps } from '../../src/ingest/files/parse-article.ts';
import { Speech } from '../../src/speakers/speech.ts';
import { readPasted } from '../../src/use-cases/adding/read-pasted.ts';
import { saveDraft } from '../../src/use-cases/adding/save-draft.ts';
import { createSourceReader } from '../../src/use-cases/adding/source-reader.ts';
import { summarySteps } from '../../src/use-cases/asking/summarize-text.ts';
import { checkQuote } from '../../src/use-cases/checking/check-quote.ts';
import { readLongTexts } from '../../src/use-cases/checking/read-long-texts.ts';
import { articleOf } from '../support/articles.ts';
import { servicesIn } from '../support/services.ts';
import { dataFolder, guildA } from '../support/storage.ts';

const PARAGRAPHS = 400;
const text = Array.from(
  { length: PARAGRAPHS },
  (_, day) =>
    `Mayor Ann Bell said on day ${day} that the ferry was late. “It rains ${day} times,” she added. Nobody was hurt.`,
).join('\n\n');

/** How often other work can go on between two pieces of this one. */
function pausesOf<Result>(steps: Generator<void, Result>): number {
  let pauses = 0;
  while (steps.next().done !== true) pauses += 1;
  return pauses;
}

const long = (): Article => articleOf(text, { title: 'Late ferries' });

it('a text is split into sentences in as many pieces as it has paragraphs', () => {
  const file = { source: { title: 'Late ferries' }, text };
  expect(pausesOf(contentSteps(file, 'en'))).toBeGreaterThanOrEqual(PARAGRAPHS);
});

it('who speaks in a text is found out in at least as many', () => {
  expect(pausesOf(new Speech().reading([long()]))).toBeGreaterThanOrEqual(PARAGRAPHS);
});

it('a text is summarized in as many as it has sentences', () => {
  const sentences = long().paragraphs.flatMap(({ sentences: own }) => own).length;
  const steps = summarySteps(long(), { length: 'short' }, () => true);
  expect(pausesOf(steps)).toBeGreaterThanOrEqual(sentences);
});

it('two readings of one text share the work, and find what one finds at once', () => {
  const [speech, article] = [new Speech(), long()];
  const [one, other] = [speech.reading([article]), speech.reading([article])];
  let pauses = 0;
  for (; one.next().done !== true && other.next().done !== true; ) pauses += 2;
  expect(pauses).toBeLessThan(1.1 * pausesOf(new Speech().reading([article])));
  expect(speech.quotesOf(article)).toEqual(new Speech().quotesOf(article));
  const half = new Speech();
  const reading = half.reading([article]);
  for (let step = 0; step < PARAGRAPHS; step += 1) reading.next();
  expect(half.voicesOf(article)).toEqual(speech.voicesOf(article));
  expect(reading.next().done).toBe(true);
});

it('others have their turn while a long text is added, published and checked', async () => {
  const services = await servicesIn(await dataFolder());
  onTestFinished(() => services.close());
  const managed = { storage: services.storage, scope: guildA };
  let turns = 0;
  let isOver = false;
  const others = (async () => {
    for (; !isOver; turns += 1) await setImmediate();
  })();
  const extraction = await readPasted(createSourceReader(), 'Late ferries', text.repeat(5));
  const after = async <Result>(work: Promise<Result>): Promise<Result> => {
    const before = turns;
    const result = await work;
    expect(turns).toBeGreaterThan(before);
    return result;
  };
  const draft = await after(saveDraft(managed, { extraction, name: 'Late', by: '1' }));
  await after(services.storage.drafts.publish(guildA, draft.id, { by: '1' }));
  const library = await after(services.libraries.of(guildA));
  const current = await after(readLongTexts(library));
  expect(checkQuote(current, { text: 'It rains 7 times', speaker: 'Ann Bell' }).verdict).toBe('exact');
  isOver = true;
  await others;
});
