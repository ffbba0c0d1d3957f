import { z } from 'zod';
import type { SimulatedPerson } from '../../simulator/types.ts';

const options = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
const values = z.array(z.string()).readonly();
const fields = z.record(z.string(), z.union([z.string(), values, z.boolean()]));

/** The actions that the page can send. */
export const actSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('use'), command: z.string(), options }),
  z.object({ kind: z.literal('complete'), command: z.string(), options, focused: z.string() }),
  z.object({ kind: z.literal('press'), messageId: z.string(), customId: z.string() }),
  z.object({ kind: z.literal('select'), messageId: z.string(), customId: z.string(), values }),
  z.object({ kind: z.literal('submit'), interactionId: z.string(), values: fields }),
  z.object({ kind: z.literal('useOnMessage'), command: z.string(), messageId: z.string() }),
  z.object({ kind: z.literal('dismiss'), messageId: z.string() }),
  z.object({ kind: z.literal('say'), content: z.string(), replyTo: z.string().optional() }),
]);

export type Act = z.infer<typeof actSchema>;

/** @returns the simulator's result. @throws ClientRefusal for what Discord's client would not send */
export async function perform(person: SimulatedPerson, act: Act): Promise<unknown> {
  switch (act.kind) {
    case 'use':
      return person.use(act.command, act.options);
    case 'complete':
      return person.complete(act.command, act.options, act.focused);
    case 'press':
      return person.press(act.messageId, act.customId);
    case 'select':
      return person.select(act.messageId, act.customId, act.values);
    case 'submit':
      return person.submit(act.interactionId, act.values);
    case 'useOnMessage':
      return person.useOnMessage(act.command, act.messageId);
    case 'dismiss':
      return person.dismiss(act.messageId);
    case 'say':
      return person.say(act.content, act.replyTo);
  }
}
