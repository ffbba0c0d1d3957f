import type { QuestionAnswer } from '../../domain/answer.ts';
import { textOf } from '../../domain/article.ts';
import type { Passage } from '../../domain/passage.ts';
import { type Term, termsOf } from '../../language/words/terms.ts';
import type { Shelf } from '../../retrieval/index/shelf.ts';

/** Closeness of another form of a word: Kurds, Kurdish. */
const MIN_CLOSENESS = 0.5;

/** Share of the keywords that a passage contains if it is about them. */
const MIN_SHARE = 0.5;

type IsAbout = (passage: Passage) => boolean;

/** Makes the test whether a passage contains at least half of the keywords, in this form or a similar one. */
export function aboutMost(keywords: readonly Term[], { language, vocabulary }: Shelf): IsAbout {
  const sought = keywords.map(
    ({ term }) =>
      new Set([
        term,
        vocabulary.correctionOf(term) ?? term,
        ...vocabulary
          .fuzzyMatches(term)
          .filter(({ closeness }) => closeness >= MIN_CLOSENESS)
          .map(({ id }) => vocabulary.termOf(id)),
      ]),
  );
  return ({ article, paragraph }) => {
    const terms = termsOf(textOf(article, paragraph), language).map(({ term }) => term);
    const found = sought.filter((forms) => terms.some((term) => forms.has(term)));
    return found.length >= keywords.length * MIN_SHARE;
  };
}

/**
 * An answer with the passages that pass the test. It is sure only if its first passage does.
 *
 * @param must whether others are left out
 * @returns undefined for a refusal, and if no passage is left
 */
export function focusAnswer(
  answer: QuestionAnswer,
  isAbout: IsAbout,
  must: boolean,
): QuestionAnswer | undefined {
  if (answer.kind === 'refused') return undefined;
  if (answer.kind !== 'answered' || isAbout(answer.passages[0])) return answer;
  if (!must) return asClosest(answer);
  const [first, ...others] = answer.passages.filter(isAbout);
  return first && asClosest({ ...answer, passages: [first, ...others] });
}

/** The same as the closest match. */
export function asClosest(answer: QuestionAnswer): QuestionAnswer {
  return answer.kind === 'answered' ? { ...answer, match: 'closest' } : answer;
}
