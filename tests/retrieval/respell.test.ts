import { describe, expect, it } from 'vitest';
import { ArticleIndex } from '../../src/retrieval/index/article-index.ts';
import { respell } from '../../src/retrieval/respell.ts';
import { articleOf } from '../support/articles.ts';

function spelled(text: string, question: string): string {
  const index = new ArticleIndex();
  const article = articleOf(text);
  index.add(article);
  const [shelf] = index.shelves();
  if (shelf === undefined) throw new Error('There is no shelf');
  expect(respell(question, shelf, article)).toBe(respell(question, shelf, undefined));
  return respell(question, shelf, undefined);
}

describe('a question is spelled as the article is', () => {
  const harbour =
    'The Northern Harbour Board met in January. People of the United Kingdom paid the government a toll. The RSPB objected.';

  it.each([
    ['whats the toll', 'what is the toll'],
    ['why didnt the board meet', "why didn't the board meet"],
    ['who r the ppl', 'who are the people'],
    ['did the govt of the uk pay in jan', 'did the government of the United Kingdom pay in January'],
    ['when did the nhb meet', 'when did the Northern Harbour Board meet'],
    [
      'did the royal society for the protection of birds object',
      'did the royal society for the protection of birds object',
    ],
  ])('%s', (question, expected) => {
    expect(spelled(harbour, question)).toBe(expected);
  });

  it('in initials too', () => {
    expect(spelled('The MTA raised fares.', 'did the metropolitan transport authority raise fares')).toBe(
      'did the MTA raise fares',
    );
    expect(spelled('Fares rose: a mta is a small boat.', 'metropolitan transport authority')).toBe(
      'metropolitan transport authority',
    );
  });

  it.each(['What is negative R?', 'Where is the y-axis?', 'the U-shape', 'ill winds in the shell', 'gov.uk'])(
    'and otherwise as typed: %s',
    (question) => {
      expect(spelled(harbour, question)).toBe(question);
    },
  );

  it('keeps what the article itself writes', () => {
    expect(spelled('The govt fell in Jan. The people cheered.', 'when did the govt fall')).toBe(
      'when did the govt fall',
    );
  });
});
