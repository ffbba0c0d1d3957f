import { Routes } from 'discord.js';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { interactionRest } from '../../../src/discord/delivery/interaction-rest.ts';
import { deliveryTimes } from '../../../src/discord/delivery/times.ts';
import { type Simulator, startSimulator } from '../../../src/simulator/simulator.ts';

let simulator: Simulator;
beforeEach(async () => {
  simulator = await startSimulator();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await simulator.stop();
});

const UNKNOWN_WEBHOOK = 10015;

it('is not held to the 50 requests a second of other requests, even in a second that never ends', async () => {
  const rest = interactionRest({ api: simulator.apiUrl }, deliveryTimes, { limited: () => undefined });
  const now = Date.now();
  vi.spyOn(Date, 'now').mockReturnValue(now);
  const requests = Array.from({ length: 120 }, (_, index) =>
    rest.patch(Routes.webhookMessage(simulator.applicationId, `token-${index}`), { body: {}, auth: false }),
  );
  for (const request of requests) await expect(request).rejects.toMatchObject({ code: UNKNOWN_WEBHOOK });
});
