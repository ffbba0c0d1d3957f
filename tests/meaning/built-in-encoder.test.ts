import { afterAll, describe, expect, it } from 'vitest';
import { BuiltInEncoder } from '../../src/meaning/built-in/built-in-encoder.ts';

const encoder = new BuiltInEncoder();
afterAll(() => encoder.close());

function cosine(one: Float32Array | undefined, other: Float32Array | undefined): number {
  if (one === undefined || other === undefined) throw new RangeError('a vector is missing');
  return one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
}

describe('the built-in encoder', () => {
  it('puts texts of one meaning close together', async () => {
    const [question, answer, other] = await encoder.encode([
      'How many people lost their jobs?',
      'The company dismissed two thousand employees.',
      'The lake froze over in January.',
    ]);
    expect(question).toHaveLength(encoder.dimensions);
    expect(cosine(question, question)).toBeCloseTo(1, 5);
    expect(cosine(question, answer)).toBeGreaterThan(cosine(question, other) + 0.1);
  });

  it('takes any text', async () => {
    const texts = [
      '😀',
      'a'.repeat(300),
      'Привет, как дела?',
      '\u0000\ud800',
      'A sentence. '.repeat(200_000),
    ];
    for (const vector of await encoder.encode([...texts, '', ' \n']))
      expect([vector.length, vector.every(Number.isFinite)]).toEqual([512, true]);
  });

  it('encodes what is urgent first', async () => {
    const order: string[] = [];
    const many = encoder.encode(Array.from({ length: 20 }, (_, at) => `Sentence ${at}.`));
    const urgent = encoder.encode(['Who is first?'], { urgent: true });
    await Promise.all([many.then(() => order.push('many')), urgent.then(() => order.push('urgent'))]);
    expect(order).toEqual(['urgent', 'many']);
  });

  it('rejects once it is closed, also what it was doing', async () => {
    const closed = new BuiltInEncoder();
    const waiting = expect(closed.encode(['One.'])).rejects.toThrow('closed');
    await closed.close();
    await waiting;
    await expect(closed.encode(['Two.'])).rejects.toThrow('closed');
  });
});
