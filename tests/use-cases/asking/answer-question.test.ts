import { describe, expect, it } from 'vitest';
import type { QuestionAnswer } from '../../../src/domain/answer.ts';
import { answerQuestion } from '../../../src/use-cases/asking/answer-question.ts';
import { foundAt } from '../../support/answers.ts';
import { articleOf, bundledLibrary, libraryOf, wordsAt } from '../../support/articles.ts';

const library = await bundledLibrary();

/** Questions that the bundled article answers, and the paragraph that does. */
const answered: [string, number][] = [
  ['Where did Lavrov and Cavusoglu meet?', 17],
  ['Who brokered the talks in Ankara?', 2],
  ['How many humanitarian corridors did Russia propose?', 18],
  ['What did Peskov say about the statement?', 14],
  ["When did Russia's intervention begin?", 9],
  ['How many civilians were said to be trapped?', 4],
  ['What is Operation Euphrates Shield?', 11],
  ['Why did the Pentagon refuse air cover to Turkish troops?', 16],
  ['How much territory has the Syrian army retaken?', 3],
  ["Which group served as Al Qaeda's affiliate in Syria?", 3],
  ['What did Erdogan say about the cruel Assad?', 12],
  ['When was the Russian warplane shot down?', 10],
  ['What happened on July 15?', 10],
  ['Who are the village chiefs?', 15],
  ['What is the YPG?', 16],
  ['Who is the Kremlin spokesman?', 14],
  ['What did Moscow demand an explanation for?', 13],
  ['Who did the unnamed opposition figure talk to?', 7],
  ['Why did earlier attempts to open corridors break down?', 18],
  ['What would the fall of eastern Aleppo mean?', 19],
  ['What does Putin want to use as a bargaining chip?', 9],
  ['Who controls Syrian airspace?', 11],
  ['Which countries back the rebel groups?', 1],
  ['When did Erdogan and Putin speak on the phone?', 15],
  ['What did the opposition representative say about the Americans?', 8],
  ['Who denounced the Turkish incursion?', 11],
  ['Was the coup blamed on the US?', 10],
  ['Who is the Turkish foreign minister?', 17],
  ['Which Kurdish militia is supported by the US?', 16],
  ['What was the reaction of Moscow to the statement?', 13],
];

/** Questions that it does not answer. */
const refused: string[] = [
  'What is the price of oil?',
  'Who won the football match?',
  'How do I bake bread?',
  'What is the capital of France?',
  'How tall is Mount Everest?',
  'When was Angela Merkel born?',
  'What did Trump say about NATO?',
  'Who invented the telephone?',
  'How does photosynthesis work?',
  'Did Israel bomb Lebanon?',
  'What are the symptoms of influenza?',
  'What did China say about Taiwan?',
  'Who is the president of Brazil?',
  'When does the next train to Berlin leave?',
  'Was Merkel in Ankara?',
  'How many soldiers did Iran send?',
  'What did Obama say about Syria?',
  'Who won the US election?',
  'How many hospitals were destroyed in Aleppo?',
];

/** Ways to write the same question. */
const ways: [string, (question: string) => string][] = [
  ['as it is', (question) => question],
  ['in small letters without a question mark', (question) => question.toLowerCase().replace('?', '')],
  ['in capitals', (question) => question.toUpperCase()],
  ['with typographic apostrophes', (question) => question.replaceAll("'", '’')],
  ['in quotation marks', (question) => `“${question}”`],
  ['with more white space', (question) => `\t ${question.replaceAll(' ', '\u00a0 ')}\n`],
  ['with invisible characters', (question) => question.replace(/(?<=[a-z])(?=[a-z] )/gu, '\u200b')],
];

const paragraphOf = (answer: QuestionAnswer): number | string =>
  answer.kind === 'answered' ? answer.passages[0].paragraph.number : foundAt(answer);

describe.each(ways)('asked %s', (_, written) => {
  it.each(answered)('%s is answered by ¶ %i', (question, paragraph) => {
    expect(paragraphOf(answerQuestion(library, { question: written(question) }))).toBe(paragraph);
  });

  it.each(refused)('%s is refused', (question) => {
    const answer = answerQuestion(library, { question: written(question) });
    expect(answer.kind).toBe('refused');
    for (const { score } of answer.kind === 'refused' ? answer.nearest : []) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThan(1);
    }
  });
});

describe('an answer', () => {
  it('highlights the sentence that answers', () => {
    const answer = answerQuestion(library, { question: 'Why did the Pentagon decline air cover?' });
    const [first] = answer.kind === 'answered' ? answer.passages : [];
    expect(first && wordsAt(first.article, first.highlight)).toBe(
      'The Pentagon has declined to provide Turkish troops with air cover because of Ankara’s determination to attack Washington’s Kurdish proxies.',
    );
  });

  it('has at most three passages, none twice, and scores from 0 to 1', () => {
    for (const [question] of answered) {
      const answer = answerQuestion(library, { question });
      const passages = answer.kind === 'answered' ? answer.passages : [];
      const numbers = passages.map(({ paragraph }) => paragraph.number);
      expect(new Set(numbers).size).toBe(numbers.length);
      expect(numbers.length).toBeLessThanOrEqual(3);
      for (const { score } of passages) {
        expect(score).toBeGreaterThanOrEqual(library.minConfidence);
        expect(score).toBeLessThanOrEqual(1);
      }
    }
  });

  it('shows three equally good passages in reading order', () => {
    const bread = libraryOf([articleOf(Array(5).fill('Bread is baked.').join('\n\n'))]);
    const answer = answerQuestion(bread, { question: 'What is baked?' });
    const passages = answer.kind === 'answered' ? answer.passages : [];
    expect(passages.map(({ paragraph }) => paragraph.number)).toEqual([1, 2, 3]);
  });

  it('is not given if the articles lack the name in the question', () => {
    expect(paragraphOf(answerQuestion(library, { question: 'Was Merkel with Lavrov in Turkey?' }))).toBe(
      'words-missing',
    );
    expect(paragraphOf(answerQuestion(library, { question: 'Did Germany send troops to Syria?' }))).toBe(
      'words-missing',
    );
    expect(paragraphOf(answerQuestion(library, { question: 'Was Lavrov in Turkey?' }))).toBe(17);
  });

  it('is the same every time', () => {
    for (const [question] of answered) {
      expect(answerQuestion(library, { question })).toEqual(answerQuestion(library, { question }));
    }
  });
});

describe('the closest match', () => {
  it('is shown as such if its confidence is moderate', () => {
    const unsure = answerQuestion(library, { question: 'Who leads the Syrian army?' });
    expect(unsure).toMatchObject({ kind: 'answered', match: 'closest' });
    const sure = answerQuestion(library, { question: 'Where did Lavrov and Cavusoglu meet?' });
    expect(sure).toMatchObject({ kind: 'answered', match: 'answer' });
  });
});
