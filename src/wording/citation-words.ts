import type { Article, Paragraph } from '../domain/article.ts';

/** "World Socialist Web Site · 2 December 2016 · ¶ 17 of 19"; what is unknown is left out. */
export function citationLine(article: Article, paragraph: Paragraph): string {
  return [...sourceParts(article), `¶ ${paragraph.number} of ${article.paragraphs.length}`].join(' · ');
}

/** Author, publisher and date, as far as they are known. */
export function sourceParts({ author, publisher, published }: Article): string[] {
  return [
    ...(author === undefined ? [] : [`by ${author}`]),
    ...(publisher === undefined ? [] : [publisher]),
    ...(published === undefined ? [] : [dateWords(published)]),
  ];
}

/** "19 paragraphs, 994 words". */
export function sizeWords({ paragraphs, words }: Article): string {
  return amountWords(paragraphs.length, words);
}

/** "3 paragraphs, 1 word". */
export function amountWords(paragraphs: number, words: number): string {
  const count = (number: number, name: string) => `${number} ${name}${number === 1 ? '' : 's'}`;
  return `${count(paragraphs, 'paragraph')}, ${count(words, 'word')}`;
}

const dayFormat = dateFormat({ day: 'numeric', month: 'long' });
const monthFormat = dateFormat({ month: 'long' });
const yearFormat = dateFormat({});

function dateFormat(parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', year: 'numeric', ...parts });
}

/** "2016-12-02" to "2 December 2016", "2016-12" to "December 2016"; a year stays. */
function dateWords(published: string): string {
  const [year, month, day] = published.split('-');
  const format = day !== undefined ? dayFormat : month !== undefined ? monthFormat : yearFormat;
  return format.format(new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1))));
}
