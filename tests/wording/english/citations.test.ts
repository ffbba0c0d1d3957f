import { describe, expect, it } from 'vitest';
import { wordingFor } from '../../../src/wording/wording.ts';
import { articleOf } from '../../support/articles.ts';

const { citations } = wordingFor('terminal');

describe('a citation', () => {
  it('has author, publisher, date and paragraph', () => {
    const article = articleOf('One.\n\nTwo.', {
      author: 'Ann Lee',
      publisher: 'The Paper',
      published: '2016-12-02',
    });
    const [, second] = article.paragraphs;
    expect(second && citations.line(article, second)).toBe(
      'by Ann Lee · The Paper · 2 December 2016 · ¶ 2 of 2',
    );
  });

  it('leaves out what is unknown', () => {
    const article = articleOf('One.');
    const [first] = article.paragraphs;
    expect(first && citations.line(article, first)).toBe('¶ 1 of 1');
    expect(citations.source(article)).toEqual([]);
    expect(citations.source(articleOf('One.', { publisher: 'The Paper' }))).toEqual(['The Paper']);
  });

  it('counts paragraphs and words', () => {
    expect(citations.size(articleOf('One.'))).toBe('1 paragraph, 1 word');
    expect(citations.size(articleOf('One two.\n\nThree.'))).toBe('2 paragraphs, 3 words');
  });
});
