import { describe, expect, it } from 'vitest';
import { UserError, type UserErrorCode } from '../../../src/domain/errors/user-error.ts';
import { wordingFor } from '../../../src/wording/wording.ts';
import { userErrors, warnings } from '../samples.ts';

const onDiscord = wordingFor('discord');
const inTerminal = wordingFor('terminal');
const codes = Object.keys(userErrors) as UserErrorCode[];

describe('an error', () => {
  it.each(codes)('is one or more whole sentences on both surfaces: %s', (code) => {
    const error = new UserError(code, userErrors[code]);
    expect(error.message).toBe(code);
    for (const { error: wordsFor } of [onDiscord, inTerminal]) {
      expect(wordsFor(error)).toMatch(/^[\p{L}\p{N}“].*(?:[.?]|\bFILE)$/u);
      expect(wordsFor(error)).not.toMatch(/undefined|NaN|\[object|#/u);
    }
  });

  it.each([
    [new UserError('question-empty', { what: 'question' }), 'The question is empty. Type a question.'],
    [new UserError('question-empty', { what: 'quote' }), 'The quote is empty. Type the words to look up.'],
    [
      new UserError('question-too-long', { what: 'quote', length: 2_001, max: 2_000 }),
      'The quote has 2,001 characters; the limit is 2,000. Please shorten it.',
    ],
    [
      new UserError('no-sentence-fits', { words: 1 }),
      'This article has 1 word, and no sentence short enough for a summary. Ask about it with /ask.',
    ],
    [
      new UserError('unknown-speaker', { speaker: 'Peskow', similar: ['Peskov', 'Putin'], quoted: [] }),
      'No quote of “Peskow” was recognized. Did you mean Peskov or Putin?',
    ],
    [
      new UserError('fields-wrong', {
        problems: [
          { field: 'title', code: 'empty' },
          { field: 'published', code: 'not-date' },
        ],
      }),
      'Nothing was changed. “Title” is empty. “Date” is not a date such as 2016-12-02.',
    ],
  ])('says what is wrong and what to do: $code', (error, sentences) => {
    expect(onDiscord.error(error)).toBe(sentences);
  });

  it('names commands and actions as the surface has them', () => {
    const unknown = new UserError('unknown-article', { article: 'x' });
    expect(onDiscord.error(unknown)).toBe('There is no article called “x”. /library lists them.');
    expect(inTerminal.error(unknown)).toBe('There is no article called “x”. “verbatim library” lists them.');
    const slow = new UserError('page-too-slow', { host: 'example.org', seconds: 10 });
    expect(onDiscord.error(slow)).toContain('paste the text');
    expect(inTerminal.error(slow)).toContain('add a file with the text');
  });

  it('shortens a long name, and keeps one of 100 characters', () => {
    const sentence = (article: string) => inTerminal.error(new UserError('unknown-article', { article }));
    expect(sentence('x'.repeat(500))).toContain(`“${'x'.repeat(99)}…”`);
    expect(sentence('x'.repeat(100))).toContain(`“${'x'.repeat(100)}”`);
  });
});

describe('a warning', () => {
  const codes = Object.keys(warnings) as (keyof typeof warnings)[];

  it.each(codes)('is one or more whole sentences on both surfaces: %s', (code) => {
    const warning = { code, context: warnings[code] } as Parameters<typeof inTerminal.warning>[0];
    for (const { warning: wordsFor } of [onDiscord, inTerminal])
      expect(wordsFor(warning)).toMatch(/^[\p{Lu}\d].*\.$/u);
  });
});
