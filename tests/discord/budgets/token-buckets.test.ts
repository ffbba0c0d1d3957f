import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TokenBuckets } from '../../../src/discord/budgets/token-buckets.ts';

describe('a token bucket', () => {
  it('holds its tokens, and gives each back after its share of the period', () => {
    let now = 0;
    const buckets = new TokenBuckets({ count: 3, period: 60 }, () => now);
    for (const _ of [1, 2, 3]) {
      expect(buckets.wait('a')).toBe(0);
      buckets.take('a');
    }
    expect(buckets.wait('a')).toBe(20);
    expect(buckets.wait('b')).toBe(0);
    now = 15;
    expect(buckets.wait('a')).toBe(5);
    now = 20;
    expect(buckets.wait('a')).toBe(0);
    buckets.take('a');
    expect(buckets.wait('a')).toBe(20);
  });

  it('never gives more than its size and what the time brought, and keeps nobody waiting longer than it says', () => {
    const steps = fc.array(fc.nat({ max: 40 }), { maxLength: 200 });
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 9 }), (pauses, count) => {
        let now = 0;
        let taken = 0;
        const buckets = new TokenBuckets({ count, period: 100 }, () => now);
        for (const pause of pauses) {
          now += pause;
          const wait = buckets.wait('a');
          expect(wait).toBeLessThanOrEqual(100 / count + 1e-6);
          if (wait > 0) continue;
          buckets.take('a');
          taken += 1;
          expect(taken).toBeLessThanOrEqual(count + (now * count) / 100 + 1e-6);
        }
      }),
    );
  });
});
