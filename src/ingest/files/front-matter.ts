import { parse } from 'yaml';
import { z } from 'zod';
import type { ParagraphTraits, Source } from '../../domain/article.ts';
import {
  type ArticleField,
  ArticleFileError,
  type FieldProblem,
} from '../../domain/errors/article-file-errors.ts';
import { oneLine } from '../../domain/one-line.ts';
import { restoreTraits } from '../../domain/paragraphs/saved-traits.ts';
import { traitsSchema } from '../../domain/paragraphs/traits-fields.ts';
import { MAX_NAME, MAX_TITLE, MAX_URL } from '../../domain/source-limits.ts';
import { sourceFields } from '../source-fields.ts';
import type { TomlFields } from '../toml.ts';

/** The checked fields of an article file's front matter. */
export interface FrontMatter extends Source {
  /** BCP 47 tag in lower case. */
  readonly language?: string;
}

type Flaw = Exclude<FieldProblem['code'], 'too-long'>;

/** Zod's message carries the code. */
const flaw = (code: Flaw) => ({ error: code });

const name = z.string(flaw('not-text')).trim().min(1, flaw('empty')).max(MAX_NAME);
const day = z
  .union([z.string(), z.number()], flaw('not-date'))
  .transform((value) =>
    String(value)
      .trim()
      .replace(/[T ].*$/su, ''),
  )
  .refine(isDate, flaw('not-date'));
/** Normalized as browsers do it: any other character would break a link. */
const webAddress = z
  .url({ protocol: /^https?$/u, hostname: /./u, normalize: true, ...flaw('not-address') })
  .max(MAX_URL);
const languageTag = z
  .string(flaw('not-language'))
  .regex(/^[a-z]{2,3}(-[a-z\d]{2,8})*$/iu, flaw('not-language'));

const schema = z.object({
  title: z
    .string({ error: ({ input }): Flaw => (input === undefined ? 'missing' : 'not-text') })
    .trim()
    .min(1, flaw('empty'))
    .max(MAX_TITLE),
  author: name.nullish(),
  publisher: name.nullish(),
  published: day.nullish(),
  url: webAddress.nullish(),
  language: languageTag.nullish(),
});

/**
 * The source, and what the file says of its paragraphs.
 *
 * @throws ArticleFileError for YAML that is broken, or fields that are wrong
 */
export function parseFrontMatter(yaml: string): {
  readonly source: FrontMatter;
  readonly traits: readonly ParagraphTraits[];
} {
  const fields = readYaml(yaml);
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields))
    throw new ArticleFileError('front-matter-not-fields', {});
  // Site generators have fields of these names that mean something else.
  const { data } = traitsSchema.safeParse(fields);
  const source = checkedFields(sourceFields(fields as Record<string, unknown>));
  return { source, traits: restoreTraits(data ?? {}) };
}

/** @throws ArticleFileError front-matter-fields-wrong */
export function tomlFrontMatter(fields: TomlFields): FrontMatter {
  return checkedFields(sourceFields(fields));
}

function checkedFields(fields: object): FrontMatter {
  const checked = checkFields(fields);
  if (checked.ok) return checked.fields;
  throw new ArticleFileError('front-matter-fields-wrong', { problems: checked.problems });
}

export type CheckedFields =
  | { readonly ok: true; readonly fields: FrontMatter }
  /** At most one problem for each field. */
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

export function checkFields(fields: object): CheckedFields {
  const result = schema.safeParse(fields);
  if (!result.success) {
    const problems = new Map<ArticleField, FieldProblem>();
    for (const issue of result.error.issues.toReversed()) {
      const problem = problemIn(issue);
      problems.set(problem.field, problem);
    }
    return { ok: false, problems: [...problems.values()].reverse() };
  }
  const { title, author, publisher, published, url, language } = result.data;
  const found = {
    title: oneLine(title),
    ...(language ? { language: language.toLowerCase() } : {}),
    ...(author ? { author: oneLine(author) } : {}),
    ...(publisher ? { publisher: oneLine(publisher) } : {}),
    ...(published ? { published } : {}),
    ...(url ? { url } : {}),
  };
  return { ok: true, fields: found };
}

function problemIn(issue: z.core.$ZodIssue): FieldProblem {
  const field = issue.path[0] as ArticleField;
  return issue.code === 'too_big'
    ? { field, code: 'too-long', max: Number(issue.maximum) }
    : { field, code: issue.message as Flaw };
}

/** Takes the title from a file's first line, for files without front matter. Strips the marks of a Markdown heading. */
export function frontMatterFromTitle(line: string): FrontMatter {
  const title = line.replace(/^#+(\s+|$)/u, '').trim();
  if (title === '') throw new ArticleFileError('title-line-blank', {});
  if (title.length > MAX_TITLE)
    throw new ArticleFileError('title-line-too-long', { length: title.length, max: MAX_TITLE });
  return { title };
}

function readYaml(yaml: string): unknown {
  try {
    return parse(yaml, { prettyErrors: false, logLevel: 'error' }) ?? {};
  } catch (error) {
    const [reason = ''] = error instanceof Error ? error.message.split('\n') : [];
    throw new ArticleFileError('front-matter-not-yaml', { reason });
  }
}

function isDate(value: string): boolean {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/u.test(value)) return false;
  const date = new Date(value);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
