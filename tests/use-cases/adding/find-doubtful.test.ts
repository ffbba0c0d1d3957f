import { expect, it } from 'vitest';
import { findDoubtful } from '../../../src/use-cases/adding/find-doubtful.ts';
import { articleWithKinds } from '../../support/kinds.ts';

const PROSE = ['The ferry was cancelled on Sunday.', 'Nobody was hurt in the end, the office said.'];

it('body text that reads like a heading, a credit or a link is doubtful', () => {
  const article = articleWithKinds([
    ...PROSE,
    'Photo: Ann Lee',
    'Read more about the ferries of the island.',
    ['heading', 'What the office says'],
    PROSE[0] ?? '',
    ['caption', 'The ferry in the ice'],
  ]);
  expect([...findDoubtful(article)]).toEqual([3, 4]);
});

it('nothing is doubtful in a text of such lines', () => {
  expect(
    findDoubtful(articleWithKinds(['Wood from the forest', 'Stone from the quarry', 'It fell.'])).size,
  ).toBe(0);
});
