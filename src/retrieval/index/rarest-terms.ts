/**
 * Postings that a query may touch. Higher finds more candidates for common words and takes longer; 500 to 2,000 are
 * usual.
 */
const MAX_POSTINGS = 800;
/** Looked up however common they are. */
const MIN_TERMS = 2;

/**
 * The rarest of a query's terms, rarest first: as many as have `MAX_POSTINGS` postings together, but at least `MIN_TERMS`.
 *
 * @param countOf a term's document frequency; terms with 0 are left out
 */
export function rarestTerms(terms: readonly string[], countOf: (term: string) => number): string[] {
  const rarestFirst = terms
    .filter((term) => countOf(term) > 0)
    .sort((one, other) => countOf(one) - countOf(other));
  let postings = 0;
  return rarestFirst.filter((term, index) => {
    postings += countOf(term);
    return index < MIN_TERMS || postings <= MAX_POSTINGS;
  });
}
