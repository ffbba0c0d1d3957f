import { expect, it } from 'vitest';
import { isSlip } from '../../../src/retrieval/index/closeness.ts';

it.each([
  ['acounts', 'accounts', true],
  ['residnet', 'resident', true],
  ['lavrof', 'lavrov', true],
  ['microcefaly', 'microcephaly', true],
  ['spred', 'spread', true],
  ['boat', 'bolt', false],
  ['merkel', 'berkel', false],
  ['invasion', 'invaders', false],
  ['house', 'mouse', false],
])('%s for %s: %s', (typed, meant, slip) => {
  expect(isSlip(typed, meant)).toBe(slip);
});
