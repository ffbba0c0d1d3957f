import type { Answer, QuestionAnswer } from '../domain/answer.ts';
import type { Article } from '../domain/article.ts';
import { paragraphId } from '../domain/paragraph-id.ts';
import { runningLength } from '../domain/paragraphs/kinds.ts';
import type { Passage } from '../domain/passage.ts';
import { Quote } from '../domain/quote.ts';
import { encodeReceipt, receiptFor } from '../domain/receipts/make-receipt.ts';
import { recordValue } from '../domain/record.ts';
import type { Summary } from '../domain/summary.ts';
import { sourceLink } from '../text-fragments/link-to-span.ts';
import type { Sought } from '../wording/english/refusals.ts';
import { wording } from './wording.ts';

/** Offsets are UTF-16 code units into the `text` beside them. Unknown values are null. */
export function answerJson(answer: Answer, sought: Sought) {
  const suggested = answer.suggestions && { suggestions: answer.suggestions };
  if (answer.kind === 'answered') {
    const match = sought === 'quote' ? { match: answer.match } : {};
    return { answered: true, ...match, ...suggested, passages: answer.passages.map(passageJson) };
  }
  return {
    answered: false,
    reason: wording.answers.refusal(answer.reason, sought),
    ...suggested,
    nearest: answer.nearest.map(passageJson),
  };
}

export function questionJson(answer: QuestionAnswer) {
  if (answer.kind === 'summary') return { kind: 'summary', ...summaryJson(answer.summary) };
  if (answer.kind !== 'record') return answerJson(answer, 'question');
  const { kind, field, article } = answer;
  return {
    answered: true,
    kind,
    field,
    value: recordValue(article, field) ?? null,
    article: sourceJson(article),
  };
}

export function summaryJson({ article, length, focus, words, sentences }: Summary) {
  return {
    answered: true,
    article: sourceJson(article),
    length,
    ...(focus !== undefined && { focus }),
    words,
    of: article.words,
    sentences: sentences.map(({ paragraph, quote }) => ({ paragraph: paragraph.number, text: quote.text })),
  };
}

export function articleJson(article: Article) {
  return {
    ...sourceJson(article),
    language: article.language,
    paragraphs: runningLength(article.paragraphs),
    words: article.words,
  };
}

export function passageJson({ article, paragraph, highlight, score }: Passage) {
  return {
    article: sourceJson(article),
    paragraph: paragraph.number,
    of: runningLength(article.paragraphs),
    ...(paragraph.kind && { kind: paragraph.kind }),
    ...(paragraph.pages && { pages: paragraph.pages }),
    text: Quote.slice(article, paragraph).text,
    sentence: {
      start: highlight.start - paragraph.start,
      end: highlight.end - paragraph.start,
      text: Quote.slice(article, highlight).text,
    },
    id: paragraphId(article, paragraph) ?? null,
    score: Math.round(score * 1_000) / 1_000,
    link: sourceLink(article, highlight) ?? null,
    receipt: encodeReceipt(receiptFor(Quote.slice(article, highlight))),
  };
}

export function sourceJson({ id, title, author, publisher, published, url }: Article) {
  return {
    id,
    title,
    author: author ?? null,
    publisher: publisher ?? null,
    published: published ?? null,
    url: url ?? null,
  };
}
