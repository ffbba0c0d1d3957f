import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

/** An unusable data file. The message names the problem and its location in one line. */
export class SquadFileError extends Error {
  override readonly name = 'SquadFileError';
}

const missingOr = (what: string) => ({
  error: ({ input }: { readonly input: unknown }) => (input === undefined ? 'is missing' : `is not ${what}`),
});
const text = () => z.string(missingOr('a string')).regex(/\S/u, { error: 'is empty' });
const list = <Item extends z.ZodType>(item: Item) =>
  z.array(item, missingOr('a list')).min(1, { error: 'is empty' });
const object = <Shape extends z.ZodRawShape>(shape: Shape) => z.object(shape, missingOr('an object'));

const answer = object({
  text: text(),
  answer_start: z.int(missingOr('a whole number')).nonnegative({ error: 'is negative' }),
});
const paragraph = object({
  context: text(),
  qas: z.array(object({ question: text(), answers: list(answer) }), missingOr('a list')),
}).superRefine(({ context, qas }, check) => {
  for (const [index, { answers }] of qas.entries()) {
    const start = answers[0]?.answer_start ?? 0;
    if (start < context.length) continue;
    const message = `is ${start}, behind the end of the context`;
    check.addIssue({ code: 'custom', message, path: ['qas', index, 'answers', 0, 'answer_start'] });
  }
});
const squad = object({ data: list(object({ title: text(), paragraphs: list(paragraph) })) });

export type Squad = z.infer<typeof squad>;

/** @throws SquadFileError if the file is missing or not SQuAD 1.1 */
export async function readSquad(file: string): Promise<Squad> {
  return parseSquad(file, await contentOf(file));
}

/** @throws SquadFileError naming `file` */
export function parseSquad(file: string, content: string): Squad {
  const result = squad.safeParse(parseJson(file, content));
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new SquadFileError(`${file}: ${placeOf(issue?.path ?? [])}${issue?.message}`);
  }
  const asked = result.data.data.some(({ paragraphs }) => paragraphs.some(({ qas }) => qas.length > 0));
  if (!asked) throw new SquadFileError(`${file}: data has no questions`);
  return result.data;
}

/** The language code in a file name: "de" in "wiki.de.json". */
export function languageOfFileName(file: string): string | undefined {
  return /\.(?<code>[a-z]{2})\./iu.exec(path.basename(file))?.groups?.['code']?.toLowerCase();
}

export async function contentOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new SquadFileError(`${file}: there is no such file`);
    if (code === 'EISDIR') throw new SquadFileError(`${file}: it is a folder; name the files in it`);
    throw new SquadFileError(`${file}: it cannot be read (${code ?? error})`);
  }
}

export function parseJson(file: string, content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\ufeff/u, ''));
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/\s+/gu, ' ') : String(error);
    throw new SquadFileError(`${file}: it is not JSON (${why})`);
  }
}

/** Formats ["data", 3, "title"] as "data[3].title ". */
export function placeOf(keys: readonly PropertyKey[]): string {
  const place = keys.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return place === '' ? 'it ' : `${place.slice(1)} `;
}
