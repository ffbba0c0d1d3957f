import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/language/language.ts';

function read(code: string, question: string) {
  const { followUp, stopWords, framingWords } = languageOf(code);
  return followUp?.(question, (word) => stopWords.has(word) || framingWords.has(word));
}

describe('the topic of a follow-up question', () => {
  it.each([
    ['en', 'and what about turkey?', 'turkey'],
    ['en', 'What about in Ankara then', 'in Ankara'],
    ['en', 'and the rest of the coast?', 'the rest of the coast'],
    ['en', 'the mayor?', 'the mayor'],
    ['de', 'Und was ist mit der Türkei?', 'der Türkei'],
    ['fr', "Et qu'en est-il de la Turquie ?", 'la Turquie'],
    ['es', '¿Y qué hay de Turquía?', 'Turquía'],
    ['it', 'E per quanto riguarda la Turchia?', 'la Turchia'],
    ['pt', 'E quanto à Turquia?', 'Turquia'],
    ['nl', 'En hoe zit het met Turkije?', 'Turkije'],
    ['ru', 'А что насчёт Турции?', 'Турции'],
  ])('%s: %s', (code, question, topic) => {
    expect(read(code, question)?.topic).toBe(topic);
  });

  it.each([
    ['en', 'and when did turkey agree?'],
    ['en', 'why?'],
    ['en', 'and'],
    ['en', 'what did the mayor of the town say of it'],
    ['en', 'harbour master town coast boats ice'],
    ['de', 'und wann kam er'],
    ['fr', 'et pourquoi ?'],
    ['ru', 'и когда?'],
  ])('is missing where the question asks something itself: %s: %s', (code, question) => {
    expect(read(code, question)?.topic).toBeUndefined();
  });
});

it.each([
  ['en', 'what did he say', 'what did Ann say'],
  ['de', 'wo war sie dabei', 'wo war Anna'],
  ['fr', 'pourquoi lui', 'pourquoi Anne'],
  ['es', '¿por qué ella?', '¿por qué Ana?'],
  ['it', 'perché loro', 'perché Anna'],
  ['pt', 'por que ele', 'por que Ana'],
  ['nl', 'waarom zij', 'waarom Anna'],
  ['ru', 'почему она', 'почему Анна'],
])('%s: “%s” refers back, “%s” does not', (code, back, not) => {
  expect(read(code, back)?.refersBack).toBe(true);
  expect(read(code, not)?.refersBack).toBe(false);
});
