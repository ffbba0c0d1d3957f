import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepNumbers, type NumberedText } from '../../src/storage/keep-numbers.ts';
import { articleOf } from '../support/articles.ts';

const SHIP = 'The ship left the harbour at noon with forty people on board.';
const CREW = 'Its crew had waited for three days until the storm was over.';
const PORT = 'The next port is two hundred miles away, as the captain said.';
const NEW = 'Nobody knows what the owners will do about the broken mast.';
const WEEK = CREW.replace('three days', 'a week');

const contentOf = (paragraphs: readonly string[]) => articleOf(paragraphs.join('\n\n'));

/** The numbers of each successive text of an article. */
function numbered(...texts: readonly (readonly string[])[]): number[][] {
  const earlier: NumberedText[] = [];
  for (const content of texts.map(contentOf))
    earlier.unshift({ content, numbers: keepNumbers(earlier, content) });
  return earlier.toReversed().map(({ numbers }) => [...numbers]);
}

describe('lasting numbers', () => {
  it.each([
    ['are places in the first text', [SHIP, CREW], [SHIP, CREW], [1, 2]],
    ['stay with paragraphs after one that was inserted', [SHIP, CREW], [NEW, SHIP, CREW], [3, 1, 2]],
    ['stay with a paragraph that was changed', [SHIP, CREW, PORT], [SHIP, WEEK, PORT], [1, 2, 3]],
    ['are not given again when one is removed', [SHIP, CREW], [SHIP, NEW], [1, 3]],
    ['stay with a paragraph that moved', [SHIP, CREW, PORT], [PORT, SHIP, CREW], [3, 1, 2]],
    [
      'stay with a paragraph that moved, not with one like it in its place',
      [CREW, SHIP],
      [WEEK, SHIP, CREW],
      [3, 2, 1],
    ],
    ['tell equal paragraphs apart', [SHIP, SHIP], [SHIP, SHIP, SHIP], [1, 2, 3]],
  ])('%s', (_, before, after, numbers) => {
    expect(numbered(before, after).at(-1)).toEqual(numbers);
  });

  it('return with their paragraphs, and only with them', () => {
    expect(numbered([SHIP, CREW], [SHIP], [SHIP, NEW], [SHIP, NEW, CREW])).toEqual([
      [1, 2],
      [1],
      [1, 3],
      [1, 3, 2],
    ]);
  });

  it('are unique, and identical paragraphs keep them through any edits', () => {
    const word = fc.constantFrom('mast', 'storm', 'harbour', 'captain', 'noon', 'mile', 'crew', 'owner');
    const paragraph = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => `${words.join(' ')}.`);
    const text = fc.array(paragraph, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), (texts) => {
        const all = numbered(...texts);
        for (const [index, numbers] of all.entries()) {
          const now = texts[index] ?? [];
          expect(new Set(numbers).size).toBe(now.length);
          const before = all[index - 1];
          if (before === undefined) continue;
          const once = texts[index - 1] ?? [];
          const highest = Math.max(...all.slice(0, index).flat());
          const isNew = numbers.filter((number) => number > highest);
          expect(isNew).toEqual(isNew.map((_, at) => highest + 1 + at));
          for (const words of new Set(once))
            if (
              once.filter((each) => each === words).length === 1 &&
              now.filter((each) => each === words).length === 1
            )
              expect(numbers[now.indexOf(words)]).toBe(before[once.indexOf(words)]);
        }
      }),
    );
  });
});
