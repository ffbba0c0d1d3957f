import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupNearDuplicates } from '../../src/retrieval/near-duplicates.ts';
import { articleOf } from '../support/articles.ts';

const REPORT =
  'The ferry to Arholm has stopped after a crack was found in its hull. Engineers will examine it next week. The mayor asked the islanders to be patient, because a smaller boat will come on Monday.';
const OTHER =
  'A bakery on the square sells rye bread until noon. Its owner learned the trade in Vienna. On Sundays the queue reaches the fountain, and nobody minds the wait for a warm loaf.';

const groups = (texts: readonly string[]) =>
  groupNearDuplicates(texts.map((text, index) => articleOf(text, { id: `${index}` }))).map((group) =>
    group.map(({ id }) => Number(id)),
  );

describe('articles with one text', () => {
  it('are one group, edited and shortened, in the order of the articles', () => {
    const short = REPORT.slice(0, 110);
    const edited = `HARBOUR (Agency) — ${REPORT.replace('next week', 'soon')} More follows.`;
    expect(groups([OTHER, REPORT, short, edited])).toEqual([[0], [1, 2, 3]]);
  });

  it('are not those that merely quote a sentence, or are too short to tell', () => {
    const quoting = `${OTHER} ${OTHER.toUpperCase().split(' ').toReversed().join(' ')} Engineers will examine it next week.`;
    expect(groups([REPORT, quoting])).toEqual([[0], [1]]);
    expect(groups(['It rained all day.', 'It rained all day.'])).toEqual([[0], [1]]);
  });

  it('every article is in exactly one group, and the order of the articles does not matter', () => {
    const texts = [REPORT, OTHER, `${REPORT} ${OTHER}`, REPORT.slice(0, 130), 'Rain.'];
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), (order) => {
        const found = groups(order.map((index) => texts[index] ?? ''));
        expect(found.flat().toSorted()).toEqual([0, 1, 2, 3, 4]);
        const named = found.map((group) =>
          group
            .map((place) => order[place] ?? -1)
            .toSorted()
            .join(),
        );
        expect(named.toSorted()).toEqual(['0,1,2,3', '4']);
      }),
    );
  });
});
