import type { Outcome } from '../../../../simulator/types.ts';
import type { Act } from '../../acts.ts';
import { uniqueId } from '../parts/dom.ts';
import { orToast, toast } from '../parts/toast.ts';
import type { Session } from '../session.ts';

/** Performs an act and shows everything that does not arrive as a message: a form, a failure, a refusal. */
export async function interact(session: Session, act: Act): Promise<Outcome | undefined> {
  const outcome = await orToast(session.act(act));
  if (outcome?.modal) session.openForm(outcome.interactionId, outcome.modal);
  if (outcome?.failure && act.kind !== 'use') toast(outcome.failure);
  return outcome;
}

/** Sends a command with a note in the channel, which stays there if the command fails. */
export async function sendCommand(session: Session, act: Extract<Act, { kind: 'use' }>): Promise<boolean> {
  const note = {
    id: uniqueId('note'),
    command: act.command,
    after: session.snapshot.messages.at(-1)?.id,
  };
  session.setNote(note);
  const outcome = await interact(session, act);
  if (outcome?.failure) session.setNote({ ...note, failure: outcome.failure });
  else session.removeNote(note.id);
  return outcome !== undefined;
}
