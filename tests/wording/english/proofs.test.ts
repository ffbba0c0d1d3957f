import { describe, expect, it } from 'vitest';
import { Quote } from '../../../src/domain/quote.ts';
import { receiptFor } from '../../../src/domain/receipts/make-receipt.ts';
import { wordingFor } from '../../../src/wording/wording.ts';
import { articleOf } from '../../support/articles.ts';

const { proofs } = wordingFor('terminal');
const article = articleOf('Rain fell.', { title: 'The “rain”' });
const quote = Quote.slice(article, { start: 0, end: 10 });
const proved = { kind: 'proved', quote, receipt: receiptFor(quote), standing: { kind: 'present' } } as const;

describe('a proof', () => {
  it('mentions a revision only where the text is not the latest', () => {
    const latest = 'Proved: the text that this receipt was made from has these words, letter for letter.';
    expect(proofs.proof(proved)).toBe(latest);
    expect(proofs.proof({ ...proved, revision: { number: 2, of: 2 } })).toBe(latest);
    expect(proofs.proof({ ...proved, revision: { number: 1, of: 2 } })).toBe(
      `${latest} This is an older version: revision 1 of 2.`,
    );
  });

  it('says what can still prove a receipt of a removed article', () => {
    const at = Date.UTC(2026, 10, 5);
    expect(proofs.proof({ kind: 'removed', article, at })).toBe(
      'Not proved: “The ‘rain’” was removed on 5 November 2026. An export that contains it can still prove the receipt: npm run -s verbatim -- prove RECEIPT --from FILE',
    );
  });

  it.each(['other-text', 'other-words'] as const)('is missing: %s', (kind) => {
    expect(proofs.proof({ kind, article })).toMatch(/^Not proved: .*“The ‘rain’” is here, but .*\.$/u);
  });
});
