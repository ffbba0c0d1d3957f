import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ParagraphTraits } from '../../src/domain/article.ts';
import { PARAGRAPH_KINDS, restoreTraits, saveTraits } from '../../src/domain/paragraphs/saved-traits.ts';

const traits: fc.Arbitrary<ParagraphTraits> = fc
  .record(
    {
      kind: fc.constantFrom(...PARAGRAPH_KINDS),
      pages: fc.tuple(fc.nat(500), fc.nat(2)).map(([first, more]) => ({ first, last: first + more })),
    },
    { requiredKeys: [] },
  )
  .map((one) => one as ParagraphTraits);

it('kinds and pages of paragraphs survive being saved as JSON', () => {
  fc.assert(
    fc.property(fc.array(traits, { maxLength: 12 }), (all) => {
      const restored = restoreTraits(JSON.parse(JSON.stringify(saveTraits(all))));
      expect(all.map((_, index) => restored[index] ?? {})).toEqual(all);
    }),
  );
});

it('body text without pages saves nothing', () => {
  expect(saveTraits([{}, {}])).toEqual({});
  expect(restoreTraits({})).toEqual([]);
});
