import type { Article, Paragraph, Span } from '../../domain/article.ts';
import { sentencesAround } from '../../domain/passage.ts';
import { Quote } from '../../domain/quote.ts';
import type { CroppedCue } from '../../domain/verdict.ts';
import type { Language } from '../../language/language.ts';
import { type Cue, cuesIn } from '../../language/rules/cautions.ts';

/** A span of an article that somebody quotes, and the paragraph that it begins in. */
export interface Cut {
  readonly article: Article;
  readonly paragraph: Paragraph;
  readonly span: Span;
}

/** What separates clauses; a comma between figures does not. */
const CLAUSE_END = /[,;:—–(](?=\D|$)| - /gu;
/** What is one sentence to us may be several: those of a quotation. */
const SENTENCE_END = /[.!?…]["”’»)\]]*\s+(?=["“‘«([]*\p{Lu}|$)/gu;
const LEADING = /^[\s"”’»)\]]*[,—–;(]?[\s"“‘«([]*/u;

/**
 * What was cut off that denies, doubts or passes on the rest. Of what stands before, the clause that is cut counts, and
 * the one before for what doubts and passes on ("perhaps, …", "he said, that …"); of what follows, the first clause.
 * Whose direct speech it is, is no caution: it was said.
 */
export function croppedCues(cut: Cut, language: Language, isSpoken: () => boolean): CroppedCue[] {
  const { before, after } = edgesOf(cut);
  return [...cuesBefore(cut, before, language), ...cuesAfter(cut, after, language)]
    .map((cue) => ({ ...cue, kind: saidAs[cue.kind] }))
    .filter(({ kind }) => kind !== 'attribution' || !isSpoken())
    .map(({ kind, start, end }) => ({
      kind,
      quote: Quote.slice(cut.article, { start, end }),
    }));
}

const saidAs = {
  negation: 'negation',
  denial: 'denial',
  hedge: 'hedge',
  modal: 'hedge',
  attribution: 'attribution',
  source: 'attribution',
} as const;

/** Cues among words that are left out of the middle. */
export function omittedCues(article: Article, { start, end }: Span, language: Language): CroppedCue[] {
  return cuesIn(article.text.slice(start, end), language)
    .filter(({ kind }) => kind === 'negation' || kind === 'denial')
    .map((cue) => ({
      kind: cue.kind === 'negation' ? 'negation' : 'denial',
      quote: Quote.slice(article, { start: start + cue.start, end: start + cue.end }),
    }));
}

/** Whether the sentence has words before or after what is quoted. */
export function goesOn(cut: Cut): boolean {
  const { before, after } = edgesOf(cut);
  return [before, after].some(({ start, end }) => /[\p{L}\p{N}]/u.test(cut.article.text.slice(start, end)));
}

/** What of the first and the last sentence stands before and after the span, which may end in another paragraph. */
export function edgesOf({ article, paragraph, span }: Cut): { before: Span; after: Span } {
  const last = article.paragraphs.findLast(({ start }) => start < span.end) ?? paragraph;
  const { start } = sentencesAround(paragraph, span);
  const { end } = sentencesAround(last, span);
  return {
    before: { start: Math.min(start, span.start), end: span.start },
    after: { start: span.end, end: Math.max(end, span.end) },
  };
}

function cuesBefore({ article }: Cut, { start, end }: Span, language: Language): Cue[] {
  const all = article.text.slice(start, end);
  const sentence = endsOf(all, SENTENCE_END).at(-1) ?? 0;
  const text = all.slice(sentence);
  const [clause = 0, clauseBefore = 0] = endsOf(text, CLAUSE_END).reverse();
  const isWide = ({ kind }: Cue) => kind !== 'negation' && kind !== 'modal';
  return cuesIn(text, language)
    .filter((cue) => cue.start >= (cue.kind === 'source' ? 0 : isWide(cue) ? clauseBefore : clause))
    .map((cue) => shifted(cue, start + sentence));
}

/** Where each match ends. */
function endsOf(text: string, pattern: RegExp): number[] {
  return [...text.matchAll(pattern)].map(({ 0: { length }, index }) => index + length);
}

function shifted(cue: Cue, by: number): Cue {
  return { ...cue, start: cue.start + by, end: cue.end + by };
}

function cuesAfter({ article }: Cut, { start, end }: Span, language: Language): Cue[] {
  const all = article.text.slice(start, end);
  const [leading = ''] = LEADING.exec(all) ?? [];
  const isSetOff = /[,—–"”]/u.test(leading);
  const text = all.slice(leading.length);
  const ends = [CLAUSE_END, SENTENCE_END].map((pattern) => text.search(pattern)).filter((at) => at >= 0);
  const clause = text.slice(0, Math.min(text.length, ...ends));
  const isPassedOn = ({ kind }: Cue) => kind === 'source' || (kind === 'attribution' && isSetOff);
  const isDenied = ({ kind, start: at }: Cue) => kind === 'negation' && (!isSetOff || at < REACH);
  return cuesIn(clause, language)
    .filter((cue) => cue.kind === 'hedge' || cue.kind === 'denial' || isPassedOn(cue) || isDenied(cue))
    .map((cue) => shifted(cue, start + leading.length));
}

/** In characters: "but not", "and not", which after a comma deny what was said before it. */
const REACH = 5;
