import { describe, expect, it } from 'vitest';
import type { RefusalReason } from '../../../src/domain/answer.ts';
import type { Library } from '../../../src/libraries/library.ts';
import { answerQuestion } from '../../../src/use-cases/asking/answer-question.ts';
import { articleOf, bundledLibrary, libraryOf } from '../../support/articles.ts';

const library = await bundledLibrary();

function reasonFor(question: string, asked: Library = library, article?: string): RefusalReason | 'answered' {
  const answer = answerQuestion(asked, { question, article });
  return answer.kind === 'refused' ? answer.reason : 'answered';
}

describe('a refusal says why', () => {
  it.each([
    ['What is the price of oil?', ['price', 'oil']],
    ['WHAT IS THE PRICE OF OIL?', ['PRICE', 'OIL']],
    ['Was Merkel in Ankara?', ['Merkel']],
    ['What is Merkel’s view of Ankara’s proxies in Zürich?', ['Merkel', 'view', 'Zürich']],
    ["Is the U.S.'s oil cheap?", ['oil', 'cheap']],
    ['Oil, oil and oils, or gas?', ['Oil', 'gas']],
    ['alpha beta gamma delta epsilon zeta eta', ['alpha', 'beta', 'gamma', 'delta', 'epsilon']],
    ['Where is __proto__ or constructor or toString?', ['proto', 'constructor', 'toString']],
  ])('%s: these words do not occur', (question, words) => {
    expect(reasonFor(question)).toEqual({ code: 'words-missing', words });
  });

  it.each([
    ['tldr on oil', ['oil']],
    ['waht is oil', ['oil']],
    ['whats oil vs gas n stuff', ['oil', 'gas', 'stuff']],
    ['who wrote of the oil, and when?', ['oil']],
    ['do ppl say oil', ['people', 'oil']],
  ])('%s: it names keywords, written out', (question, words) => {
    expect(reasonFor(question)).toEqual({ code: 'words-missing', words });
  });

  it.each([
    ['de', 'Gestern kamen neun Boote.', 'was sagte und schrieb er über erdöl', 'erdöl'],
    ['fr', 'Hier, neuf bateaux sont venus.', "qu'est-ce qu'il a dit du pétrole", 'pétrole'],
    ['es', 'Ayer llegaron nueve barcos.', 'qué dijo y escribió del petróleo', 'petróleo'],
    ['it', 'Ieri sono arrivate nove barche.', 'cosa ha detto e scritto del petrolio', 'petrolio'],
    ['pt', 'Ontem chegaram nove barcos.', 'o que disse e escreveu do petróleo', 'petróleo'],
    ['nl', 'Gisteren kwamen negen boten.', 'wat zei en schreef hij over aardolie', 'aardolie'],
    ['ru', 'Вчера пришли девять лодок.', 'что он сказал и написал о нефти', 'нефти'],
  ])('%s: it names no word that frames the question', (language, text, question, word) => {
    const boats = libraryOf([articleOf(text, { language })]);
    expect(reasonFor(question, boats)).toEqual({ code: 'words-missing', words: [word] });
    expect(reasonFor(`tldr ${word}`, boats)).toEqual({ code: 'words-missing', words: [word] });
  });

  it.each(['wrote', 'how old is he', 'what does he mean'])('%s: only framed, about nothing', (question) => {
    const boats = libraryOf([articleOf('Nine boats came.')]);
    expect(reasonFor(question, boats)).toEqual({ code: 'no-keywords' });
  });

  it.each(['Who are you?', 'where was it', '?!', '👍 🇸🇾', '…', '— “”'])(
    '%j: it has no keywords',
    (question) => {
      const answer = answerQuestion(library, { question });
      expect(answer).toEqual({ kind: 'refused', reason: { code: 'no-keywords' }, nearest: [] });
    },
  );

  it('when its words all occur, but not together', () => {
    expect(reasonFor('Did village hysteria trap Peskov’s warplanes at Alanya’s border?')).toEqual({
      code: 'words-scattered',
    });
  });

  it('when the question is in another language than the articles', () => {
    expect(reasonFor('¿Qué dijo el gobierno sobre el precio del petróleo?')).toEqual({
      code: 'other-language',
      languages: ['en'],
    });
    const german = articleOf('Brot wird zu Hause gebacken.', { id: 'brot', language: 'de' });
    const both = libraryOf([...library.store.all(), german]);
    const spanish = '¿Qué dijo el gobierno sobre el precio del petróleo?';
    expect(reasonFor(spanish, both)).toEqual({ code: 'other-language', languages: ['de', 'en'] });
    expect(reasonFor(spanish, both, 'brot')).toEqual({ code: 'other-language', languages: ['de'] });
    expect(reasonFor('Was hat die Regierung zum Ölpreis gesagt?', both)).toMatchObject({
      code: 'words-missing',
    });
  });

  it('when there are no articles', () => {
    expect(answerQuestion(libraryOf([]), { question: 'Who met?' })).toEqual({
      kind: 'refused',
      reason: { code: 'no-articles' },
      nearest: [],
    });
  });

  it('for the named article, even if another one has the words', () => {
    const other = articleOf('Bread is baked at home.', { id: 'bread' });
    const both = libraryOf([...library.store.all(), other]);
    expect(reasonFor('Who bakes bread?', both)).toBe('answered');
    expect(reasonFor('Who bakes bread?', both, library.store.all()[0]?.id)).toEqual({
      code: 'words-missing',
      words: ['bakes', 'bread'],
    });
  });

  it('and names up to three nearest paragraphs, best first', () => {
    const answer = answerQuestion(library, {
      question: 'Did Merkel, Hollande and Obama meet Lavrov in Ankara?',
    });
    if (answer.kind !== 'refused') throw new Error('It is answered');
    expect(answer.nearest[0]?.paragraph.number).toBe(17);
    expect(answer.nearest).toHaveLength(3);
  });
});

describe('a question', () => {
  it.each([
    ['empty', '', { code: 'question-empty', context: { what: 'question' } }],
    ['only white space', ' \n\t\u00a0', { code: 'question-empty', context: { what: 'question' } }],
    [
      'of 301 characters',
      'a'.repeat(301),
      { code: 'question-too-long', context: { what: 'question', length: 301, max: 300 } },
    ],
    [
      'of 6,000 characters',
      'why '.repeat(1_500).replace(/ $/u, '?'),
      { code: 'question-too-long', context: { what: 'question', length: 6_000, max: 300 } },
    ],
  ])('is refused if it is %s', (_, question, error) => {
    expect(() => answerQuestion(library, { question })).toThrow(expect.objectContaining(error));
    expect(() => answerQuestion(libraryOf([]), { question })).toThrow(expect.objectContaining(error));
  });

  it('is refused if it names an unknown article', () => {
    const error = { code: 'unknown-article', context: { article: 'nothing' } };
    expect(() => answerQuestion(library, { question: 'Who met?', article: ' nothing ' })).toThrow(
      expect.objectContaining(error),
    );
  });

  it('may have 300 characters, and white space around them', () => {
    expect(reasonFor(`${'a'.repeat(300)}   `)).toEqual({ code: 'words-missing', words: ['a'.repeat(300)] });
  });

  it('is about all articles if the article’s name is blank', () => {
    expect(reasonFor('Who met in Alanya?', library, ' ')).toBe('answered');
  });
});
