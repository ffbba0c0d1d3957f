import { parse } from 'yaml';
import { z } from 'zod';
import type { Source } from '../../domain/article.ts';
import { oneLine } from '../../domain/one-line.ts';
import { MAX_NAME, MAX_TITLE } from '../limits.ts';

/** The checked fields of an article file's front matter. */
export interface FrontMatter extends Source {
  /** BCP 47 tag in lower case. */
  readonly language?: string;
}

/** A file that is not an article. The message tells the operator what is wrong. */
export class ArticleFileError extends Error {}

const MAX_URL = 1_000;

const notText = { error: 'is not text; put it in quotes' };
const name = z
  .string(notText)
  .trim()
  .min(1, 'is empty')
  .max(MAX_NAME, `is longer than ${MAX_NAME} characters`);
const notDate = { error: 'is not a date like 2016-12-02' };
const day = z
  .union([z.string(), z.number()], notDate)
  .transform((value) =>
    String(value)
      .trim()
      .replace(/[T ].*$/su, ''),
  )
  .refine(isDate, notDate);
/** Normalized as browsers do, so that only characters allowed in links remain. */
const webAddress = z
  .url({ protocol: /^https?$/u, hostname: /./u, normalize: true, error: 'is not an http or https address' })
  .max(MAX_URL, `is longer than ${MAX_URL} characters`);
const notLanguage = { error: 'is not a language code like en' };
const languageTag = z.string(notLanguage).regex(/^[a-z]{2,3}(-[a-z\d]{2,8})*$/iu, notLanguage);

const schema = z.object(
  {
    title: z
      .string({ error: (issue) => (issue.input === undefined ? 'is missing' : notText.error) })
      .trim()
      .min(1, 'is empty')
      .max(MAX_TITLE, `is longer than ${MAX_TITLE} characters`),
    author: name.nullish(),
    publisher: name.nullish(),
    published: day.nullish(),
    url: webAddress.nullish(),
    language: languageTag.nullish(),
  },
  { error: 'is not made of lines like title: Words' },
);

/** @throws ArticleFileError naming each invalid field */
export function parseFrontMatter(yaml: string): FrontMatter {
  return checkFields(readYaml(yaml), 'its front matter is broken: ');
}

/**
 * @param heading prefix of the error message
 * @throws ArticleFileError naming each invalid field
 */
export function checkFields(fields: unknown, heading = ''): FrontMatter {
  const result = schema.safeParse(fields);
  if (!result.success) {
    const problems = result.error.issues.map((issue) => `${issue.path.join('.') || 'it'} ${issue.message}`);
    throw new ArticleFileError(`${heading}${[...new Set(problems)].join('; ')}`);
  }
  const { title, author, publisher, published, url, language } = result.data;
  return {
    title: oneLine(title),
    ...(language ? { language: language.toLowerCase() } : {}),
    ...(author ? { author: oneLine(author) } : {}),
    ...(publisher ? { publisher: oneLine(publisher) } : {}),
    ...(published ? { published } : {}),
    ...(url ? { url } : {}),
  };
}

/** Takes the title from a file's first line, for files without front matter. Strips the marks of a Markdown heading. */
export function frontMatterFromTitle(line: string): FrontMatter {
  const title = line.replace(/^#+(\s+|$)/u, '').trim();
  if (title === '') throw new ArticleFileError('its first line should be the title, but is only #');
  if (title.length > MAX_TITLE) {
    throw new ArticleFileError(
      `its first line should be the title, but has ${title.length} characters (at most ${MAX_TITLE}); put a title above it`,
    );
  }
  return { title };
}

function readYaml(yaml: string): unknown {
  try {
    return parse(yaml, { prettyErrors: false, logLevel: 'error' }) ?? {};
  } catch (error) {
    const [problem] = error instanceof Error ? error.message.split('\n') : [];
    throw new ArticleFileError(
      `its front matter is not valid YAML (${problem}); put a value with a colon in quotes`,
    );
  }
}

function isDate(value: string): boolean {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/u.test(value)) return false;
  const date = new Date(value);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
