import { oneLine } from '../../../domain/one-line.ts';
import type { HtmlDocument } from './html-node.ts';
import { parseJson } from './repair-json.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|Posting|Report|Review)$/u;

/**
 * The first JSON-LD object with a schema.org type for articles, its references replaced by what they refer to; empty if there
 * is none.
 */
export function articleJsonLd(document: HtmlDocument): JsonObject {
  const objects = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    objectsIn(parseJson((script.textContent ?? '').replace(/^\s*<!\[CDATA\[|\]\]>\s*$/gu, ''))),
  );
  const article = objects.find((object) =>
    [object['@type']].flat().some((type) => ARTICLE.test(String(type))),
  );
  if (article === undefined) return {};
  const named = new Map(objects.filter(isNamed).map((object) => [object['@id'], object]));
  return Object.fromEntries(Object.entries(article).map(([key, value]) => [key, resolved(value, named)]));
}

/** Names in any of their usual forms (a string, an object with a name, a list of either), comma-separated. */
export function nameIn(value: unknown): string | undefined {
  const names = [value]
    .flat()
    .flatMap((entry) => (isObject(entry) ? entry['name'] : entry))
    .filter((name): name is string => typeof name === 'string')
    .map(oneLine)
    .filter((name) => name !== '' && !/^https?:/u.test(name));
  return names.length === 0 ? undefined : [...new Set(names)].join(', ');
}

export function textIn(value: unknown): string | undefined {
  return typeof value === 'string' ? value.trim() : undefined;
}

/** What a reference `{"@id": …}` refers to elsewhere on the page. */
function resolved(value: unknown, named: ReadonlyMap<unknown, JsonObject>): unknown {
  if (Array.isArray(value)) return value.map((entry) => resolved(entry, named));
  return isObject(value) && value['name'] === undefined ? (named.get(value['@id']) ?? value) : value;
}

function objectsIn(value: unknown): JsonObject[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (!isObject(value)) return [];
  return [value, ...['@graph', 'mainEntity', 'mainEntityOfPage'].flatMap((key) => objectsIn(value[key]))];
}

function isNamed(object: JsonObject): boolean {
  return object['@id'] !== undefined && object['name'] !== undefined;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
