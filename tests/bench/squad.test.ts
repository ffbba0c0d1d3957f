import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectionOf } from '../../bench/collection.ts';
import { languageOfFileName, parseSquad, readSquad } from '../../bench/squad.ts';
import { folderOf, garden, squadOf } from './files.ts';

const parse = (value: unknown) => parseSquad('x.json', JSON.stringify(value));

describe('a file that is not SQuAD', () => {
  const wrong = (change: (file: ReturnType<typeof squadOf>) => void) => {
    const file = structuredClone(squadOf(garden));
    change(file);
    return () => parse(file);
  };

  it('is reported with the location of the problem', () => {
    expect(
      wrong(({ data }) => {
        const question = data[1]?.paragraphs[0]?.qas[0];
        if (question !== undefined) question.answers = [];
      }),
    ).toThrow('x.json: data[1].paragraphs[0].qas[0].answers is empty');
    expect(
      wrong(({ data }) => {
        for (const paragraph of data[0]?.paragraphs ?? []) paragraph.context = ' \n';
      }),
    ).toThrow('x.json: data[0].paragraphs[0].context is empty');
    expect(
      wrong(({ data }) => {
        const answer = data[0]?.paragraphs[1]?.qas[0]?.answers[0];
        if (answer !== undefined) answer.answer_start = 4_000;
      }),
    ).toThrow(
      'x.json: data[0].paragraphs[1].qas[0].answers[0].answer_start is 4000, behind the end of the context',
    );
  });

  it.each([
    ['', 'x.json: it is not JSON ('],
    ['[1, 2', 'x.json: it is not JSON ('],
    ['[]', 'x.json: it is not an object'],
    ['null', 'x.json: it is not an object'],
    ['{}', 'x.json: data is missing'],
    ['{"data": {}}', 'x.json: data is not a list'],
    ['{"data": []}', 'x.json: data is empty'],
    ['{"data": [{"paragraphs": []}]}', 'x.json: data[0].title is missing'],
    ['{"data": [{"title": "A", "paragraphs": [7]}]}', 'x.json: data[0].paragraphs[0] is not an object'],
    [
      '{"data": [{"title": "A", "paragraphs": [{"context": "A b.", "qas": []}]}]}',
      'x.json: data has no questions',
    ],
  ])('is reported in one line: %s', (content, message) => {
    expect(() => parseSquad('x.json', content)).toThrow(message);
    expect(() => parseSquad('x.json', content)).not.toThrow('\n');
  });

  it('may be missing, or a folder', async () => {
    const folder = await folderOf({});
    await expect(readSquad(path.join(folder, 'y.json'))).rejects.toThrow('y.json: there is no such file');
    await expect(readSquad(folder)).rejects.toThrow(`${folder}: it is a folder`);
  });
});

describe('a collection', () => {
  const collection = collectionOf(parse(squadOf(garden)), 'en');

  it('has an article for each entry and a paragraph for each context', () => {
    expect(collection.articles.map(({ id, title }) => [id, title])).toEqual([
      ['0', 'Garden pond'],
      ['1', 'Bakery'],
    ]);
    const contexts = collection.articles.flatMap(({ text, paragraphs }) =>
      paragraphs.map(({ start, end }) => text.slice(start, end)),
    );
    expect(contexts).toEqual(garden.flatMap(({ paragraphs }) => paragraphs.map(({ context }) => context)));
    expect(collection.articles[0]?.paragraphs[0]?.sentences).toHaveLength(3);
  });

  it('knows the offset of each answer', () => {
    const answers = garden.flatMap(({ paragraphs }) => paragraphs.flatMap(({ asked }) => asked));
    for (const [index, { article, answerAt }] of collection.questions.entries())
      expect(collection.articles[article]?.text.slice(answerAt)).toMatch(answers[index]?.[1] ?? '');
    expect(collection.questions.map(({ paragraph }) => paragraph)).toEqual([0, 0, 1, 2, 3]);
  });

  it('accepts offsets in code points and in code units', () => {
    const context = '🦆🦆 Ducks swim.';
    const at = (answer_start: number) =>
      collectionOf(
        parse({
          data: [
            {
              title: 'Ducks',
              paragraphs: [
                { context, qas: [{ question: 'Who swims?', answers: [{ text: 'Ducks', answer_start }] }] },
              ],
            },
          ],
        }),
        'en',
      ).questions[0]?.answerAt;
    expect(at(3)).toBe(5);
    expect(at(5)).toBe(5);
  });

  it('trims contexts', () => {
    const spaced = squadOf([
      { title: 'A', paragraphs: [{ context: '\n One. Two.\n', asked: [['Who?', 'Two']] }] },
    ]);
    const [article] = collectionOf(parse(spaced), 'en').articles;
    expect(article?.paragraphs[0]).toMatchObject({ start: 2, end: 11 });
  });
});

it('takes the language from the file name', () => {
  expect(languageOfFileName('/a.fr.b/wiki.de.dev.json')).toBe('de');
  expect(languageOfFileName('wiki.dev.json')).toBeUndefined();
  expect(languageOfFileName('de.json')).toBeUndefined();
});
