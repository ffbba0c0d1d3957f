import { describe, expect, it } from 'vitest';
import { LastCall } from '../../../src/discord/delivery/last-call.ts';

const never = () => new Promise<string>(() => undefined);
const LONG_MS = 60_000;

describe('the last call', () => {
  it('ends what waits with the substitute, and changes nothing that is done', async () => {
    const lastCall = new LastCall();
    const done = lastCall.orElse(
      async () => 'done',
      () => 'too late',
    );
    const waiting = lastCall.orElse(never, () => 'too late');
    expect(await done).toBe('done');
    lastCall.make();
    expect(await waiting).toBe('too late');
  });

  it('lets no work begin after it', async () => {
    const lastCall = new LastCall();
    lastCall.make();
    let begun = false;
    const work = async () => {
      begun = true;
      return 'done';
    };
    expect(await lastCall.orElse(work, () => 'too late')).toBe('too late');
    expect(begun).toBe(false);
  });

  it('ends pauses, and makes later ones short', async () => {
    const lastCall = new LastCall();
    const pause = lastCall.pause(LONG_MS, 1);
    lastCall.make();
    await pause;
    await lastCall.pause(LONG_MS, 1);
  });

  it('passes on what the work throws', async () => {
    const failing = async () => {
      throw new Error('failed');
    };
    await expect(new LastCall().orElse(failing, () => 'too late')).rejects.toThrow('failed');
  });
});
