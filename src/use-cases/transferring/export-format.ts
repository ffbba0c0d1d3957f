import type { ExportedRevision } from '../../domain/exported-library.ts';
import { restoreTraits } from '../../domain/paragraphs/saved-traits.ts';
import { hashOf } from '../../domain/text-hash.ts';
import { toContent } from '../../ingest/files/parse-article.ts';
import type { NewText } from '../../storage/catalog.ts';

/** The revision's text to store. Numbers that do not match the paragraphs one to one are left out. */
export function textOfExported({
  added,
  sha256: _,
  numbers = [],
  kinds,
  pages,
  text: words,
  language,
  ...found
}: ExportedRevision): NewText {
  const source = Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
  const traits = restoreTraits({ kinds, pages });
  const content = toContent({ source: { ...source, title: found.title }, text: words, traits }, language);
  const fit = numbers.length === content.paragraphs.length && new Set(numbers).size === numbers.length;
  return {
    content,
    by: undefined,
    ...(added === undefined ? {} : { at: Date.parse(added) }),
    ...(fit ? { numbers } : {}),
  };
}

/** Whether the text differs from the one that was exported. */
export function isAltered({ text: words, sha256 }: ExportedRevision): boolean {
  return hashOf(words) !== sha256;
}
