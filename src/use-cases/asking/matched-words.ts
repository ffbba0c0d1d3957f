import type { Span } from '../../domain/article.ts';
import type { Passage } from '../../domain/passage.ts';
import { languageOf } from '../../language/language.ts';
import { type AnyTerm, allTermsOf } from '../../language/words/terms.ts';
import { findPhrase } from '../../retrieval/find-phrase.ts';

/** Words in a row that surely are a piece of the quote. */
const MIN_LONG_RUN = 3;

/**
 * The words of a passage's highlight that a quote has as well: the quote itself where it stands there word for word; otherwise
 * each content word in any form, and each two words in a row. In order, without overlaps.
 */
export function matchedWords({ article, paragraph, highlight }: Passage, quote: string): readonly Span[] {
  const exact = findPhrase({ article, paragraph }, quote).find(
    ({ start, end }) => highlight.start <= start && end <= highlight.end,
  );
  if (exact !== undefined) return [exact];
  const language = languageOf(article.language);
  const words = allTermsOf(article.text.slice(highlight.start, highlight.end), language);
  const wanted = allTermsOf(quote, language);
  const spans = joinNeighbours(words, sharedWords(words, wanted));
  return spans.map(({ start, end }) => ({ start: highlight.start + start, end: highlight.start + end }));
}

/** Whether each of the words counts as shared. */
function sharedWords(words: readonly AnyTerm[], wanted: readonly AnyTerm[]): boolean[] {
  const keywords = new Set(wanted.filter(({ isStopWord }) => !isStopWord).map(({ term }) => term));
  const pairs = new Set(wanted.map((_, index) => pairAt(wanted, index)));
  const isPair = (index: number) => index >= 0 && index + 1 < words.length && pairs.has(pairAt(words, index));
  return words.map(({ term }, index) => keywords.has(term) || isPair(index - 1) || isPair(index));
}

function pairAt(words: readonly AnyTerm[], index: number): string {
  return `${words[index]?.term}\n${words[index + 1]?.term}`;
}

/** One span for shared words in a row, with what stands between them. Beside a longer run, single words say nothing. */
function joinNeighbours(words: readonly AnyTerm[], isShared: readonly boolean[]): Span[] {
  const runs: (Span & { readonly words: number })[] = [];
  words.forEach(({ start, end }, index) => {
    if (isShared[index] !== true) return;
    const before = isShared[index - 1] === true ? runs.pop() : undefined;
    runs.push({
      start: before?.start ?? start,
      end: Math.max(end, before?.end ?? end),
      words: (before?.words ?? 0) + 1,
    });
  });
  const hasLong = runs.some((run) => run.words >= MIN_LONG_RUN);
  return runs.filter((run) => !hasLong || run.words > 1);
}
