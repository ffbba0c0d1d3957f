import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startVerbatim, type Verbatim } from '../../support/verbatim.ts';

const HOUR_MS = 3_600_000;
/** More than the 50 requests that discord.js makes in a second. */
const MANY = 60;

let verbatim: Verbatim;
let shift = 0;
beforeEach(async () => {
  const realNow = Date.now;
  vi.spyOn(Date, 'now').mockImplementation(() => realNow() + shift);
  shift = 0;
  verbatim = await startVerbatim({ times: { firstPause: 20, maxPause: 200 } });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await verbatim.stop();
});

const answersTo = (ids: ReadonlySet<string>) =>
  verbatim.person.messages().filter(({ repliesTo }) => ids.has(repliesTo?.messageId ?? ''));

async function expectAnswers(count: number): Promise<void> {
  const bot = `<@${verbatim.simulator.applicationId}>`;
  const said = Array.from({ length: count }, () => verbatim.person.say(`${bot} hello`).id);
  await vi.waitFor(() => expect(answersTo(new Set(said))).toHaveLength(count), {
    timeout: 60_000,
    interval: 50,
  });
}

it('the bot goes on answering when the clock is set back by an hour', async () => {
  await expectAnswers(1);
  shift = -HOUR_MS;
  await expectAnswers(MANY);
  expect((await verbatim.person.use('help')).message).toBeDefined();
  expect(verbatim.logs()).toContain('"seconds":3600,"msg":"the clock was set back"');
});

it('the bot goes on answering when the clock is set forward, and right again', async () => {
  shift = HOUR_MS;
  await expectAnswers(MANY);
  shift = 0;
  await expectAnswers(MANY);
});

it('an interaction that Discord delivers again is recognized after the clock was set forward', async () => {
  const { interactionId } = await verbatim.person.use('help');
  shift = HOUR_MS;
  verbatim.simulator.deliverAgain(interactionId);
  await verbatim.person.use('help');
  expect(verbatim.simulator.interactions[0]?.requests).toHaveLength(1);
});
