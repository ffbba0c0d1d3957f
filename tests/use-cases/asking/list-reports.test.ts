import { describe, expect, it } from 'vitest';
import { findSpokenQuote } from '../../../src/use-cases/asking/find-spoken-quote.ts';
import { listSayings } from '../../../src/use-cases/asking/list-sayings.ts';
import { listSpeakers } from '../../../src/use-cases/asking/list-speakers.ts';
import { checkQuote } from '../../../src/use-cases/checking/check-quote.ts';
import { articleOf, libraryOf } from '../../support/articles.ts';

const ferry = libraryOf([
  articleOf(
    'Captain Ann Bell came on Monday. “The ferry floats,” Bell said. She said that the hull had been painted twice.\n\n' +
      'The rudder is new, according to Bob Lee. Lee did not say that the engine was new. Bell believes it is old.\n\n' +
      'Bell told reporters the crew was tired, but the harbour stayed open. Bell called it “a good ferry.”',
    { id: 'ferry', title: 'Ferry', url: 'https://example.org/ferry' },
  ),
]);

const reported = async (text: string, language = 'en') => {
  const library = libraryOf([articleOf(text, { language })]);
  const speakers = await listSpeakers(library);
  const all = await Promise.all(speakers.map(({ name }) => listSayings(library, { speaker: name })));
  return all.flatMap(({ reports }) => reports.map(({ speaker, words }) => `${speaker.text}: ${words.text}`));
};

describe('what somebody is reported to have said', () => {
  it('is listed apart from their quotes, with its sentence, its attribution and its paragraph', async () => {
    const { sayings, reports } = await listSayings(ferry, { speaker: 'Ann Bell' });
    expect(sayings.map(({ quote }) => quote.text)).toEqual(['“The ferry floats,”', '“a good ferry.”']);
    expect(
      reports.map(({ words, clause, passage: { article, paragraph, highlight } }) => [
        words.text,
        clause.text,
        paragraph.number,
        article.text.slice(highlight.start, highlight.end),
      ]),
    ).toEqual([
      ['the hull had been painted twice', 'She said', 1, 'She said that the hull had been painted twice.'],
      [
        'the crew was tired',
        'Bell told',
        3,
        'Bell told reporters the crew was tired, but the harbour stayed open.',
      ],
    ]);
  });

  it('makes a speaker of somebody who is not quoted', async () => {
    expect((await listSpeakers(ferry)).map(({ name, quotes, reports }) => [name, quotes, reports])).toEqual([
      ['Ann Bell', 2, 2],
      ['Bob Lee', 0, 1],
    ]);
  });

  it.each([
    ['Ann Bell said that it rained all day.', 'Ann Bell: it rained all day'],
    ['Ann Bell said it rained all day.', 'Ann Bell: it rained all day'],
    ['It rained all day, Ann Bell said on Monday.', 'Ann Bell: It rained all day'],
    ['It rained all day, said Ann Bell.', 'Ann Bell: It rained all day'],
    ['In May, Ann Bell said, it rained all day.', 'Ann Bell: it rained all day'],
    ['It rained all day, according to Ann Bell.', 'Ann Bell: It rained all day'],
    ['According to Ann Bell, it rained all day.', 'Ann Bell: it rained all day'],
    ['Ann Bell, the mayor, noted that it rained all day.', 'Ann Bell: it rained all day'],
    ['Ann Bell left early, saying it rained all day.', 'Ann Bell: it rained all day'],
    ['Ann Bell pointed out that it rained all day.', 'Ann Bell: it rained all day'],
  ])('by its construction: %s', async (text, expected) => {
    expect(await reported(text)).toEqual([expected]);
  });

  it.each([
    ['de', 'Anna Lehmann sagte, die Brücke sei sicher.', 'Anna Lehmann: die Brücke sei sicher'],
    [
      'de',
      'Am Montag erklärte Anna Lehmann, dass die Brücke sicher ist.',
      'Anna Lehmann: die Brücke sicher ist',
    ],
    ['fr', 'Anne Martin a déclaré que le pont est sûr.', 'Anne Martin: le pont est sûr'],
    ['es', 'Ana Pérez dijo que el puente es seguro.', 'Ana Pérez: el puente es seguro'],
    ['it', 'Anna Rossi ha detto che il ponte è sicuro.', 'Anna Rossi: il ponte è sicuro'],
    ['pt', 'Ana Silva disse que a ponte é segura.', 'Ana Silva: a ponte é segura'],
    ['ru', 'Анна Смирнова заявила, что мост безопасен.', 'Анна Смирнова: мост безопасен'],
  ])('in %s: %s', async (language, text, expected) => {
    expect(await reported(text, language)).toEqual([expected]);
  });

  it.each([
    'Ann Bell did not say that it rained all day.',
    'Ann Bell will say that it rained all day.',
    'Ann Bell was told that it rained all day.',
    'Ann Bell believes that it rained all day.',
    'Did Ann Bell say that it rained all day?',
    'Ann Bell offered the ferry to the town.',
    'Ann Bell and her deputy met in Leeds, announcing that the ferry is safe.',
  ])('but not if they did not say it: %s', async (text) => {
    expect(await reported(text)).toEqual([]);
  });

  it('is found by /quote speaker', async () => {
    const find = async (text: string, speaker: string) =>
      (await findSpokenQuote(ferry, { text, speaker })).kind;
    expect(await find('the hull had been painted', 'Bell')).toBe('answered');
    expect(await find('The rudder is new', 'Lee')).toBe('answered');
    expect(await find('The rudder is new', 'Bell')).toBe('refused');
  });

  it('is the article’s wording when it is verified', () => {
    const claim = { text: 'the hull had been painted twice', speaker: 'Ann Bell' };
    expect(checkQuote(ferry, claim)).toMatchObject({
      verdict: 'exact',
      isReported: true,
      speaker: { claimed: 'Ann Bell', status: 'confirmed', actual: { text: 'Ann Bell' } },
    });
    expect(checkQuote(ferry, { ...claim, speaker: 'Bob Lee' })).toMatchObject({
      verdict: 'other-speaker',
      speaker: { status: 'other', actual: { text: 'Ann Bell' } },
    });
    expect(checkQuote(ferry, { text: 'the harbour stayed open', speaker: 'Ann Bell' })).toMatchObject({
      verdict: 'other-speaker',
      speaker: { status: 'unknown' },
    });
    expect(checkQuote(ferry, { text: 'The ferry floats', speaker: 'Ann Bell' }).isReported).toBe(false);
  });
});
