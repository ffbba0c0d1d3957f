import { describe, expect, it } from 'vitest';
import type { Evidence, Finding } from '../../../src/claims/evidence/evidence.ts';
import { decideVerdict, mostFavourable } from '../../../src/claims/judge/decide-verdict.ts';
import { Quote } from '../../../src/domain/quote.ts';
import type { VerdictKind } from '../../../src/domain/verdict.ts';
import { articleOf } from '../../support/articles.ts';

const word = Quote.slice(articleOf('Not now.'), { start: 0, end: 3 });

const faithful: Evidence = {
  isLiteral: true,
  isNormalized: false,
  coverage: 1,
  pieces: 1,
  isMixed: false,
  diff: [],
  cropped: [],
  doubtful: [],
  speaker: 'not-claimed',
  article: 'not-claimed',
};

/** For each verdict but the last, evidence that is enough for it; in order of precedence. */
const grounds: readonly (readonly [VerdictKind, Partial<Evidence>])[] = [
  ['not-found', { coverage: 0.59 }],
  ['other-article', { article: 'other' }],
  ['stitched', { pieces: 2 }],
  ['altered', { diff: [{ kind: 'negation', claimed: '', actual: word }] }],
  ['other-speaker', { speaker: 'other' }],
  ['out-of-context', { cropped: [{ kind: 'negation', quote: word }] }],
  ['typography', { isLiteral: false }],
];
const ordered = grounds.map(([verdict, ground], index) => ({ verdict, ground, index }));

const combined = (parts: readonly Partial<Evidence>[]): Evidence => Object.assign({}, faithful, ...parts);

describe('the verdict', () => {
  it('is exact if nothing speaks against it', () => {
    expect(decideVerdict(faithful)).toBe('exact');
  });

  it.each(ordered)('is $verdict on its own ground', ({ verdict, ground }) => {
    expect(decideVerdict(combined([ground]))).toBe(verdict);
  });

  it.each(ordered)('$verdict takes precedence over all that follow', ({ verdict, index }) => {
    expect(decideVerdict(combined(ordered.slice(index).map(({ ground }) => ground)))).toBe(verdict);
  });

  it.each<[string, VerdictKind, Partial<Evidence>]>([
    ['coverage of just enough words', 'exact', { coverage: 0.6 }],
    ['the claimed article', 'exact', { article: 'claimed' }],
    ['a diff without changes', 'exact', { diff: [{ kind: 'same', claimed: 'Not', actual: word }] }],
    ['a literal match of other letters than typed', 'typography', { isNormalized: true }],
    ['the claimed speaker', 'exact', { speaker: 'confirmed' }],
    ['an unknown speaker', 'other-speaker', { speaker: 'unknown' }],
  ])('%s: %s', (_, verdict, evidence) => {
    expect(decideVerdict(combined([evidence]))).toBe(verdict);
  });
});

describe('of several occurrences', () => {
  const finding = (...parts: readonly Partial<Evidence>[]): Finding => ({
    form: { text: 'Not', disguise: { invisible: 0, lookAlikes: [] }, isNormalized: false },
    evidence: combined(parts),
    pieces: [],
  });
  const elsewhere: Partial<Evidence> = { article: 'other' };
  const others: Partial<Evidence> = { speaker: 'other' };
  const cropped: Partial<Evidence> = { cropped: [{ kind: 'hedge', quote: word }] };

  it.each([
    ['a faithful one', finding(), finding(cropped)],
    ['one that is only cropped', finding(cropped), finding(others)],
    ['somebody else’s words in the claimed article', finding(others, cropped), finding(elsewhere)],
    [
      'of two with the same verdict, the one with fewer flaws',
      finding(elsewhere),
      finding(elsewhere, cropped),
    ],
  ])('%s counts', (_, better, worse) => {
    expect(mostFavourable([worse, better])).toBe(better);
    expect(mostFavourable([better, worse])).toBe(better);
  });

  it('the first of equals counts', () => {
    const [one, other] = [finding(cropped), finding(cropped)];
    expect(mostFavourable([one, other])).toBe(one);
  });
});
