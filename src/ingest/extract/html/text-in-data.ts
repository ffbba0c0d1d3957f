import type { ExtractionWarning } from '../../../domain/extraction.ts';
import { wordsIn } from '../text/words-in.ts';
import type { DataText } from './data-texts.ts';
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

/** Words in a paragraph by which a text is recognized. */
const MIN_PARAGRAPH_WORDS = 8;
/** Letters in a title by which a text is recognized. */
const MIN_TITLE = 8;

export interface ChosenText {
  readonly paragraphs: readonly string[];
  readonly warnings: readonly ExtractionWarning[];
}

/** The page's text, or the one in its data if that is much longer. */
export function chooseText(paragraphs: readonly string[], page: Partial<PageMetadata>): ChosenText {
  const { articleBody = '', wordCount = 0 } = page;
  const found = wordsIn(paragraphs);
  const same = sameTexts(paragraphs, page);
  const whole = same.filter(({ isScattered }) => !isScattered).map(({ pieces }) => pieces);
  const inData = longest([paragraphsOf(articleBody), ...whole]);
  const words = wordsIn(inData);
  if (words >= MIN_WORDS && words > MUCH_LONGER * found)
    return { paragraphs: inData, warnings: [{ code: 'text-from-data', context: {} }] };
  const most = Math.max(words, ...same.map(({ pieces }) => wordsIn(pieces)));
  const stated = most > LONGER * found ? most : wordCount > STATED_LONGER * found ? wordCount : 0;
  if (stated < MIN_WORDS) return { paragraphs, warnings: [] };
  return { paragraphs, warnings: [{ code: 'part-missing', context: { found, stated } }] };
}

/** The texts in the data of scripts that are this article: they hold what the page shows of it, or stand under its title. */
function sameTexts(
  paragraphs: readonly string[],
  { dataTexts = [], title = '', heading = '' }: Partial<PageMetadata>,
): DataText[] {
  const shown = paragraphs.filter((text) => wordsIn([text]) >= MIN_PARAGRAPH_WORDS).map(lettersOf);
  const titles = [title, heading].map(lettersOf).filter((letters) => letters.length >= MIN_TITLE);
  return dataTexts
    .filter(({ pieces, heading: above }) => {
      const letters = lettersOf(pieces.map(plainText).join(' '));
      const held = shown.filter((text) => letters.includes(text)).length;
      return (held > 0 && held >= shown.length / 2) || titles.includes(lettersOf(above));
    })
    .map((text) => ({ ...text, pieces: text.pieces.flatMap(paragraphsOf) }));
}

function plainText(markup: string): string {
  return decodeEntities(markup).replace(/<[^>]*>/gu, '');
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function longest(texts: readonly (readonly string[])[]): readonly string[] {
  return texts.reduce<readonly string[]>((best, text) => (wordsIn(text) > wordsIn(best) ? text : best), []);
}

/** Blank lines separate paragraphs; without any, line breaks do. Some pages put HTML there. */
function paragraphsOf(text: string): string[] {
  const decoded = decodeEntities(text);
  if (/<\/?(?:p|div|br|h\d|li)\b[^>]*>/iu.test(decoded)) return htmlParagraphs(htmlDocument(decoded).body);
  const separator = /\n\s*\n/u.test(decoded) ? /\n\s*\n/u : /\n/u;
  return decoded
    .split(separator)
    .map((part) =>
      part
        .replace(/<\/?[a-z][^>]*>/giu, '')
        .replace(/\s+/gu, ' ')
        .trim(),
    )
    .filter((part) => part !== '');
}
