import { describe, expect, it } from 'vitest';
import { matchedWords } from '../../../src/use-cases/asking/matched-words.ts';
import { articleOf } from '../../support/articles.ts';

function marked(text: string, quote: string): string[] {
  const article = articleOf(text);
  const [paragraph] = article.paragraphs;
  if (paragraph === undefined) throw new Error('no paragraph');
  const passage = { article, paragraph, highlight: paragraph, score: 1 };
  return matchedWords(passage, quote).map(({ start, end }) => article.text.slice(start, end));
}

describe('the words of a quote in a passage', () => {
  it('are the quote itself where it stands there word for word', () => {
    expect(marked('It said: “The bridge is safe,” and left.', 'the bridge is safe')).toEqual([
      'The bridge is safe',
    ]);
  });

  it('are the pieces on either side of what was changed', () => {
    expect(
      marked(
        'We are there to end the rule of the cruel king.',
        'We are not there to defend the rule of the cruel king',
      ),
    ).toEqual(['We are there to', 'the rule of the cruel king']);
  });

  it('are content words in any form, without stray stop words', () => {
    expect(marked('The crew of the ferry waited for a tug.', 'tugs and ferries')).toEqual(['ferry', 'tug']);
  });

  it('are none where nothing is shared', () => {
    expect(marked('The ferry was late.', 'zebra')).toEqual([]);
  });
});
