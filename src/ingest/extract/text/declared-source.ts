import { parse } from 'yaml';
import { dateText, sourceFields, webAddress } from '../../source-fields.ts';
import { splitFrontMatter, splitTomlFrontMatter } from '../../split-front-matter.ts';
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
  const toml = splitTomlFrontMatter(source);
  const fields = toml?.fields ?? (split && fieldsOf(split.yaml));
  if (fields === undefined) return { declared: {}, body: source };
  return { declared: sourceOf(fields), body: (toml ?? split)?.body ?? source };
}

function sourceOf(fields: JsonObject): { [Key in keyof DeclaredSource]: DeclaredSource[Key] | undefined } {
  const { title, author, publisher, published, url, language } = sourceFields(fields);
  return {
    title: nameIn(title),
    author: nameIn(author),
    publisher: nameIn(publisher),
    published: published === undefined ? undefined : declaredDate(dateText(published)),
    url: webAddress(url),
    language: nameIn(language)?.toLowerCase(),
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

/** A year or a month is a date, too, where a person wrote it. */
function declaredDate(text: string): string | undefined {
  const { year, month } = /^\s*(?<year>\d{4})(?:-(?<month>\d{2}))?\s*$/u.exec(text)?.groups ?? {};
  if (year === undefined) return isoDay(text);
  const written = month === undefined ? year : `${year}-${month}`;
  return isoDay(`${year}-${month ?? '12'}-02`)?.slice(0, written.length);
}
