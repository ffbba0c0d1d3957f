import type { Span } from '../../../domain/article.ts';
import type { ExtractionWarning } from '../../../domain/extraction.ts';
import { MAX_PARAGRAPH } from '../../limits.ts';
import { wordsIn } from './words-in.ts';

export interface FittedParagraphs {
  readonly paragraphs: readonly string[];
  /** For each paragraph, the index of the one that it is, or is a part of. */
  readonly origins: readonly number[];
  /** Paragraphs, and words, left out as data. */
  readonly dropped: number;
  readonly droppedWords: number;
  readonly warnings: readonly ExtractionWarning[];
}

/** Splits overlong paragraphs between sentences. Leaves out those with an overlong sentence, which are data. */
export async function fitParagraphs(
  paragraphs: readonly string[],
  language: string,
): Promise<FittedParagraphs> {
  if (paragraphs.every(({ length }) => length <= MAX_PARAGRAPH))
    return { paragraphs, origins: [...paragraphs.keys()], dropped: 0, droppedWords: 0, warnings: [] };
  // Loading the rules for sentences takes longer than to read a page.
  const { sentencesOf } = await import('../../../language/words/sentences.ts');
  return splitParagraphs(paragraphs, (text, start, end) => sentencesOf(text, start, end, language));
}

type Split = (text: string, start: number, end: number) => readonly Span[];

function splitParagraphs(paragraphs: readonly string[], split: Split): FittedParagraphs {
  const fitted: string[] = [];
  const origins: number[] = [];
  let count = 0;
  const data: string[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const parts = partsOf(paragraph, split);
    if (parts === undefined) data.push(paragraph);
    else if (parts.length > 1) count += 1;
    fitted.push(...(parts ?? []));
    origins.push(...(parts ?? []).map(() => index));
  }
  const warnings: ExtractionWarning[] = [];
  if (count > 0) warnings.push({ code: 'paragraphs-split', context: { count } });
  if (data.length > 0) warnings.push({ code: 'data-dropped', context: { count: data.length } });
  return { paragraphs: fitted, origins, dropped: data.length, droppedWords: wordsIn(data), warnings };
}

/** Undefined for data. */
function partsOf(text: string, split: Split): string[] | undefined {
  const parts: string[] = [];
  let start = 0;
  while (text.length - start > MAX_PARAGRAPH) {
    const end = lastSentenceEnd(text, start, split);
    if (end === undefined) return undefined;
    parts.push(text.slice(start, end));
    start = end + (/^\s*/u.exec(text.slice(end, end + MAX_PARAGRAPH))?.[0].length ?? 0);
  }
  return [...parts, text.slice(start)];
}

/** The end of the last sentence that certainly fits; the one after it may be cut off. */
function lastSentenceEnd(text: string, start: number, split: Split): number | undefined {
  return split(text, start, start + MAX_PARAGRAPH).at(-2)?.end;
}
