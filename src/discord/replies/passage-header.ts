import type { Article, Paragraph } from '../../domain/article.ts';
import type { Wording } from '../../wording/wording.ts';
import { escapeLine } from '../text/escape-markdown.ts';

/** The title in bold and the citation in small print, on two lines. */
export function passageHeader({ citations }: Wording, article: Article, paragraph: Paragraph): string {
  return `**${escapeLine(article.title)}**\n${small(citations.line(article, paragraph))}`;
}

/** Small print on a line of its own. */
export function small(words: string): string {
  return `-# ${escapeLine(words)}`;
}
