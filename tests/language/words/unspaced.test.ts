import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/use-cases/asking/answer-question.ts';
import { findPassages } from '../../../src/use-cases/asking/find-passages.ts';
import { findQuote } from '../../../src/use-cases/asking/find-quote.ts';
import { articleOf, libraryOf } from '../../support/articles.ts';
import { samples } from './unspaced-samples.ts';

describe.each(samples)('an article in $language', ({ language, paragraphs, questions, foreign }) => {
  const library = libraryOf([articleOf(paragraphs.join('\n\n'), { language })]);

  it.each(questions)('answers in ¶ %i: %s', (number, question) => {
    const [first] = findPassages(library, { question }, 1);
    expect(first?.paragraph.number).toBe(number);
  });

  it('refuses at least half of the unrelated questions', () => {
    const refused = foreign.filter((question) => answerQuestion(library, { question }).kind === 'refused');
    expect(refused.length).toBeGreaterThanOrEqual(foreign.length / 2);
  });

  it('finds every part of a sentence as a quote', () => {
    paragraphs.forEach((paragraph, index) => {
      for (const [run] of paragraph.matchAll(/[\p{L}\p{M}]{6,}/gu)) {
        for (let start = 0; start + 6 <= run.length; start += 5) {
          const answer = findQuote(library, { text: run.slice(start, start + 6) });
          expect(answer).toMatchObject({ kind: 'answered', match: 'exact' });
          const found = answer.kind === 'answered' ? answer.passages : [];
          if (found.length < 3) expect(found.map((passage) => passage.paragraph.number)).toContain(index + 1);
        }
      }
    });
  });
});
