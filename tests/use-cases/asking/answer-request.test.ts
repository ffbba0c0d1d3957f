import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/use-cases/asking/answer-question.ts';
import { foundAt } from '../../support/answers.ts';
import { articleOf, libraryOf } from '../../support/articles.ts';

const lighthouse = articleOf(
  'The lighthouse of Karsund went dark on Friday. A gull had broken the lamp, said its keeper, Ole Brun.\n\n' +
    'Ole Brun wrote the log of the lighthouse for forty years. The book was published in 1994.\n\n' +
    'Ships now wait at anchor until the lamp is mended. The harbour office expects that next week.',
  { id: 'lighthouse', title: 'A gull puts out a light', author: 'Siri Dahl', published: '2019-05-04' },
);
const mill = articleOf('The mill of Tarn grinds again. Its wheel was new in spring.', { id: 'mill' });
const library = libraryOf([lighthouse]);

const ask = (question: string) => foundAt(answerQuestion(library, { question }));

describe('a question about the article as a whole', () => {
  it.each([
    ...[
      'who wrote this',
      "Who's the author?",
      'whos the author',
      'written by?',
      'who are the authors of this piece',
    ],
    ...['¿Quién escribió este artículo?', 'Wer hat diesen Artikel geschrieben?', "Qui a écrit l'article ?"],
    ...[
      'Chi ha scritto questo articolo?',
      'Quem escreveu o artigo?',
      'Wie heeft dit geschreven?',
      'кто автор статьи?',
    ],
  ])('is answered from the record: %s', (question) => {
    expect(ask(question)).toBe('record author');
  });

  it.each([
    ['when was this published', 'published'],
    ['how old is this article', 'published'],
    ['Wann wurde der Artikel veröffentlicht?', 'published'],
    ['what newspaper is this from', 'publisher'],
    ['où cet article est-il paru ?', 'publisher'],
    ['whats the headline', 'title'],
    ['got a link?', 'url'],
    ['how long is this article', 'length'],
    ['¿Cuántas palabras tiene el texto?', 'length'],
  ])('or another field of it: %s (%s)', (question, field) => {
    expect(ask(question)).toBe(`record ${field}`);
  });

  it.each([
    ...['tldr', 'tl;dr pls', 'whats this about?', "What's the main point?", 'sum it up', 'give me the gist'],
    ...[
      'whats the story',
      'worum geht es in dem Artikel?',
      'de quoi parle cet article ?',
      '¿de qué trata esto?',
    ],
    ...[
      'di cosa parla questo articolo?',
      'qual é a ideia principal?',
      'waar gaat dit over?',
      'о чём эта статья?',
    ],
  ])('or by a summary: %s', (question) => {
    expect(ask(question)).toBe('summary');
  });

  it.each([
    'who wrote the log',
    'when was the book published',
    'who wrote the log of this lighthouse',
    'what is the harbour office about',
    'when will it be mended',
    'how long did Ole Brun write',
  ])('is not one that names anything else: %s', (question) => {
    expect(ask(question)).not.toMatch(/record|summary/u);
  });

  it.each(['when was it', 'who is this', 'how long did it take', 'why this', 'wo war das', 'wann'])(
    'is not one that may ask for anything: %s',
    (question) => {
      expect(ask(question)).not.toMatch(/record|summary/u);
    },
  );
});

describe('with several articles', () => {
  const several = libraryOf([lighthouse, mill]);

  it('the record of the named one is given; without a name, one is asked for', () => {
    const question = 'who wrote this';
    expect(foundAt(answerQuestion(several, { question }))).toBe('article-unnamed');
    expect(answerQuestion(several, { question, article: 'lighthouse' })).toEqual({
      kind: 'record',
      field: 'author',
      article: lighthouse,
    });
    expect(() => answerQuestion(several, { question, article: 'sawmill' })).toThrow('unknown-article');
  });

  it('the newest is summarized', () => {
    expect(answerQuestion(several, { question: 'tldr' })).toMatchObject({ summary: { article: lighthouse } });
    expect(answerQuestion(several, { question: 'tldr', article: 'mill' })).toMatchObject({
      summary: { article: mill, sentences: [{ quote: { text: 'The mill of Tarn grinds again.' } }] },
    });
  });
});

it('an empty library has no record', () => {
  expect(foundAt(answerQuestion(libraryOf([]), { question: 'who wrote this' }))).toBe('no-articles');
});
