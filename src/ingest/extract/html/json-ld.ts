import { oneLine } from '../../../domain/one-line.ts';
import type { HtmlDocument } from './html-node.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|Posting|Report|Review)$/u;

/** The first JSON-LD object with a schema.org type for articles; empty if there is none. */
export function articleJsonLd(document: HtmlDocument): JsonObject {
  const objects = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    objectsIn(parsed(script.textContent ?? '')),
  );
  return objects.find((object) => [object['@type']].flat().some((type) => ARTICLE.test(String(type)))) ?? {};
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

function objectsIn(value: unknown): JsonObject[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (!isObject(value)) return [];
  return [value, ...objectsIn(value['@graph'] ?? [])];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/gu, ''));
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
