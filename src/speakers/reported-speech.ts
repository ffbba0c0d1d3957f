import type { Article, Paragraph, Span } from '../domain/article.ts';
import { sentencesAround } from '../domain/passage.ts';
import type { Speaker } from '../domain/spoken-quote.ts';
import { type Language, languageOf } from '../language/language.ts';
import { cuesIn } from '../language/rules/cautions.ts';
import { attribute } from './attribution/attribute.ts';
import type { Attribution } from './attribution/attribution.ts';
import { TokenBlock } from './attribution/token-block.ts';
import { blocksOf } from './attribution/tokens.ts';
import { identify } from './identity/identify.ts';
import type { Quotation } from './marks/quotation-marks.ts';

/** What separates reported words from an attribution behind them. */
const SET_OFF = /^[^\n]?[”"’']?\s?[,—–-]\s*$/u;

/** The source of some words, as the text around them tells it. */
export interface SpokenBy {
  /** The text's own words for the source: a name, "the company", "she". */
  readonly mention: Span;
  /** Empty if the mention does not identify anybody beyond doubt. */
  readonly speakers: readonly Speaker[];
  /** The words are the article's own, not quoted. */
  readonly isReported: boolean;
}

/**
 * The source of words outside quotation marks: "Ann Lee claimed that …", "…, according to Ann Lee". Reads the span as
 * if it were a quotation, but accepts only reporting verbs.
 */
export function reportedBy(
  article: Article,
  quotations: readonly Quotation[],
  span: Span,
): SpokenBy | undefined {
  const language = languageOf(article.language);
  const near = paragraphsNear(article, span);
  const found = attributionIn({ ...article, paragraphs: near }, quotations, span, language);
  if (found === undefined || !isReport(article, found, span, language)) return undefined;
  const speakers = speakersBehind(article, quotations, span, language);
  return { mention: found.mention, speakers, isReported: true };
}

/** The paragraphs of the span and the one before, which may introduce it. */
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

function speakersBehind(
  article: Article,
  quotations: readonly Quotation[],
  span: Span,
  language: Language,
): readonly Speaker[] {
  const { all, index, blocks } = readAsQuoted(article, quotations, span, language);
  return identify(article, blocks, attribute(article, all, blocks), language.stopWords)[index] ?? [];
}

function readAsQuoted(
  article: Article,
  quotations: readonly Quotation[],
  span: Span,
  { speech }: Language,
): { all: Quotation[]; index: number; blocks: TokenBlock[] } {
  const from = article.paragraphs[0]?.start ?? 0;
  const to = article.paragraphs.at(-1)?.end ?? 0;
  const before = quotations.filter(({ start, end }) => start >= from && end <= span.start);
  const after = quotations.filter(({ start, end }) => start >= span.end && end <= to);
  const all = [...before, { ...span, words: span }, ...after];
  const blocks =
    speech === undefined
      ? []
      : blocksOf(article, all, speech).map((tokens) => new TokenBlock(tokens, speech));
  return { all, index: before.length, blocks };
}

/** Whether the cue is a reporting verb in the span's sentence, or introduces it from before. */
function isReport(
  { text, paragraphs }: Article,
  { pattern, mention, cue }: Attribution,
  span: Span,
  language: Language,
): boolean {
  const reports = cuesIn(text.slice(cue.start, cue.end), language).some(
    ({ kind }) => kind === 'attribution' || kind === 'source',
  );
  if (!reports || pattern === 'continued') return false;
  const start = Math.min(mention.start, cue.start);
  if (start < span.start) return true;
  const last = paragraphs.findLast((paragraph) => paragraph.start < span.end);
  const sentence = last && sentencesAround(last, span);
  const isSame = sentence !== undefined && Math.max(mention.end, cue.end) <= sentence.end;
  return isSame && (pattern === 'end' || SET_OFF.test(text.slice(span.end - 1, start)));
}
