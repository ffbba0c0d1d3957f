import { expect, it } from 'vitest';
import type { Article } from '../../src/domain/article.ts';
import { sourceLink } from '../../src/text-fragments/link-to-span.ts';
import { articleWithKinds } from '../support/kinds.ts';

const url = 'https://paper.example/bridge';
const article = articleWithKinds(
  [
    'It fell on Monday.',
    'It fell on Monday.',
    'It fell on Tuesday.',
    ['caption', 'The bridge in 1911'],
    ['caption', 'It fell on Tuesday.'],
  ],
  { url },
);

function linkOf(number: number, of: Article = article) {
  const paragraph = of.paragraphs[number - 1];
  return paragraph && sourceLink(of, paragraph);
}

it('a link names no words from across a place where the page goes on otherwise', () => {
  expect(linkOf(2)).toContain('#:~:text=');
  expect(linkOf(4)).toBe(`${url}#:~:text=The%20bridge%20in%201911`);
  // Neither the caption before it nor the text tells this one from ¶ 3.
  expect(linkOf(5)).toBe(url);
  expect(linkOf(3)).toBe(`${url}#:~:text=Monday.-,It%20fell%20on%20Tuesday.`);
});
