import type { Extraction } from '../../src/domain/extraction.ts';
import type { Hints } from '../../src/ingest/extract/extracted-draft.ts';
import { readContent } from '../../src/ingest/extract/read-content.ts';
import { onDiscord } from './wording.ts';

/** What is made of the content, in this thread; every warning has a sentence. */
export async function contentOf(content: string | Uint8Array, hints: Hints = {}): Promise<Extraction> {
  const extraction = await readContent(new Uint8Array(Buffer.from(content)), hints);
  for (const warning of extraction.warnings) {
    const words = onDiscord.warning(warning);
    if (!/^[A-Z\d].*\.$/u.test(words) || /undefined|NaN/u.test(words)) throw new Error(words);
  }
  return extraction;
}

export const codesOf = ({ warnings }: Extraction) => warnings.map(({ code }) => code);

/** Prose without any meaning, of about so many words: enough for an article. */
export function prose(words: number, start = 'The council'): string {
  const sentence =
    'met on Monday evening and talked at length about the old bridge over the river, which nobody had mended for years.';
  const count = Math.max(1, Math.round(words / 23));
  return Array.from({ length: count }, (_, index) =>
    index === 0 ? `${start} ${sentence}` : `It ${sentence}`,
  ).join(' ');
}
