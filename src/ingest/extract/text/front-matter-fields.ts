import { parse } from 'yaml';
import type { Draft } from '../draft.ts';
import { type JsonObject, nameIn } from '../html/json-ld.ts';
import { isoDay } from '../iso-day.ts';

export type DeclaredSource = Pick<
  Partial<Draft>,
  'title' | 'author' | 'publisher' | 'published' | 'url' | 'language'
>;

const FRONT_MATTER = /^\s*---[ \t]*\r?\n(?<yaml>.*?)(?<=\n)---[ \t]*(?:\r?\n|$)/su;

/** What site generators write above the text, as far as it is understood; what is not is left out, not refused. */
export function splitFrontMatter(source: string): {
  readonly declared: { [Key in keyof DeclaredSource]: DeclaredSource[Key] | undefined };
  readonly body: string;
} {
  const match = FRONT_MATTER.exec(source);
  const fields = match === null ? undefined : fieldsOf(match.groups?.['yaml'] ?? '');
  if (match === null || fields === undefined) return { declared: {}, body: source };
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
    body: source.slice(match[0].length),
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
