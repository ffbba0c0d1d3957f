import { parse } from 'yaml';
import { splitFrontMatter } from '../../split-front-matter.ts';
import type { ExtractedDraft } from '../extracted-draft.ts';
import { type JsonObject, nameIn } from '../html/json-ld.ts';
import { isoDay } from '../iso-day.ts';

/** A source as the document itself declares it. */
export type DeclaredSource = Pick<
  Partial<ExtractedDraft>,
  'title' | 'author' | 'publisher' | 'published' | 'url' | 'language'
>;

/**
 * Takes what site generators write above a text for its source. Ignores fields it does not know and values it cannot use;
 * front matter that is no YAML mapping stays part of the body.
 */
export function splitDeclaredSource(source: string): {
  readonly declared: { [Key in keyof DeclaredSource]: DeclaredSource[Key] | undefined };
  readonly body: string;
} {
  const split = splitFrontMatter(source);
  const fields = split && fieldsOf(split.yaml);
  if (split === undefined || fields === undefined) return { declared: {}, body: source };
  const url = nameOrUrl(fields['url'] ?? fields['canonical_url'] ?? fields['canonical']);
  return {
    declared: {
      title: nameIn(fields['title']),
      author: nameIn(fields['author'] ?? fields['authors']),
      publisher: nameIn(fields['publisher']),
      published: isoDay(dateText(fields['published'] ?? fields['date'])),
      url:
        url !== undefined && /^https?:\/\/[^@/]+(?:\/|$)/u.test(url) && URL.canParse(url) ? url : undefined,
      language: nameIn(fields['language'] ?? fields['lang'])?.toLowerCase(),
    },
    body: split.body,
  };
}

function fieldsOf(yaml: string): JsonObject | undefined {
  try {
    const fields: unknown = parse(yaml, { logLevel: 'error' });
    return typeof fields === 'object' && fields !== null && !Array.isArray(fields)
      ? (fields as JsonObject)
      : undefined;
  } catch {
    return undefined;
  }
}

function dateText(value: unknown): string | undefined {
  return value instanceof Date ? value.toISOString() : value === undefined ? undefined : String(value);
}

function nameOrUrl(value: unknown): string | undefined {
  return typeof value === 'string' ? value.trim() : undefined;
}
