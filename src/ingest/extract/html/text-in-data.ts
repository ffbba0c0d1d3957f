import type { ExtractionWarning } from '../../../domain/extraction.ts';
import { wordsIn } from '../text/words-in.ts';
import { decodeEntities } from './decode-entities.ts';
import { htmlParagraphs } from './html-blocks.ts';
import type { PageMetadata } from './html-metadata.ts';
import { htmlDocument } from './html-node.ts';

/** Words in the shortest text that a page's data may hold instead of the page. */
const MIN_WORDS = 50;
/** How many times longer the data's text is than the page's, from which the page shows only a part of it. */
const MUCH_LONGER = 1.5;
/** The same from which the page may lack a part. */
const LONGER = 1.25;
/** The same for a number of words that is merely stated, and counted in ways of its own. */
const STATED_LONGER = 1.6;

export interface ChosenText {
  readonly paragraphs: readonly string[];
  readonly warnings: readonly ExtractionWarning[];
}

/** The page's text, or the one in its data if that is much longer. */
export function chooseText(
  paragraphs: readonly string[],
  { articleBody = '', wordCount = 0 }: Partial<PageMetadata>,
): ChosenText {
  const found = wordsIn(paragraphs);
  const inData = paragraphsOf(articleBody);
  const words = wordsIn(inData);
  if (words >= MIN_WORDS && words > MUCH_LONGER * found)
    return { paragraphs: inData, warnings: [{ code: 'text-from-data', context: {} }] };
  const stated = words > LONGER * found ? words : wordCount > STATED_LONGER * found ? wordCount : 0;
  if (stated < MIN_WORDS) return { paragraphs, warnings: [] };
  return { paragraphs, warnings: [{ code: 'part-missing', context: { found, stated } }] };
}

/** Blank lines separate paragraphs; without any, line breaks do. Some pages put HTML there. */
function paragraphsOf(text: string): string[] {
  const decoded = decodeEntities(text);
  if (/<\/?(?:p|div|br)\b[^>]*>/iu.test(decoded)) return htmlParagraphs(htmlDocument(decoded).body);
  const separator = /\n\s*\n/u.test(decoded) ? /\n\s*\n/u : /\n/u;
  return decoded
    .split(separator)
    .map((part) => part.replace(/\s+/gu, ' ').trim())
    .filter((part) => part !== '');
}
