import type { ExtractionWarning } from '../../../domain/extraction.ts';
import { sentencesOf } from '../../../language/words/sentences.ts';
import { MAX_PARAGRAPH } from '../../limits.ts';
import { wordsIn } from './words-in.ts';

export interface FittedParagraphs {
  readonly paragraphs: readonly string[];
  /** Paragraphs, and words, left out as data. */
  readonly dropped: number;
  readonly droppedWords: number;
  readonly warnings: readonly ExtractionWarning[];
}

/** Splits overlong paragraphs between sentences. Leaves out those with an overlong sentence, which are data. */
export function fitParagraphs(paragraphs: readonly string[], language: string): FittedParagraphs {
  const fitted: string[] = [];
  let split = 0;
  const data: string[] = [];
  for (const paragraph of paragraphs) {
    const parts = partsOf(paragraph, language);
    if (parts === undefined) data.push(paragraph);
    else if (parts.length > 1) split += 1;
    fitted.push(...(parts ?? []));
  }
  const warnings: ExtractionWarning[] = [];
  if (split > 0) warnings.push({ code: 'paragraphs-split', context: { count: split } });
  if (data.length > 0) warnings.push({ code: 'data-dropped', context: { count: data.length } });
  return { paragraphs: fitted, dropped: data.length, droppedWords: wordsIn(data), warnings };
}

/** Undefined for data. */
function partsOf(text: string, language: string): string[] | undefined {
  const parts: string[] = [];
  let start = 0;
  while (text.length - start > MAX_PARAGRAPH) {
    const end = lastSentenceEnd(text, start, language);
    if (end === undefined) return undefined;
    parts.push(text.slice(start, end));
    start = end + (/^\s*/u.exec(text.slice(end, end + MAX_PARAGRAPH))?.[0].length ?? 0);
  }
  return [...parts, text.slice(start)];
}

/** The end of the last sentence that certainly fits; the one after it may be cut off. */
function lastSentenceEnd(text: string, start: number, language: string): number | undefined {
  return sentencesOf(text, start, start + MAX_PARAGRAPH, language).at(-2)?.end;
}
