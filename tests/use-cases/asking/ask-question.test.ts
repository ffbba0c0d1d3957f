import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textOf } from '../../../src/domain/article.ts';
import { Libraries } from '../../../src/libraries/libraries.ts';
import { BuiltInEncoder } from '../../../src/meaning/built-in/built-in-encoder.ts';
import type { Encoder } from '../../../src/meaning/encoder.ts';
import { askQuestion } from '../../../src/use-cases/asking/ask-question.ts';
import { articleOf, defaults } from '../../support/articles.ts';

const factory = articleOf(
  `The plant in Harrowgate opened in 1954 and made tractors for half the county.

On Monday the company dismissed two thousand employees without notice.

Snow fell on the hills behind the town all week.

The mayor wants to turn the halls into a museum of machines.`,
  { id: 'factory', title: 'The end of a plant' },
);
const german = articleOf('Am Montag entließ der Betrieb zweitausend Menschen.', {
  id: 'betrieb',
  title: 'Ein Werk schließt',
  language: 'de',
});

const encoder = new BuiltInEncoder();
afterAll(() => encoder.close());

async function libraryWith(using: Partial<Encoder>, deadline = 60_000, articles = [factory, german]) {
  const troubles: unknown[] = [];
  const { name, dimensions } = encoder;
  const parts: Encoder = {
    name,
    dimensions,
    understands: (language) => language === 'en',
    encode: (texts, options) => encoder.encode(texts, options),
    close: () => Promise.resolve(),
    ...using,
  };
  const libraries = await Libraries.create({
    bundled: articles,
    minConfidence: defaults.ASK_MIN_CONFIDENCE,
    memory: 1e9,
    onDamagedArticle: () => undefined,
    meaning: { encoder: parts, deadline, onTrouble: (error) => troubles.push(error) },
  });
  return { library: libraries.bundled, troubles, close: () => libraries.close() };
}

async function answerTo(library: Libraries['bundled'], question: string, article = 'factory') {
  const answer = await askQuestion(library, { question, article });
  if (answer.kind !== 'answered') return undefined;
  const [passage] = answer.passages;
  return passage && textOf(passage.article, passage.highlight);
}

const inOtherWords = 'how many people got laid off by the firm';
const dismissal = 'On Monday the company dismissed two thousand employees without notice.';

describe('a question in other words than the article', () => {
  let known: Awaited<ReturnType<typeof libraryWith>>;
  beforeAll(async () => {
    known = await libraryWith({});
    await known.library.meaning?.ready();
  });
  afterAll(() => known.close());

  it('is answered by meaning, with a slice, as the closest match', async () => {
    const answer = await askQuestion(known.library, { question: inOtherWords });
    expect(answer).toMatchObject({ kind: 'answered', match: 'closest' });
    expect(await answerTo(known.library, inOtherWords)).toBe(dismissal);
  });

  it('is refused where no sentence is close', async () => {
    for (const question of [
      'what is the best recipe for pancakes',
      '😀',
      'w'.repeat(300),
      'Кто это написал?',
      'why',
    ])
      expect((await askQuestion(known.library, { question })).kind).toBe('refused');
  });

  it('is not compared with articles in languages that the encoder does not understand', async () => {
    expect(await answerTo(known.library, 'Wen entließ der Betrieb am Montag?', 'betrieb')).toBe(german.text);
  });
});

describe('without vectors', () => {
  const byWords = 'What did the company do on Monday?';

  it.each<[string, Partial<Encoder>]>([
    ['fails', { encode: () => Promise.reject(new Error('500')) }],
    ['sends NaN', { encode: async (texts) => texts.map(() => new Float32Array(512).fill(Number.NaN)) }],
    [
      'sends vectors of another length',
      { encode: async (texts) => texts.map(() => new Float32Array(3).fill(1)) },
    ],
    ['sends fewer than asked', { encode: async () => [new Float32Array(512).fill(1)] }],
  ])('a library whose encoder %s answers by words, and reports it once', async (_, broken) => {
    const { library, troubles, close } = await libraryWith(broken);
    await library.meaning?.ready();
    expect(await answerTo(library, byWords)).toBe(dismissal);
    expect(await answerTo(library, inOtherWords)).toBeUndefined();
    expect(troubles).toHaveLength(1);
    await close();
  });

  it('of some articles, all are still found', async () => {
    const other = articleOf('The ferry to Skye sank on Tuesday. Nobody was hurt.', {
      id: 'ferry',
      title: 'A ferry',
    });
    const encode: Encoder['encode'] = (texts) =>
      texts.some((text) => text.includes('ferry')) ? new Promise(() => undefined) : encoder.encode(texts);
    const { library, close } = await libraryWith({ encode }, 60_000, [factory, other]);
    void library.meaning?.ready();
    await expect.poll(() => library.meaning?.similaritiesTo('who')).toBeDefined();
    expect(await answerTo(library, inOtherWords)).toBe(dismissal);
    expect(await answerTo(library, 'What sank on Tuesday?', 'ferry')).toBe(
      'The ferry to Skye sank on Tuesday.',
    );
    await close();
  });

  it('of the question in time, it is answered by words', async () => {
    const encode: Encoder['encode'] = (texts, options) =>
      options?.urgent ? new Promise(() => undefined) : encoder.encode(texts);
    const { library, close } = await libraryWith({ encode }, 20);
    await library.meaning?.ready();
    expect(await answerTo(library, byWords)).toBe(dismissal);
    await close();
  });
});
