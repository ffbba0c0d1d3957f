import { parse } from 'yaml';
import { splitFrontMatter, splitTomlFrontMatter } from '../../split-front-matter.ts';
import type { ExtractedDraft } from '../extracted-draft.ts';
import { type JsonObject, nameIn } from '../html/json-ld.ts';
import { isoDay } from '../iso-day.ts';

/** A source as the document itself declares it. */
export type DeclaredSource = Pick<
  Partial<ExtractedDraft>,
  'title' | 'author' | 'publisher' | 'published' | 'url' | 'language'
>;

const MAX_LIST_DEPTH = 3;

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

/** The source by the names of fields that Hugo, Jekyll and Obsidian's clippers use. */
function sourceOf(fields: JsonObject): { [Key in keyof DeclaredSource]: DeclaredSource[Key] | undefined } {
  const first = (...names: readonly string[]) =>
    names.map((name) => fields[name]).find((value) => value !== undefined);
  const urls = ['url', 'canonical_url', 'canonical', 'source', 'link'].map((name) =>
    webAddress(fields[name]),
  );
  return {
    title: nameIn(first('title')),
    author: linkedNames(first('author', 'authors')),
    publisher: linkedNames(first('publisher', 'site', 'publication')),
    published: isoDay(dateText(first('published', 'date'))),
    url: urls.find((url) => url !== undefined),
    language: nameIn(first('language', 'lang'))?.toLowerCase(),
  };
}

/** Names without Obsidian's brackets: "[[Ann Lee]]", "[[people/ann|Ann Lee]]", also unquoted, as lists in lists. */
function linkedNames(value: unknown): string | undefined {
  const names = [value]
    .flat(MAX_LIST_DEPTH)
    .map((name) =>
      typeof name === 'string' ? name.replace(/\[\[(?:[^\]|]*\|)?([^\]|]*)\]\]/gu, '$1') : name,
    );
  return nameIn(names);
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

function webAddress(value: unknown): string | undefined {
  const url = typeof value === 'string' ? value.trim() : '';
  return /^https?:\/\/[^@/]+(?:\/|$)/u.test(url) && URL.canParse(url) ? url : undefined;
}
