import type { Article } from '../../domain/article.ts';
import { foldMarks } from '../../language/words/fold-marks.ts';
import { nameWords } from '../../speakers/identity/name-match.ts';
import type { Excerpt } from '../find/excerpt.ts';

/**
 * Excerpts for which it is found out who speaks. Each may be from an article that has to be read for that, which takes
 * 0.4 ms per thousand characters. Higher finds the one that confirms the speaker more often, if many articles have the
 * same words.
 */
const MAX_READ = 3;
/** Characters around an excerpt in which the claimed name is looked for. */
const NEAR = 2_000;
/** Letters at the end of a name that its other forms may not have, and those at its beginning that all have. */
const MAX_ENDING = 2;
const MIN_BEGINNING = 3;

interface Origin {
  readonly named: Article | undefined;
  readonly speaker: string | undefined;
}

/**
 * Of excerpts with the same words, those that most likely confirm the claimed speaker: in the claimed article, and with
 * the name nearest to them.
 */
export function likelySpoken(
  excerpts: readonly Excerpt[],
  { named, speaker: claimed }: Origin,
): readonly Excerpt[] {
  if (claimed === undefined || excerpts.length <= MAX_READ) return excerpts;
  const beginnings = nameWords(claimed).map((word) =>
    word.slice(0, Math.max(MIN_BEGINNING, word.length - MAX_ENDING)),
  );
  return excerpts
    .map((excerpt) => ({
      excerpt,
      distance: excerpt.article === named ? 0 : distanceOf(excerpt, beginnings),
    }))
    .sort((one, other) => one.distance - other.distance)
    .slice(0, MAX_READ)
    .map(({ excerpt }) => excerpt);
}

/** Characters between the excerpt and the nearest word with one of these beginnings; `NEAR` if it is farther away. */
function distanceOf({ article: { text }, span }: Excerpt, beginnings: readonly string[]): number {
  const before = foldMarks(text.slice(Math.max(0, span.start - NEAR), span.end).toLowerCase());
  const after = foldMarks(text.slice(span.end, span.end + NEAR).toLowerCase());
  const distances = beginnings.flatMap((beginning) => {
    const [last, next] = [before.lastIndexOf(beginning), after.indexOf(beginning)];
    return [last < 0 ? NEAR : before.length - last, next < 0 ? NEAR : next];
  });
  return Math.min(NEAR, ...distances);
}
