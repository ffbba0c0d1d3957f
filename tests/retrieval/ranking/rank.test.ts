import { describe, expect, it } from 'vitest';
import type { Passage } from '../../../src/domain/passage.ts';
import { answerQuestion } from '../../../src/use-cases/asking/answer-question.ts';
import { articleOf, libraryOf, wordsAt } from '../../support/articles.ts';

/** The paragraphs as they rank, best first. The required confidence is out of reach, so that all are refused. */
function ranked(paragraphs: readonly string[], question: string): readonly Passage[] {
  const library = libraryOf([articleOf(paragraphs.join('\n\n'), { title: 'Untitled', language: 'xx' })], 2);
  const answer = answerQuestion(library, { question });
  return answer.kind === 'refused' ? answer.nearest : [];
}

describe('paragraphs rank', () => {
  it.each([
    ['by the number of the words they contain', ['bread salt.', 'bread milk.', 'tea.'], 'bread milk', [2, 1]],
    [
      'by the rarity of the words they contain',
      ['bread tea.', 'milk tea.', 'bread.', 'bread.'],
      'bread milk',
      [2, 3, 4],
    ],
    ['by how often they contain a word', ['bread salt tea.', 'bread bread salt.'], 'bread', [2, 1]],
    ['by brevity', [`bread ${'tea '.repeat(30)}.`, 'bread tea.'], 'bread', [2, 1]],
    [
      'higher with the words in one sentence',
      ['Bread here today. Milk there also.', 'Bread beside warm white milk. Here.'],
      'bread milk',
      [2, 1],
    ],
    [
      'higher with the words side by side',
      ['bread like all this milk.', 'bread milk like all this.'],
      'bread milk',
      [2, 1],
    ],
    [
      'higher with the words side by side in reverse',
      ['milk like all this bread.', 'milk bread like all this.'],
      'bread milk',
      [2, 1],
    ],
    ['in reading order in a tie', ['bread.', 'bread.', 'bread.'], 'bread', [1, 2, 3]],
    ['not at all without any of the words', ['tea.', 'salt.'], 'bread', []],
  ])('%s', (_, paragraphs, question, order) => {
    expect(ranked(paragraphs, question).map(({ paragraph }) => paragraph.number)).toEqual(order);
  });

  it('with a confidence that grows with the matched part of the question', () => {
    const [most = 0, some = 0, least = 0] = ranked(
      ['bread milk salt.', 'milk salt.', 'salt salt salt.'],
      'bread milk salt and honey',
    ).map(({ score }) => score);
    expect(most).toBeLessThan(1);
    expect(some).toBeLessThan(most);
    expect(least).toBeLessThan(some);
    expect(least).toBeGreaterThan(0);
    expect(ranked(['bread bread milk.'], 'milk bread bread')[0]?.score).toBeGreaterThan(0.99);
  });

  it('with the sentence that contains most words in bold, the first in a tie', () => {
    const [best] = ranked(['Bread here. Bread milk there. Milk bread too. Salt.'], 'bread milk');
    expect(best && wordsAt(best.article, best.highlight)).toBe('Bread milk there.');
  });
});
