import type { Span } from '../../domain/article.ts';
import { Quote } from '../../domain/quote.ts';
import type { CroppedCue, DiffPart } from '../../domain/verdict.ts';
import { type Cue, cuesIn } from '../../language/rules/cautions.ts';
import type { Excerpt } from '../find/excerpt.ts';
import { edgesOf } from './edges.ts';

/** Clause boundaries; a comma between digits is none. */
const CLAUSE_END = /[,;:—–(](?=\D|$)| - /gu;
/** Sentence boundaries inside a quotation, which counts as one sentence. */
const SENTENCE_END = /[.!?…]["”’»)\]]*\s+(?=["“‘«([]*\p{Lu}|$)/gu;
/** Punctuation between an excerpt and the words after it. */
const LEADING = /^[\s"”’»)\]]*[,—–;(]?[\s"“‘«([]*/u;
/** Characters after a comma within which a negation still denies what was said before it: "but not", "and not". */
const MAX_NEGATION_DISTANCE = 5;

const kinds = {
  negation: 'negation',
  denial: 'denial',
  hedge: 'hedge',
  modal: 'hedge',
  attribution: 'attribution',
  source: 'attribution',
} as const;

/**
 * Cues in the rest of the sentence that deny, doubt or attribute the excerpt. Before it, the clause that is cut counts,
 * and for denials, hedges and attributions ("perhaps, …", "he said that …") the clause before that too; after it, the
 * first clause.
 *
 * @param isSpeakerKnown whether attributions are left out
 */
export function croppedCues(excerpt: Excerpt, isSpeakerKnown: () => boolean): CroppedCue[] {
  const { before, after } = edgesOf(excerpt);
  return [...cuesBefore(excerpt, before), ...cuesAfter(excerpt, after)]
    .map((cue) => ({ ...cue, kind: kinds[cue.kind] }))
    .filter(({ kind }) => kind !== 'attribution' || !isSpeakerKnown())
    .map(({ kind, start, end }) => ({
      kind,
      quote: Quote.slice(excerpt.article, { start, end }),
    }));
}

/** Negations and denials among the article's words that the claim omits between the parts of the diff. */
export function omittedCues({ article, language }: Excerpt, diff: readonly DiffPart[]): CroppedCue[] {
  const quotes = diff.flatMap(({ actual }) => (actual === undefined ? [] : [actual]));
  return quotes.slice(1).flatMap(({ start: end }, index) => {
    const start = quotes[index]?.end ?? end;
    return cuesIn(article.text.slice(start, end), language)
      .filter(({ kind }) => kind === 'negation' || kind === 'denial')
      .map((cue) => ({
        kind: kinds[cue.kind],
        quote: Quote.slice(article, { start: start + cue.start, end: start + cue.end }),
      }));
  });
}

function cuesBefore({ article, language }: Excerpt, { start, end }: Span): Cue[] {
  const all = article.text.slice(start, end);
  const sentence = endsOf(all, SENTENCE_END).at(-1) ?? 0;
  const text = all.slice(sentence);
  const [clause = 0, clauseBefore = 0] = endsOf(text, CLAUSE_END).reverse();
  const isWide = ({ kind }: Cue) => kind !== 'negation' && kind !== 'modal';
  return cuesIn(text, language)
    .filter((cue) => cue.start >= (cue.kind === 'source' ? 0 : isWide(cue) ? clauseBefore : clause))
    .map((cue) => shifted(cue, start + sentence));
}

function cuesAfter({ article, language }: Excerpt, { start, end }: Span): Cue[] {
  const all = article.text.slice(start, end);
  const [leading = ''] = LEADING.exec(all) ?? [];
  const isSetOff = /[,—–"”]/u.test(leading);
  const text = all.slice(leading.length);
  const ends = [CLAUSE_END, SENTENCE_END].map((pattern) => text.search(pattern)).filter((at) => at >= 0);
  const clause = text.slice(0, Math.min(text.length, ...ends));
  const isAttribution = ({ kind }: Cue) => kind === 'source' || (kind === 'attribution' && isSetOff);
  const isNegation = ({ kind, start: at }: Cue) =>
    kind === 'negation' && (!isSetOff || at < MAX_NEGATION_DISTANCE);
  return cuesIn(clause, language)
    .filter((cue) => cue.kind === 'hedge' || cue.kind === 'denial' || isAttribution(cue) || isNegation(cue))
    .map((cue) => shifted(cue, start + leading.length));
}

/** The end of each match. */
function endsOf(text: string, pattern: RegExp): number[] {
  return [...text.matchAll(pattern)].map(({ 0: { length }, index }) => index + length);
}

function shifted(cue: Cue, by: number): Cue {
  return { ...cue, start: cue.start + by, end: cue.end + by };
}
