import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedHeading, questionIn } from '../../../src/discord/replies/asked-heading.ts';
import { oneLine } from '../../../src/domain/one-line.ts';
import { LANGUAGES } from '../../../src/wording/languages.ts';
import { wordingFor } from '../../../src/wording/wording.ts';
import { markup } from '../../support/markup.ts';
import { runs } from '../../support/property-runs.ts';
import { seen } from '../../support/shown.ts';
import { onDiscord } from '../../support/wording.ts';

const question = fc
  .oneof(markup, fc.string({ unit: 'grapheme', minLength: 1 }))
  .map((words) => oneLine(words).slice(0, 300).toWellFormed().trim())
  .filter((words) => words !== '');

const language = fc.constantFrom(...LANGUAGES);

describe('the heading of an answer', () => {
  it('gives back the question that was asked, in every language and whatever stands below', () => {
    fc.assert(
      fc.property(question, fc.option(question, { nil: undefined }), language, (typed, asked, reader) => {
        const heading = askedHeading(wordingFor('discord', reader), { question: typed, asked });
        expect(questionIn(heading)).toBe(asked ?? typed);
        expect(questionIn(`${heading}\n-# Closest match.\nNone mention “oil”.`)).toBe(asked ?? typed);
      }),
      runs(300),
    );
  });

  it('shows what was searched for instead', () => {
    const heading = askedHeading(onDiscord, { question: 'and *turkey*?', asked: 'Did Turkey “agree”?' });
    const { text } = seen([{ type: 10, content: heading }]);
    expect(text).toBe('and *turkey*?\nSearched for: “Did Turkey “agree”?”');
  });
});
