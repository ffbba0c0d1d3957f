import { z } from 'zod';
import type { ArticleContent } from '../domain/article.ts';
import type { RevisionPlace } from '../domain/proof.ts';
import type { Scope } from '../domain/scope.ts';
import { hashOf } from '../domain/text-hash.ts';
import { UserError } from '../domain/user-error.ts';
import { toContent } from '../ingest/files/parse-article.ts';
import type { History, NewText, Revision } from '../storage/catalog.ts';
import type { Storage } from '../storage/storage.ts';

const text = z.string().min(1);
/** Of articles and paragraphs: what is typed as an id may have three digits more. */
const MAX_NUMBER = 999_999;
const revision = z.strictObject({
  title: text,
  author: text.optional(),
  publisher: text.optional(),
  published: text.optional(),
  url: text.optional(),
  language: text,
  /** When it was published here, ISO 8601. */
  added: z.iso.datetime(),
  /** Of the text, in hexadecimal digits. */
  sha256: text,
  /** The lasting number of each paragraph in order. */
  numbers: z.array(z.int().min(1).max(MAX_NUMBER)).optional(),
  text,
});

/** A library's own articles with every text that they have had; whoever added them is left out. */
const exportSchema = z.strictObject({
  verbatim: z.literal(1),
  articles: z.array(
    z.strictObject({
      /** What a manager called it, in the place of the last revision's title. */
      title: text.optional(),
      /** What ids of its paragraphs begin with. */
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
type ExportedArticle = ExportedLibrary['articles'][number];
type ExportedRevision = z.infer<typeof revision>;

/** Everything of the scope but what is removed, bundled or a draft. */
export async function exportLibrary(
  { catalog }: Pick<Storage, 'catalog'>,
  scope: Scope,
): Promise<ExportedLibrary> {
  const articles: ExportedArticle[] = [];
  for (const { id, title, handle, removed } of await catalog.list(scope)) {
    if (removed !== undefined) continue;
    const [first, ...later] = (await catalog.revisions(scope, id)).map(toExported);
    if (first === undefined) continue;
    const renamed = title !== (later.at(-1) ?? first).title;
    articles.push({ ...(renamed ? { title } : {}), handle, revisions: [first, ...later] });
  }
  return { verbatim: 1, articles };
}

function toExported({ content, hash, addedAt, numbers }: Revision): ExportedRevision {
  const { paragraphs: _, words: __, text: words, language, ...source } = content;
  return {
    ...source,
    language,
    added: new Date(addedAt).toISOString(),
    sha256: hash,
    numbers: [...numbers],
    text: words,
  };
}

/**
 * What `exportLibrary` gave, each article to be read when its turn comes.
 *
 * @param file where the JSON comes from
 * @throws UserError not-an-export, also when a text is not the one that was exported
 */
export function readExport(json: string, file: string): (() => History)[] {
  const { articles } = parseExport(json, file);
  if (articles.some(({ revisions }) => revisions.some(isAltered)))
    throw new UserError('not-an-export', { file });
  return articles.toSorted(byHandle).map((article) => () => toHistory(article));
}

/** The highest first, so that one whose handle is taken is not given that of another one to come. */
function byHandle(one: ExportedArticle, other: ExportedArticle): number {
  const number = ({ handle }: ExportedArticle) => Number(handle?.split('-')[1] ?? 0);
  return number(other) - number(one);
}

/** A text of an export. */
export interface ExportedText extends RevisionPlace {
  readonly title: string;
  /** Undefined when it is not the text that was exported. */
  readonly content: ArticleContent | undefined;
}

/**
 * Texts of an export that were exported with this hash, be they the last of their article or not.
 *
 * @throws UserError not-an-export
 */
export function exportedTexts(json: string, file: string, hash: string): ExportedText[] {
  return parseExport(json, file).articles.flatMap(({ title: renamed, revisions }) =>
    revisions.flatMap((one, index) => {
      if (one.sha256 !== hash) return [];
      const title = renamed ?? one.title;
      const content = isAltered(one) ? undefined : { ...toAdded(one).content, title };
      return [{ title, content, number: index + 1, of: revisions.length }];
    }),
  );
}

function parseExport(json: string, file: string): ExportedLibrary {
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

function toHistory({ title, handle, revisions: [first, ...later] }: ExportedArticle): History {
  const revisions = [toAdded(first), ...later.map(toAdded)] as const;
  return { ...(title === undefined ? {} : { title }), handle, revisions };
}

/** Numbers that do not fit the paragraphs are left out. */
function toAdded({
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

function isAltered({ text: words, sha256 }: ExportedRevision): boolean {
  return hashOf(words) !== sha256;
}
