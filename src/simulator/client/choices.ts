import { ClientRefusal } from '../client-refusal.ts';
import { ComponentType } from '../constants.ts';
import { valueRange } from '../gate/selects.ts';
import type { Actor } from '../interactions/start-interaction.ts';
import { type Json, objectsOf, repeats } from '../json.ts';
import type { World } from '../world.ts';
import { type Entity, type Resolved, resolve } from './resolved.ts';

/** The values of a select, a radio or checkbox group, or a file upload. */
export interface Chosen {
  readonly values: readonly string[];
  readonly resolved: readonly Resolved[];
}

const ENTITIES: ReadonlyMap<unknown, Entity> = new Map<unknown, Entity>([
  [ComponentType.userSelect, 'user'],
  [ComponentType.roleSelect, 'role'],
  [ComponentType.mentionableSelect, 'mentionable'],
  [ComponentType.channelSelect, 'channel'],
  [ComponentType.fileUpload, 'attachment'],
]);

/** Without `given`, takes the preselection. @throws ClientRefusal for values that the client does not offer */
export function choose(world: World, actor: Actor, component: Json, given?: readonly string[]): Chosen {
  const values = given ?? preselected(component);
  const { min, max } = valueRange(component);
  if (values.length < min || values.length > max) throw wrongCount(min, max);
  if (repeats(values).length > 0) throw new ClientRefusal('Choose each item only once.');
  const entity = ENTITIES.get(component.type);
  if (entity === undefined) {
    checkOffered(component, values);
    return { values, resolved: [] };
  }
  const resolved = values.map((value) => resolve(world, actor, entity, value));
  for (const each of resolved) checkKind(component, each);
  return { values, resolved };
}

function wrongCount(min: number, max: number): ClientRefusal {
  const range = min === max ? max : `${min} to ${max}`;
  return new ClientRefusal(`Choose ${range} ${max === 1 ? 'item' : 'items'}.`);
}

/** The values or ids that are selected when the component appears. */
export function preselected({ options, default_values }: Json): string[] {
  const chosen = objectsOf(options).filter(({ object }) => object.default === true);
  return [
    ...chosen.map(({ object }) => String(object.value)),
    ...objectsOf(default_values).map(({ object }) => String(object.id)),
  ];
}

export function checkOffered({ options }: Json, values: readonly string[]): void {
  const offered = objectsOf(options).map(({ object }) => object.value);
  const unknown = values.find((value) => !offered.includes(value));
  if (unknown !== undefined) throw new ClientRefusal(`${JSON.stringify(unknown)} is not one of the choices.`);
}

/** Channel selects can be limited to channel types, file uploads to file types. */
function checkKind({ channel_types, file_types }: Json, resolved: Resolved): void {
  for (const channel of Object.values(resolved['channels'] ?? {})) checkChannelType(channel, channel_types);
  for (const file of Object.values(resolved['attachments'] ?? {})) {
    if (!Array.isArray(file_types) || file_types.length === 0) continue;
    const { filename, content_type: type = '' } = file as { filename: string; content_type?: string };
    const fits = (kind: string) =>
      kind.startsWith('.')
        ? filename.toLowerCase().endsWith(kind.toLowerCase())
        : type.startsWith(`${kind}/`);
    if (!file_types.some((kind) => fits(String(kind)))) {
      throw new ClientRefusal(`${filename} has the wrong file type. Allowed: ${file_types.join(', ')}.`);
    }
  }
}

export function checkChannelType(channel: Json, types: unknown): void {
  if (!Array.isArray(types) || types.length === 0 || types.includes(channel.type)) return;
  throw new ClientRefusal('You cannot choose a channel of this type here.');
}
