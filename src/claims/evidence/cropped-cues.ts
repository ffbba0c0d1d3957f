import type { Span } from '../../domain/article.ts';
import { Quote } from '../../domain/quote.ts';
import type { CroppedCue } from '../../domain/verdict.ts';
import { type Cue, cuesIn } from '../../language/rules/cautions.ts';
import type { Excerpt } from '../find/excerpt.ts';
import { endsOf, SENTENCE_END } from './clauses.ts';
import { edgesOf } from './edges.ts';
import { cuesAfter } from './reach-after.ts';
import { type Bearing, bearingBefore } from './reach-before.ts';

/** Cues around an excerpt. */
export interface CuesAround {
  /** Those that qualify the excerpt. */
  readonly certain: readonly CroppedCue[];
  /** Those in its clause that may qualify other words. */
  readonly doubtful: readonly CroppedCue[];
}

export const effects = {
  negation: 'negation',
  denial: 'denial',
  hedge: 'hedge',
  modal: 'hedge',
  attribution: 'attribution',
  source: 'attribution',
} as const;

/** Characters read after the excerpt's sentence. */
const MAX_NEXT_SENTENCE = 200;

/**
 * Cues in the rest of the sentence that deny, doubt or attribute the excerpt.
 *
 * @param isAttributed whether the claim tells of this attribution, or needs not
 */
export function croppedCues(excerpt: Excerpt, isAttributed: (cue: Span) => boolean): CuesAround {
  const { before, after } = edgesOf(excerpt);
  const found = [...around(excerpt, before), ...behind(excerpt, after)];
  const counted = found.filter(({ cue }) => effects[cue.kind] !== 'attribution' || !isAttributed(cue));
  const withBearing = (wanted: Bearing) =>
    counted
      .filter(({ bearing }) => bearing === wanted)
      .map(({ cue: { kind, start, end } }) => ({
        kind: effects[kind],
        quote: Quote.slice(excerpt.article, { start, end }),
      }));
  return { certain: withBearing('certain'), doubtful: withBearing('doubtful') };
}

interface FoundCue {
  readonly cue: Cue;
  readonly bearing: Bearing;
}

function around({ article, language, span }: Excerpt, { start, end }: Span): FoundCue[] {
  const all = article.text.slice(start, end);
  const sentence = endsOf(all, SENTENCE_END).at(-1) ?? 0;
  const text = all.slice(sentence);
  const excerpt = article.text.slice(span.start, span.end);
  return cuesIn(text, language).map((cue) => ({
    cue: { ...cue, start: cue.start + start + sentence, end: cue.end + start + sentence },
    bearing: bearingBefore(cue, text, excerpt, language),
  }));
}

function behind({ article, language }: Excerpt, { start, end }: Span): FoundCue[] {
  const text = article.text.slice(start, end + MAX_NEXT_SENTENCE).split('\n')[0] ?? '';
  return cuesAfter(text, end - start, language).map(({ cue, bearing }) => ({
    cue: { ...cue, start: cue.start + start, end: cue.end + start },
    bearing,
  }));
}
