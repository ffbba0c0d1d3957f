import { z } from 'zod';
import { UserError } from '../../domain/errors/user-error.ts';
import { hashOf } from '../../domain/text-hash.ts';
import { toContent } from '../../ingest/files/parse-article.ts';
import type { NewText } from '../../storage/catalog.ts';

const text = z.string().min(1);
/** Highest number of a handle or a paragraph: six digits, where `parseParagraphId` accepts up to nine. */
const MAX_NUMBER = 999_999;
const revision = z.strictObject({
  title: text,
  author: text.optional(),
  publisher: text.optional(),
  published: text.optional(),
  url: text.optional(),
  language: text,
  /** When the text was published in the exported library, ISO 8601. */
  added: z.iso.datetime(),
  /** Of the text, in hexadecimal digits. */
  sha256: text,
  /** The lasting number of each paragraph, in order. */
  numbers: z.array(z.int().min(1).max(MAX_NUMBER)).optional(),
  text,
});

/** A library's own articles with all their revisions. Who added them is left out. */
const exportSchema = z.strictObject({
  verbatim: z.literal(1),
  articles: z.array(
    z.strictObject({
      /** A manager's title, if it differs from the last revision's. */
      title: text.optional(),
      /** `Numbering.handle`. */
      handle: z
        .string()
        .regex(/^[a-z][a-z\d]{0,7}-[1-9]\d{0,5}$/u)
        .optional(),
      /** Oldest first. */
      revisions: z.tuple([revision], revision),
    }),
  ),
});

export type ExportedLibrary = z.infer<typeof exportSchema>;
export type ExportedArticle = ExportedLibrary['articles'][number];
export type ExportedRevision = z.infer<typeof revision>;

/**
 * @param file the JSON's path, for the error
 * @throws UserError not-an-export
 */
export function parseExport(json: string, file: string): ExportedLibrary {
  const notAnExport = new UserError('not-an-export', { file });
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw notAnExport;
  }
  const { success, data } = exportSchema.safeParse(value);
  if (!success) throw notAnExport;
  return data;
}

/** The revision's text to store. Numbers that do not match the paragraphs one to one are left out. */
export function textOfExported({
  added,
  sha256: _,
  numbers = [],
  text: words,
  language,
  ...found
}: ExportedRevision): NewText {
  const source = Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
  const content = toContent({ source: { ...source, title: found.title }, text: words }, language);
  const fit = numbers.length === content.paragraphs.length && new Set(numbers).size === numbers.length;
  return { content, by: undefined, at: Date.parse(added), ...(fit ? { numbers } : {}) };
}

/** Whether the text differs from the one that was exported. */
export function isAltered({ text: words, sha256 }: ExportedRevision): boolean {
  return hashOf(words) !== sha256;
}
