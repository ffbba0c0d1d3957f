import type { IndexedParagraph } from '../index/indexed-paragraph.ts';
import type { Shelf } from '../index/shelf.ts';
import type { ParsedQuestion } from './parse-question.ts';
import type { SoughtTerm, SoughtTerms } from './sought-terms.ts';

/** An occurrence of a question's term, or of a fuzzy match, in a paragraph. */
export interface Hit extends SoughtTerm {
  readonly sentence: number;
  /** Offset in the paragraph, in content words. */
  readonly position: number;
}

/** Fuzzy matches that replace an unknown term in the lookup of candidates. */
const MAX_REPLACEMENTS = 3;

/** How often a paragraph contains each of the question's terms; undefined if it has no hit, not even a fuzzy one. */
export function countHits(
  paragraph: IndexedParagraph,
  sought: SoughtTerms,
  question: ParsedQuestion,
): number[] | undefined {
  let counts: number[] | undefined;
  sought.forEachIn(paragraph, ({ term, closeness }) => {
    counts ??= new Array<number>(question.terms.length).fill(0);
    if (closeness === 1) counts[term] = (counts[term] ?? 0) + 1;
  });
  return counts;
}

/** Terms to find candidates by: the question's own, with unknown ones replaced by their closest fuzzy matches. */
export function termsToLookUp({ terms }: ParsedQuestion, { vocabulary }: Shelf): string[] {
  return terms.flatMap(({ term, known, fuzzyMatches }) =>
    known ? [term] : fuzzyMatches.slice(0, MAX_REPLACEMENTS).map(({ id }) => vocabulary.termOf(id)),
  );
}

/** The paragraph's hits in reading order. Fuzzy hits count only for terms that the paragraph lacks. */
export function hitsIn(paragraph: IndexedParagraph, sought: SoughtTerms): Hit[] {
  const { sentenceEnds } = paragraph;
  const hits: Hit[] = [];
  let exact = 0;
  let sentence = 0;
  sought.forEachIn(paragraph, ({ term, closeness }, position) => {
    while (position >= (sentenceEnds[sentence] ?? Number.POSITIVE_INFINITY)) sentence += 1;
    hits.push({ term, closeness, sentence, position });
    if (closeness === 1) exact += 1;
  });
  if (exact === hits.length) return hits;
  const present = exactTerms(hits);
  return hits.filter(({ term, closeness }) => closeness === 1 || !present.has(term));
}

/** Indexes of the question's terms with an exact hit. */
export function exactTerms(hits: readonly Hit[]): ReadonlySet<number> {
  return new Set(hits.filter(({ closeness }) => closeness === 1).map(({ term }) => term));
}
