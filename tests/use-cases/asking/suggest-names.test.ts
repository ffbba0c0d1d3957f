import { describe, expect, it } from 'vitest';
import type { NameSuggestion } from '../../../src/domain/answer.ts';
import { answerQuestion } from '../../../src/use-cases/asking/answer-question.ts';
import { articleOf, bundledLibrary, libraryOf } from '../../support/articles.ts';

function suggested(text: string, question: string, language = 'en'): readonly NameSuggestion[] {
  const answer = answerQuestion(libraryOf([articleOf(text, { language })]), { question });
  if (answer.kind === 'record' || answer.kind === 'summary') throw new Error('It is not searched for');
  return answer.suggestions ?? [];
}

describe('a misspelt name', () => {
  it.each([
    [
      'en',
      'In Ostrow, the harbour master Jadwiga Kowalczyk spoke of the sluices.',
      'who is kovaltschik',
      'Kowalczyk',
    ],
    ['de', 'Am Montag sprach Präsident Wolodymyr Selenskyj in Bern.', 'Wer ist Zelensky?', 'Selenskyj'],
    ['fr', 'Hier, le ministre Sergueï Lavrov a parlé à Genève.', 'qui est lawrow', 'Lavrov'],
    ['es', 'Ayer el presidente Mijaíl Gorbachov habló en Berlín.', '¿Quién es Gorbatschow?', 'Gorbachov'],
    ['it', 'Ieri il direttore Adam Kowalczyk ha parlato a Berlino.', 'chi è kovalczik', 'Kowalczyk'],
    ['pt', 'Ontem o presidente Mikhail Gorbatchov falou em Berlim.', 'Quem é Gorbachev?', 'Gorbatchov'],
    ['nl', 'Gisteren sprak president Boris Jeltsin in Brussel.', 'wie is yeltsin', 'Jeltsin'],
    ['en, short', 'The envoy met Bashar Assad in Oslo.', 'who is asad', 'Assad'],
    ['ru', 'Вчера министр Мевлют Чавушоглу говорил в Анкаре.', 'кто такой чавусолгу', 'Чавушоглу'],
  ])('may be the one that the article has (%s)', (language, text, question, name) => {
    const [suggestion, ...others] = suggested(text, question, language.slice(0, 2));
    expect(others).toEqual([]);
    expect(suggestion?.name).toBe(name);
    expect(suggestion?.question).toBe(question.replace(suggestion?.typed ?? '', name));
    expect(suggested(text, suggestion?.question ?? '', language.slice(0, 2))).toEqual([]);
  });

  it('keeps its possessive, and is corrected wherever it stands', () => {
    const [suggestion] = suggested(
      'The friends of Mevlut Cavusoglu left.',
      'Is Kavusoglou’s car Kavusoglou’s?',
    );
    expect(suggestion).toEqual({
      typed: 'Kavusoglou',
      name: 'Cavusoglu',
      question: 'Is Cavusoglu’s car Cavusoglu’s?',
    });
  });

  it.each([
    ['an ordinary word', 'The envoy flew to Beijing.', 'whats his beef with them'],
    [
      'a word that cannot be a name here',
      'The envoy met Zelensky in Oslo.',
      'Was the selenskyj cheap in Oslo?',
    ],
    ['another name', 'The envoy met Angela Merkel.', 'who is hollande'],
    ['a name with another first letter', 'The envoy met Jason Kanders.', 'who is sanderz'],
    ['a short word', 'The envoy left the Park.', 'why did they pack'],
    [
      'a question in another language',
      'The envoy met Zelensky in Oslo.',
      'Wo traf der Gesandte denn nun Selenskyj?',
    ],
    ['a number', 'The envoy met Area 1998.', 'what happened in 1999'],
    ['a word that is no name in the article', 'The envoy met traders.', 'who is Draders'],
  ])('is not suspected in %s', (_, text, question) => {
    expect(suggested(text, question)).toEqual([]);
  });

  it('is not corrected if the question would be too long', () => {
    const question = `who is lawrof ${'really '.repeat(40)}`.padEnd(299, 'x');
    expect(suggested('The envoy met Sergei Lawrowow.', question)).toEqual([]);
  });

  it('gets no suggestion where the article answers', async () => {
    const answer = answerQuestion(await bundledLibrary(), {
      question: 'where did Lavrov and Cavusoglu meet',
    });
    expect(answer).toMatchObject({ kind: 'answered', match: 'answer' });
    expect(answer).not.toHaveProperty('suggestions');
  });
});
