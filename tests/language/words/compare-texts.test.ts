import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../../src/language/words/compare-texts.ts';
import { articleOf, wordsAt } from '../../support/articles.ts';

const SHIP = 'The ship left the harbour at noon with forty people on board.';
const CREW = 'Its crew had waited for three days until the storm was over.';
const PORT = 'The next port is two hundred miles away, as the captain said.';
const NEW = 'Nobody knows what the owners will do about the broken mast.';

function compared(before: readonly string[], after: readonly string[]) {
  const [old, now] = [articleOf(before.join('\n\n')), articleOf(after.join('\n\n'))];
  return compareTexts(old, now).map((change) => [
    change.before && wordsAt(old, change.before),
    change.after && wordsAt(now, change.after),
  ]);
}

describe('compareTexts', () => {
  const changed = CREW.replace('three days', 'a week');

  it.each([
    ['nothing', [SHIP, CREW], [SHIP, CREW], []],
    ['a word', [SHIP, CREW, PORT], [SHIP, changed, PORT], [[CREW, changed]]],
    ['an added paragraph', [SHIP, PORT], [SHIP, CREW, PORT], [[undefined, CREW]]],
    ['a removed paragraph', [SHIP, CREW, PORT], [SHIP, PORT], [[CREW, undefined]]],
    [
      'an added paragraph before a changed one',
      [SHIP, CREW],
      [SHIP, NEW, changed],
      [
        [undefined, NEW],
        [CREW, changed],
      ],
    ],
    [
      'a replaced paragraph',
      [SHIP, CREW],
      [SHIP, NEW],
      [
        [CREW, undefined],
        [undefined, NEW],
      ],
    ],
    [
      'a moved paragraph',
      [SHIP, CREW, PORT],
      [PORT, SHIP, CREW],
      [
        [undefined, PORT],
        [PORT, undefined],
      ],
    ],
  ])('finds changes: %s', (_, before, after, changes) => {
    expect(compared(before, after)).toEqual(changes);
  });

  it('reports each paragraph that only one text contains, once and in order, for any texts', () => {
    const text = fc.array(fc.constantFrom(SHIP, CREW, changed, PORT, NEW), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = compared(before, after);
        const [gone, fresh] = [0, 1].map((side) => changes.flatMap((change) => change[side] ?? []));
        expect(before.length - (gone?.length ?? 0)).toBe(after.length - (fresh?.length ?? 0));
        for (const text of new Set([...before, ...after])) {
          const count = (texts: readonly (string | undefined)[] = []) =>
            texts.filter((each) => each === text).length;
          expect(count(before) - count(gone)).toBe(count(after) - count(fresh));
        }
      }),
    );
  });

  it('does not pair paragraphs of texts with thousands of differences', () => {
    const paragraphs = (word: string) =>
      Array.from({ length: 3_000 }, (_, index) => `${word} is number ${index}.`);
    expect(compared(paragraphs('One'), paragraphs('Other'))).toHaveLength(6_000);
  });
});
