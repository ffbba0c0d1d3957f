import { describe, expect, it } from 'vitest';
import { wordingFor } from '../../../src/wording/wording.ts';
import { fatalErrors } from '../samples.ts';

const { startup } = wordingFor('terminal');

describe('what keeps the bot from running', () => {
  it.each(Object.keys(fatalErrors) as (keyof typeof fatalErrors)[])('is one line: %s', (code) => {
    expect(startup.fatal(code, fatalErrors[code])).toMatch(/^\p{Lu}[^\n]+\.$/u);
  });
});

it('wrong settings are a line each, with their values', () => {
  const problems = [
    { variable: 'DISCORD_TOKEN', expected: { kind: 'no-white-space' } },
    { variable: 'ASK_MIN_CONFIDENCE', expected: { kind: 'number', min: 0, max: 1 }, value: '2' },
  ] as const;
  expect(startup.settings(problems).split('\n')).toEqual([
    'Check these settings; .env.example explains them:',
    '  DISCORD_TOKEN must not contain spaces or line breaks.',
    '  ASK_MIN_CONFIDENCE must be a number from 0 to 1. It is set to “2”.',
  ]);
});
