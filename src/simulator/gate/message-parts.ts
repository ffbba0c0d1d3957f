import { ComponentType } from './constants.ts';
import { allComponents } from './gate-components.ts';
import { isJson, type Json, lengthOf, objectsOf, repeats } from './json.ts';
import { ATTACHMENTS_MAX, EMBEDS_TEXT_MAX } from './limits.ts';
import { type Problem, problem, required } from './problems.ts';

/** The sum over all embeds, and fields that must not be blank. */
export function embedsProblems(embeds: unknown): Problem[] {
  const objects = objectsOf(embeds);
  const found = objects.flatMap(({ index, object }) =>
    objectsOf(object.fields).flatMap((field) =>
      (['name', 'value'] as const)
        .filter((key) => typeof field.object[key] === 'string' && field.object[key].trim() === '')
        .map((key) => required(['embeds', index, 'fields', field.index, key])),
    ),
  );
  const size = objects.reduce((sum, { object }) => sum + embedLength(object), 0);
  if (size > EMBEDS_TEXT_MAX) {
    const words = `Embed size exceeds maximum size of ${EMBEDS_TEXT_MAX}`;
    found.push(problem(['embeds'], 'MAX_EMBED_SIZE_EXCEEDED', words));
  }
  return found;
}

/** https://discord.com/developers/docs/resources/message#embed-object-embed-limits */
function embedLength(embed: Json): number {
  const inner = (field: 'footer' | 'author', key: 'text' | 'name') => {
    const part = embed[field];
    return isJson(part) ? lengthOf(part[key]) : 0;
  };
  const fields = objectsOf(embed.fields).reduce(
    (sum, { object }) => sum + lengthOf(object.name) + lengthOf(object.value),
    0,
  );
  const own = lengthOf(embed.title) + lengthOf(embed.description);
  return own + inner('footer', 'text') + inner('author', 'name') + fields;
}

/** Naming single users contradicts letting all of them be mentioned; the same for roles. */
export function mentionProblems(mentions: unknown): Problem[] {
  if (!isJson(mentions) || !Array.isArray(mentions.parse)) return [];
  const parse = mentions.parse;
  const contradictions = (['users', 'roles'] as const)
    .filter((kind) => parse.includes(kind) && Array.isArray(mentions[kind]) && mentions[kind].length > 0)
    .map((kind) =>
      problem(
        ['allowed_mentions'],
        'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
        `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
      ),
    );
  const twice = repeats(parse).map((index) =>
    problem(
      ['allowed_mentions', 'parse', index],
      'SET_TYPE_ALREADY_CONTAINS_VALUE',
      'The set already contains it.',
    ),
  );
  return [...contradictions, ...twice];
}

/** At most ten attachments, and `attachment://` names only what is attached. */
export function attachmentProblems(
  payload: Json,
  existing: readonly unknown[],
  files: readonly string[],
): Problem[] {
  const listed = payload.attachments;
  const kept = objectsOf(listed ?? existing).map(({ object }) => object.filename);
  const names = new Set([...files, ...kept, ...objectsOf(existing).map(({ object }) => object.filename)]);
  const found = allComponents(payload.components)
    .flatMap(({ path, component }) => mediaOf(component).map((url) => ({ path, url })))
    .filter(({ url }) => url.startsWith('attachment://') && !names.has(url.slice('attachment://'.length)))
    .map(({ path }) =>
      problem(
        path,
        'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
        'The referenced attachment was not found',
      ),
    );
  if (files.length > ATTACHMENTS_MAX) {
    found.push(problem(['files'], 'BASE_TYPE_MAX_LENGTH', `Must be ${ATTACHMENTS_MAX} or fewer in length.`));
  }
  return found;
}

function mediaOf(component: Json): string[] {
  const holders =
    component.type === ComponentType.mediaGallery
      ? objectsOf(component.items).map(({ object }) => object.media)
      : [component.media, component.file];
  return holders.flatMap((media) => (isJson(media) && typeof media.url === 'string' ? [media.url] : []));
}
