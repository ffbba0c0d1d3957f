import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/use-cases/asking/answer-question.ts';
import { foundAt } from '../../support/answers.ts';
import { articleOf, libraryOf, wordsAt } from '../../support/articles.ts';

const article = articleOf(
  [
    'Zebra mussels choke the canal',
    'Zebra mussels have choked the canal at Ostrow, the harbour master said on Monday.',
    'The zebra mussel is a small striped shellfish that clings to pipes. It came from the Caspian Sea.',
    'Photo: zebra mussels on a pipe at Ostrow / Reuters',
    'The harbour master, Jadwiga Krol, 58, wants the sluices closed. Krol blamed ballast water for the zebra mussels.',
    'Divers removed 40 tons of zebra mussels from the sluices. Many boats could not leave.',
    'Read more: Divers and their work in the canal',
    'Some of the shells will be ground into gravel for the roads around the town.',
  ].join('\n\n'),
  { title: 'Mussels in the canal' },
);
const library = libraryOf([article]);
const ask = (question: string) => answerQuestion(library, { question });

describe('a question in a hurry', () => {
  it.each([
    ['whats a zebra mussel', 3],
    ['how old is krol', 5],
    ['how many tons of muscels did divers remove', 6],
    ['why did krol blame balast water', 5],
  ])('finds its paragraph: %s', (question, paragraph) => {
    expect(foundAt(ask(question))).toMatch(new RegExp(`^(?:answer|closest) ${paragraph}\\b`, 'u'));
  });

  it('gets the sentence that says what a thing is', () => {
    const answer = ask('what is a zebra mussel?');
    if (answer.kind !== 'answered') throw new Error('It is refused');
    expect(wordsAt(article, answer.passages[0].highlight)).toContain('small striped shellfish');
  });

  it.each([
    'zebra mussels pipe photo',
    'divers and their work in the canal',
    'zebra mussels choke the canal',
  ])('never gets a heading, a credit or a link: %s', (question) => {
    expect(foundAt(ask(question))).not.toMatch(/ [147]\b/u);
  });

  it('gets a sentence without the figure asked for as the closest match only', () => {
    expect(foundAt(ask('How many boats could not leave the sluices?'))).toMatch(/^closest/u);
    expect(foundAt(ask('How many tons of zebra mussels were removed from the sluices?'))).toMatch(
      /^answer 6/u,
    );
  });

  it.each(['whats tapwater', 'how heavy is tapwater lol', 'what does tapwater stand for'])(
    'is not refused for the words around its subject: %s',
    (question) => {
      expect(ask(question)).toMatchObject({ reason: { code: 'words-missing', words: ['tapwater'] } });
    },
  );
});
