import { expect, it } from 'vitest';
import { wordingFor } from '../../../src/wording/wording.ts';

const { speakers } = wordingFor('terminal');

it('a speaker has a name, a number of quotes, and other names', () => {
  const peskov = { name: 'Dmitry Peskov', variants: ['Dmitry Peskov', 'Peskov'], quotes: 2, articles: 1 };
  expect(speakers.line(peskov)).toBe('Dmitry Peskov: 2 quotes in 1 article (also “Peskov”)');
  expect(speakers.line({ ...peskov, variants: ['Dmitry Peskov'], quotes: 1, articles: 3 })).toBe(
    'Dmitry Peskov: 1 quote in 3 articles',
  );
  expect(speakers.choice('Dmitry Peskov', 1)).toBe('Dmitry Peskov (1 quote)');
});
