import { isJson, type Json, lengthOf, objectsOf, repeats } from '../json.ts';
import { MAX_EMBEDS_TEXT } from '../limits.ts';
import { type Problem, problem, required, within } from '../problems.ts';
import { MEDIA_SCHEMES, schemeProblems, WEB_SCHEMES } from './urls.ts';

/** An embed is visible only with one of these fields. */
const EMBED_PARTS = ['title', 'description', 'fields', 'image', 'thumbnail', 'author', 'footer'] as const;

/** Checks the total length of all embeds, blank fields, and URL schemes. */
export function embedsProblems(embeds: unknown): Problem[] {
  const objects = objectsOf(embeds);
  const found = objects.flatMap(({ index, object }) => within(['embeds', index], embedProblems(object)));
  const size = objects.reduce((sum, { object }) => sum + embedLength(object), 0);
  if (size > MAX_EMBEDS_TEXT) {
    const words = `Embed size exceeds maximum size of ${MAX_EMBEDS_TEXT}`;
    found.push(problem(['embeds'], 'MAX_EMBED_SIZE_EXCEEDED', words));
  }
  return found;
}

/** Whether at least one of the embeds is visible. */
export function showsEmbeds(embeds: unknown): boolean {
  return objectsOf(embeds).some(({ object }) => EMBED_PARTS.some((part) => object[part]));
}

function embedProblems(embed: Json): Problem[] {
  const blanks = objectsOf(embed.fields).flatMap(({ index, object }) =>
    (['name', 'value'] as const)
      .filter((key) => typeof object[key] === 'string' && object[key].trim() === '')
      .map((key) => required(['fields', index, key])),
  );
  const media = (['image', 'thumbnail'] as const).flatMap((part) => {
    const holder = embed[part];
    return isJson(holder) ? schemeProblems([part, 'url'], holder.url, MEDIA_SCHEMES) : [];
  });
  return [...blanks, ...media, ...schemeProblems(['url'], embed.url, WEB_SCHEMES)];
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

/** `users` excludes `parse: ["users"]`, and `roles` excludes `parse: ["roles"]`. */
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
