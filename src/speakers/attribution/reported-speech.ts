import type { Article, Paragraph, Span } from '../../domain/article.ts';
import { sentencesAround } from '../../domain/passage.ts';
import type { Speaker } from '../../domain/spoken-quote.ts';
import { type Language, languageOf } from '../../language/language.ts';
import { cuesIn } from '../../language/rules/cautions.ts';
import { identify } from '../identity/identify.ts';
import type { Quotation } from '../marks/quotation-marks.ts';
import { attribute } from './attribute.ts';
import type { Attribution } from './attribution.ts';
import { Phrases } from './phrases.ts';
import { blocksOf } from './tokens.ts';

/** Whom the words around something give it to. */
export interface Given {
  /** In the text's own words: a name, "the company", "she". */
  readonly mention: Span;
  /** Missing where it is not safe to tell. */
  readonly speaker?: Speaker;
}

/**
 * Whom their sentence gives words to that stand in no quotation marks: "Ann Lee claimed that …", "…, according to Ann
 * Lee". They are read as if they stood in marks; only verbs that pass on what is said count.
 */
export function reportedBy(
  article: Article,
  quotations: readonly Quotation[],
  span: Span,
): Given | undefined {
  const language = languageOf(article.language);
  const near = paragraphsNear(article, span);
  const found = attributionIn({ ...article, paragraphs: near }, quotations, span, language);
  if (found === undefined || !isReport(article, found, span, language)) return undefined;
  const speaker = speakerBehind(article, quotations, span, language);
  return { mention: found.mention, ...(speaker === undefined ? {} : { speaker }) };
}

/** Those that the span touches, and the one before, which may announce them. */
function paragraphsNear({ paragraphs }: Article, span: Span): Paragraph[] {
  const first = paragraphs.findLastIndex(({ start }) => start <= span.start);
  return paragraphs.slice(Math.max(0, first - 1)).filter(({ start }) => start < span.end);
}

function attributionIn(
  article: Article,
  quotations: readonly Quotation[],
  span: Span,
  language: Language,
): Attribution | undefined {
  const { all, index, blocks } = readAsQuoted(article, quotations, span, language);
  return attribute(article, all, blocks)[index];
}

function speakerBehind(
  article: Article,
  quotations: readonly Quotation[],
  span: Span,
  language: Language,
): Speaker | undefined {
  const { all, index, blocks } = readAsQuoted(article, quotations, span, language);
  return identify(article, blocks, attribute(article, all, blocks), language.stopWords)[index];
}

function readAsQuoted(
  article: Article,
  quotations: readonly Quotation[],
  span: Span,
  { speech }: Language,
): { all: Quotation[]; index: number; blocks: Phrases[] } {
  const from = article.paragraphs[0]?.start ?? 0;
  const to = article.paragraphs.at(-1)?.end ?? 0;
  const before = quotations.filter(({ start, end }) => start >= from && end <= span.start);
  const after = quotations.filter(({ start, end }) => start >= span.end && end <= to);
  const all = [...before, { ...span, words: span }, ...after];
  const blocks =
    speech === undefined ? [] : blocksOf(article, all, speech).map((tokens) => new Phrases(tokens, speech));
  return { all, index: before.length, blocks };
}

/** Whether the verb passes on what is said, and stands in the same sentence or announces it from the paragraph before. */
function isReport(
  { text, paragraphs }: Article,
  { pattern, mention, cue }: Attribution,
  span: Span,
  language: Language,
): boolean {
  const passesOn = cuesIn(text.slice(cue.start, cue.end), language).some(
    ({ kind }) => kind === 'attribution' || kind === 'source',
  );
  if (!passesOn || pattern === 'continued') return false;
  const start = Math.min(mention.start, cue.start);
  if (start < span.start) return true;
  const last = paragraphs.findLast((paragraph) => paragraph.start < span.end);
  const sentence = last && sentencesAround(last, span);
  const isSame = sentence !== undefined && Math.max(mention.end, cue.end) <= sentence.end;
  return isSame && (pattern === 'end' || !/[\p{L}\p{N}]/u.test(text.slice(span.end, start)));
}
