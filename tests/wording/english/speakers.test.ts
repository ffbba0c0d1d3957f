import { expect, it } from 'vitest';
import { wordingFor } from '../../../src/wording/wording.ts';

const { speakers } = wordingFor('terminal');

it('a speaker has a name, a number of quotes, and other names', () => {
  const peskov = {
    name: 'Dmitry Peskov',
    variants: ['Dmitry Peskov', 'Peskov'],
    quotes: 2,
    reports: 0,
    articles: 1,
  };
  expect(speakers.line(peskov)).toBe('Dmitry Peskov: 2 quotes in 1 article (also “Peskov”)');
  expect(speakers.line({ ...peskov, variants: ['Dmitry Peskov'], quotes: 1, articles: 3 })).toBe(
    'Dmitry Peskov: 1 quote in 3 articles',
  );
  expect(speakers.line({ ...peskov, variants: [], reports: 1 })).toBe(
    'Dmitry Peskov: 2 quotes and 1 reported statement in 1 article',
  );
  expect(speakers.choice({ name: 'Dmitry Peskov', quotes: 1, reports: 0 })).toBe('Dmitry Peskov (1 quote)');
  expect(speakers.choice({ name: 'Bob Lee', quotes: 0, reports: 2 })).toBe('Bob Lee (2 reported statements)');
});
