import { describe, expect, it } from 'vitest';
import type { RefusalReason } from '../../../src/domain/answer.ts';
import { wordingFor } from '../../../src/wording/wording.ts';

const onDiscord = wordingFor('discord').answers;
const inTerminal = wordingFor('terminal').answers;

describe('a refusal', () => {
  it('lists the missing words', () => {
    const listed = (...words: string[]) => inTerminal.refusal({ code: 'words-missing', words }, 'question');
    expect(listed('oil')).toBe('No answer found. None of the articles mention “oil”.');
    expect(listed('oil', 'gas')).toBe('No answer found. None of the articles mention “oil” or “gas”.');
    expect(listed('oil', 'gas', 'coal')).toContain('“oil”, “gas” or “coal”.');
  });

  it.each<RefusalReason>([{ code: 'words-missing', words: ['oil'] }, { code: 'words-scattered' }])(
    'has no answer to a question, but no article that says a quote: $code',
    (reason) => {
      expect(inTerminal.refusal(reason, 'question')).toMatch(/^No answer found\. /u);
      expect(inTerminal.refusal(reason, 'quote')).toMatch(/^No article says this\. /u);
    },
  );

  it('names the languages of the articles', () => {
    expect(inTerminal.refusal({ code: 'other-language', languages: ['de', 'en'] }, 'question')).toBe(
      'No answer found. The articles are in German or English. Try asking in German or English.',
    );
  });

  it('names commands as they are typed there', () => {
    const none: RefusalReason = { code: 'no-articles' };
    expect(onDiscord.refusal(none, 'question')).toContain('/manage add');
    expect(inTerminal.refusal(none, 'question')).toContain('“verbatim add”');
    const noWords: RefusalReason = { code: 'no-keywords' };
    expect(onDiscord.refusal(noWords, 'question')).toContain('/summary');
    expect(inTerminal.refusal(noWords, 'question')).toContain('“verbatim summary”');
  });
});

it('the size of a summary counts sentences and words', () => {
  expect(inTerminal.summarySize(1, 92, 994, 0.1)).toBe('1 sentence · 92 of 994 words (at most 10%)');
  expect(inTerminal.summarySize(2, 1_200, 9_940, 0.2)).toBe(
    '2 sentences · 1,200 of 9,940 words (at most 20%)',
  );
});
