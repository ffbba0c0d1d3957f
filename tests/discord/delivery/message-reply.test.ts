import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Fault, ShownMessage } from '../../../src/simulator/simulator.ts';
import { messageOf, seen } from '../../support/shown.ts';
import { startVerbatim, type Verbatim } from '../../support/verbatim.ts';

const SEND = /POST \/channels\/\d+\/messages$/u;
const READ = /GET \/channels\/\d+\/messages\/\d+$/u;
/** discord.js repeats a request four times at once before it fails. */
const MANY = 9;

let verbatim: Verbatim;
let bot: string;
beforeEach(async () => {
  verbatim = await startVerbatim({ times: { firstPause: 4, maxPause: 60 }, mayBeRefused: true });
  bot = `<@${verbatim.simulator.applicationId}>`;
});
afterEach(() => verbatim.stop());

const repliesTo = ({ id }: ShownMessage) =>
  verbatim.person.messages().filter((message) => message.repliesTo?.messageId === id);

/** All replies to a message, after the bot has replied to a later one. */
async function allRepliesTo(said: ShownMessage): Promise<ShownMessage[]> {
  const later = verbatim.person.say(`${bot} are you there?`);
  await vi.waitFor(() => expect(repliesTo(later).length * repliesTo(said).length).toBeGreaterThan(0), {
    timeout: 60_000,
  });
  return repliesTo(said);
}

describe('a reply to a message arrives, once', () => {
  it.each<readonly [string, Fault, number]>([
    ['closes the connection', {}, MANY],
    ['closes the connection after it was sent', { applied: true }, MANY],
    ['fails with 500', { status: 500 }, MANY],
    ['fails with 500 after it was sent', { status: 500, applied: true }, MANY],
    ['is rate limited', { status: 429, retryAfter: 0.05 }, 2],
  ])('when it %s', async (_, fault, times) => {
    verbatim.simulator.failNext(SEND, fault, times);
    const said = verbatim.person.say(`${bot} hello`);
    await vi.waitFor(() => expect(repliesTo(said)).not.toEqual([]), { timeout: 60_000 });
    expect(await allRepliesTo(said)).toHaveLength(1);
  });

  it('when the message that it goes on from cannot be read at first', async () => {
    const answer = messageOf(
      await verbatim.person.use('ask', { question: 'What did Erdogan say about Syria?' }),
    );
    verbatim.simulator.failNext(READ, 503, MANY);
    const [reply] = await allRepliesTo(verbatim.person.say(`${bot} and about Assad?`, answer.id));
    expect(seen(reply?.components ?? []).text).toContain('¶ 12 of 19');
  });

  it('in plain words when Discord refuses the components', async () => {
    verbatim.simulator.failNext(SEND, { status: 400, code: 50035 });
    const [reply, ...others] = await allRepliesTo(verbatim.person.say(`${bot} hello`));
    expect(reply?.content).toContain('To ask a question, type /ask');
    expect(reply?.components).toEqual([]);
    expect(reply?.pings).toEqual([]);
    expect(others).toEqual([]);
  });

  it('is not tried again where the bot may not write', async () => {
    verbatim.simulator.failNext(SEND, { status: 403, code: 50013 });
    const said = verbatim.person.say(`${bot} hello`);
    await vi.waitFor(() => expect(verbatim.logs()).toContain('could not answer'));
    expect(repliesTo(said)).toEqual([]);
    expect(verbatim.logs()).not.toContain('trying again');
  });
});
