import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Passage } from '../../../src/domain/passage.ts';
import { answerQuestion } from '../../../src/use-cases/asking/answer-question.ts';
import { passagesOf } from '../../support/answers.ts';
import { articleOf, bundledArticle, libraryOf } from '../../support/articles.ts';
import { runs } from '../../support/property-runs.ts';
import { articleText, typedText } from '../../support/texts.ts';

const talks = await bundledArticle();
const bread = articleOf(
  'Bread is baked from flour, water and salt.\n\nThe baker Lavrov gets up at three. He heats the oven in Ankara first.',
  { id: 'bread', title: 'How bread is baked' },
);
const brot = articleOf(
  'Das Brot wird in Wien gebacken.\n\nDer Bäcker Müller steht um drei Uhr auf und heizt den Ofen.',
  { id: 'brot', title: 'Wie Brot gebacken wird', language: 'de' },
);
const xieyi = articleOf('他们在安卡拉会面。\n\n停战协议昨天签署了。', {
  id: 'xieyi',
  title: '停战',
  language: 'zh',
});
const all = [talks, bread, brot, xieyi];
const library = libraryOf(all);

const placeOf = (passage: Passage | undefined): string | undefined =>
  passage && `${passage.article.id} ${passage.paragraph.number}`;

const questions: [string, string][] = [
  ['Where did Lavrov and Cavusoglu meet?', `${talks.id} 17`],
  ['Who brokered the talks in Ankara?', `${talks.id} 2`],
  ['What is bread baked from?', 'bread 1'],
  ['When does the baker get up?', 'bread 2'],
  ['Wann steht Bäcker Müller auf?', 'brot 2'],
  ['Wo wird das Brot gebacken?', 'brot 1'],
  ['停战协议签署了吗？', 'xieyi 2'],
];

describe('a library of several articles in several languages', () => {
  it.each(questions)('answers %s by %s', (question, place) => {
    const answer = answerQuestion(library, { question });
    expect(answer.kind).toBe('answered');
    expect(placeOf(passagesOf(answer)[0])).toBe(place);
  });

  it.each(questions)('answers %s the same whatever the order of its articles', (question, place) => {
    for (const articles of [all.toReversed(), [brot, talks, xieyi, bread], [xieyi, bread, talks, brot]]) {
      expect(placeOf(passagesOf(answerQuestion(libraryOf(articles), { question }))[0])).toBe(place);
    }
  });

  it.each(all)('searches only the named article: $id', ({ id, key, title }) => {
    for (const [question] of questions) {
      const answer = answerQuestion(library, { question, article: id });
      for (const passage of passagesOf(answer)) expect(passage.article.id).toBe(id);
      expect(answerQuestion(library, { question, article: key })).toEqual(answer);
      expect(answerQuestion(library, { question, article: title.toUpperCase() })).toEqual(answer);
    }
  });

  it('answers from the named article even if another one answers better', () => {
    const answer = answerQuestion(library, { question: 'Where is Lavrov?', article: 'bread' });
    expect(placeOf(passagesOf(answer)[0])).toBe('bread 2');
  });
});

describe('two articles with the same words', () => {
  it('answer the same whatever their order', () => {
    const twins = ['one', 'two', 'three'].map((id) =>
      articleOf('Lavrov met him.\n\nLavrov met her.', { id }),
    );
    const firstOf = (articles: typeof twins) =>
      placeOf(passagesOf(answerQuestion(libraryOf(articles), { question: 'Whom did Lavrov meet?' }))[0]);
    expect(firstOf(twins)).toBe(firstOf(twins.toReversed()));
  });
});

describe('a library of any articles', () => {
  it('answers with whole paragraphs and highlights whole sentences, scored from 0 to 1', () => {
    fc.assert(
      fc.property(
        fc.array(articleText(), { minLength: 1, maxLength: 3 }),
        typedText(300),
        fc.constantFrom(0, 0.42, 1),
        (texts, question, minConfidence) => {
          const articles = texts.map((text, index) => articleOf(text, { id: `a${index}` }));
          const passages = passagesOf(answerQuestion(libraryOf(articles, minConfidence), { question }));
          expect(passages.length).toBeLessThanOrEqual(3);
          for (const { article, paragraph, highlight, score } of passages) {
            expect(articles).toContain(article);
            expect(article.paragraphs[paragraph.number - 1]).toBe(paragraph);
            expect(paragraph.sentences.map(({ start }) => start)).toContain(highlight.start);
            expect(paragraph.sentences.map(({ end }) => end)).toContain(highlight.end);
            expect(highlight.end).toBeGreaterThan(highlight.start);
            expect(score).toBeGreaterThanOrEqual(0);
            expect(score).toBeLessThanOrEqual(1);
          }
        },
      ),
      runs(300),
    );
  });

  it('gives the same first passage whatever the order of its articles', () => {
    fc.assert(
      fc.property(
        fc.array(articleText(), { minLength: 2, maxLength: 4 }),
        typedText(300),
        (texts, question) => {
          const articles = texts.map((text, index) => articleOf(text, { id: `a${index}` }));
          const firstOf = (ordered: typeof articles) =>
            placeOf(passagesOf(answerQuestion(libraryOf(ordered), { question }))[0]);
          expect(firstOf(articles.toReversed())).toBe(firstOf(articles));
        },
      ),
      runs(300),
    );
  });
});
