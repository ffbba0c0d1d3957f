import type { Article, Paragraph } from '../../domain/article.ts';
import type { Wording } from '../../wording/wording.ts';
import { escapeLine } from '../text/escape-markdown.ts';

/** The title in bold and the citation in small print, on two lines. */
export function passageHeader({ citations }: Wording, article: Article, paragraph: Paragraph): string {
  return `**${escapeLine(article.title)}**\n${small(citations.line(article, paragraph))}`;
}

/** The title as a heading, and author, publisher and date in small print below it, as far as they are known. */
export function articleHeading({ citations }: Wording, article: Article): string {
  const source = citations.source(article).join(' · ');
  return [`### ${escapeLine(article.title)}`, ...(source === '' ? [] : [small(source)])].join('\n');
}

/** Small print on a line of its own. */
export function small(words: string): string {
  return `-# ${escapeLine(words)}`;
}
