import { ClientRefusal } from '../client-refusal.ts';
import type { Actor } from '../interactions/start-interaction.ts';
import type { SimulatedPerson } from '../types.ts';
import type { World } from '../world.ts';

export type NewFile = Parameters<SimulatedPerson['attach']>[0];

const UNKNOWN = 'application/octet-stream';

/** Stores a file for an option or a modal. @returns its id. @throws ClientRefusal above the size limit */
export function upload({ attachments, attachmentSizeLimit }: World, actor: Actor, file: NewFile): string {
  const { name, bytes, contentType } = file;
  if (bytes.byteLength > attachmentSizeLimit) throw new ClientRefusal('The file is too large.');
  const kept = { index: 0, name, bytes, contentType: contentType || UNKNOWN };
  return attachments.add(actor.place.channel.id, kept, actor.user.id).id;
}
