import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Line } from '../../../src/discord/budgets/line.ts';

const idle = () => new Promise((resolve) => setImmediate(resolve));

it('runs so many at a time, in order, and tells the others their place', async () => {
  const line = new Line(2);
  const ends: (() => void)[] = [];
  const begun: number[] = [];
  const places: string[] = [];
  const works = [0, 1, 2, 3].map((number) =>
    line.run(
      () => {
        begun.push(number);
        return new Promise<void>((end) => ends.push(end));
      },
      (ahead) => places.push(`${number}: ${ahead}`),
    ),
  );
  await idle();
  expect({ begun, places }).toEqual({ begun: [0, 1], places: ['2: 2', '3: 3'] });
  ends[1]?.();
  await idle();
  expect({ begun, places: places.slice(2) }).toEqual({ begun: [0, 1, 2], places: ['3: 2'] });
  for (const number of [0, 2, 3]) {
    ends[number]?.();
    await idle();
  }
  await Promise.all(works);
});

it('never runs more, and lets everyone have a turn, whatever fails', async () => {
  const plan = fc.array(fc.record({ rounds: fc.nat({ max: 3 }), fails: fc.boolean() }), { maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(plan, fc.integer({ min: 1, max: 3 }), async (works, max) => {
      const line = new Line(max);
      let running = 0;
      const results = await Promise.allSettled(
        works.map(({ rounds, fails }) =>
          line.run(
            async () => {
              running += 1;
              expect(running).toBeLessThanOrEqual(max);
              for (let round = 0; round < rounds; round += 1) await idle();
              running -= 1;
              if (fails) throw new Error('failed');
            },
            (ahead) => expect(ahead).toBeGreaterThanOrEqual(max),
          ),
        ),
      );
      expect(results.map(({ status }) => status === 'rejected')).toEqual(works.map(({ fails }) => fails));
    }),
  );
});
