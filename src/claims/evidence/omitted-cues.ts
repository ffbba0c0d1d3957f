import { Quote } from '../../domain/quote.ts';
import type { CroppedCue, DiffPart } from '../../domain/verdict.ts';
import type { Language } from '../../language/language.ts';
import { type Cue, cuesIn } from '../../language/rules/cautions.ts';
import type { Excerpt } from '../find/excerpt.ts';
import { CLAUSE_END, complementIn, endsOf, plainWordsOf, SENTENCE_END } from './clauses.ts';
import { effects } from './cropped-cues.ts';

/** Cues among the article's words that the claim omits between the parts of the diff, if they qualify what it keeps. */
export function omittedCues({ article, language }: Excerpt, diff: readonly DiffPart[]): CroppedCue[] {
  const quotes = diff.flatMap(({ actual }) => (actual === undefined ? [] : [actual]));
  return quotes.slice(1).flatMap(({ start: end }, index) => {
    const start = quotes[index]?.end ?? end;
    const omitted = article.text.slice(start, end);
    return cuesIn(omitted, language)
      .filter((cue) => qualifiesRest(cue, omitted, language))
      .map((cue) => ({
        kind: effects[cue.kind],
        quote: Quote.slice(article, { start: start + cue.start, end: start + cue.end }),
      }));
  });
}

/**
 * Negations and denials count in a clause of which the claim keeps a part; hedges and conditions in a sentence of which
 * it does. Those that reach forward count before what is kept.
 */
function qualifiesRest(cue: Cue, omitted: string, language: Language): boolean {
  if (effects[cue.kind] === 'attribution' || cue.kind === 'modal') return false;
  if (cue.reach === 'near' || cue.reach === 'complement' || cue.reach === 'adjacent' || cue.kind === 'denial')
    return isLast(cue, omitted, language);
  const boundaries = endsOf(omitted, cue.kind === 'hedge' ? SENTENCE_END : CLAUSE_END);
  const first = Math.min(omitted.length, ...boundaries);
  const last = Math.max(0, ...boundaries);
  return cue.end <= first || cue.start >= last;
}

/** Whether what follows the omission is still the cue's. */
function isLast(cue: Cue, omitted: string, language: Language): boolean {
  const rest = omitted.slice(cue.end);
  const own = complementIn(rest, language) ?? rest;
  const isForward = cue.kind === 'denial' && cue.reach === 'clause';
  return own.search(CLAUSE_END) < 0 && (isForward || own !== rest || plainWordsOf(rest).length === 0);
}
