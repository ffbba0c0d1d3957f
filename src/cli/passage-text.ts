import type { Answer } from '../domain/answer.ts';
import type { Article, Paragraph, Span } from '../domain/article.ts';
import type { Passage } from '../domain/passage.ts';
import { Quote } from '../domain/quote.ts';
import { sourceLink } from '../text-fragments/link-to-span.ts';
import { type Summary, summaryShares } from '../use-cases/summarize-text.ts';
import { citationLine, sizeWords, sourceParts } from '../wording/citation-words.ts';
import { otherLanguageWords } from '../wording/language-words.ts';
import { refusalWords } from '../wording/refusal-words.ts';
import { printable } from './printable.ts';

/** How bold is shown: by the terminal, or by asterisks where there is none. */
export type Bold = (words: string) => string;

/** How words are set apart. */
export interface Styles {
  readonly bold: Bold;
  /** Words that a quote has and the article has not. */
  struck(words: string): string;
  /** Words that the article has there. */
  added(words: string): string;
}

const matchLines = {
  answer: [],
  closest: ['Closest match; it may not be quite what you asked:', ''],
  exact: ['Found word for word, in this order:', ''],
  reordered: ['The same words, in another order or form:', ''],
} as const;

export function answerText(answer: Answer, what: 'question' | 'quote', bold: Bold): string {
  if (answer.kind === 'answered') {
    const [{ article }] = answer.passages;
    const language = answer.otherLanguage ? [otherLanguageWords(article.language), ''] : [];
    return [...matchLines[answer.match], ...language, joined(answer.passages, bold)].join('\n');
  }
  const reason = refusalWords(answer.reason, what);
  if (answer.nearest.length === 0) return reason;
  return [
    reason,
    '',
    'Not an answer. What comes nearest:',
    '',
    joined(answer.nearest, (words) => words),
  ].join('\n');
}

export function summaryText({ article, length, words, sentences }: Summary): string {
  const count = `${words} of its ${article.words} words (${length}: at most ${Math.round(100 * summaryShares[length])} %)`;
  return [
    title(article),
    ...sentences.flatMap(({ paragraph, quote }) => ['', `¶ ${paragraph.number}`, quoteLines(quote)]),
    '',
    count,
    ...(article.url === undefined ? [] : [article.url]),
  ].join('\n');
}

export function articlesText(articles: readonly Article[]): string {
  if (articles.length === 0) return refusalWords({ code: 'no-articles' }, 'question');
  return articles
    .map((article) => `${title(article)}\n${sizeWords(article)} · ${printable(article.id)}`)
    .join('\n\n');
}

export function joined(passages: readonly Passage[], bold: Bold): string {
  return passages.map((passage) => passageText(passage, bold)).join('\n\n');
}

function passageText({ article, paragraph, highlight }: Passage, bold: Bold): string {
  const link = sourceLink(article, highlight);
  return [
    citedText(article, paragraph, { around: paragraph, span: highlight, bold }),
    ...(link === undefined ? [] : ['', link]),
  ].join('\n');
}

interface Cited {
  readonly around: Span;
  readonly span: Span;
  readonly bold: Bold;
}

/** The article and the paragraph, and under them the words around a span, that in bold. */
export function citedText(article: Article, paragraph: Paragraph, { around, span, bold }: Cited): string {
  return [
    printable(article.title),
    printable(citationLine(article, paragraph)),
    '',
    quoteLines(Quote.slice(article, around), { span, bold }),
  ].join('\n');
}

function title(article: Article): string {
  const source = sourceParts(article);
  return printable(source.length === 0 ? article.title : `${article.title}\n${source.join(' · ')}`);
}

function quoteLines(quote: Quote, marked?: { readonly span: Span; readonly bold: Bold }): string {
  const piece = (start: number, end: number) =>
    start < end ? printable(Quote.slice(quote.article, { start, end }).text) : '';
  const { start, end } = quote;
  const words =
    marked === undefined
      ? piece(start, end)
      : piece(start, marked.span.start) +
        marked.bold(piece(marked.span.start, marked.span.end)) +
        piece(marked.span.end, end);
  return words.replace(/^/gmu, '  ');
}
