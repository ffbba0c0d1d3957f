import * as z from 'zod/mini';
import { UserError } from './errors/user-error.ts';
import { paragraphNumber, traitsFields } from './paragraphs/traits-fields.ts';

const text = z.string().check(z.minLength(1));
const revision = z.strictObject({
  title: text,
  author: z.optional(text),
  publisher: z.optional(text),
  published: z.optional(text),
  url: z.optional(text),
  language: text,
  /** When the text was published in the exported library, ISO 8601. Absent for an article of the articles folder. */
  added: z.optional(z.iso.datetime()),
  /** Of the text, in hexadecimal digits. */
  sha256: text,
  /** The lasting number of each paragraph, in order. */
  numbers: z.optional(z.array(paragraphNumber)),
  ...traitsFields,
  text,
});

/** Articles with all their revisions. Who added them is left out. */
const exportSchema = z.strictObject({
  verbatim: z.literal(1),
  articles: z.array(
    z.strictObject({
      /** A manager's title, if it differs from the last revision's. */
      title: z.optional(text),
      /** `Numbering.handle`. */
      handle: z.optional(z.string().check(z.regex(/^[a-z][a-z\d]{0,7}-[1-9]\d{0,5}$/u))),
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
