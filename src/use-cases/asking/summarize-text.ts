import type { Article } from '../../domain/article.ts';
import { UserError } from '../../domain/errors/user-error.ts';
import { isProse } from '../../domain/paragraphs/kinds.ts';
import { Quote } from '../../domain/quote.ts';
import {
  type Summary,
  type SummaryLength,
  type SummarySentence,
  summaryShares,
} from '../../domain/summary.ts';
import { languageOf } from '../../language/language.ts';
import { termsOf } from '../../language/words/terms.ts';
import { countWords } from '../../language/words/words.ts';
import { centrality } from '../../retrieval/summary/centrality.ts';

/**
 * The most central sentences of an article's prose that fit into the length's share of its words.
 *
 * @param fits whether these sentences can be shown together
 * @throws UserError no-sentence-fits
 */
export function summarizeText(
  article: Article,
  length: SummaryLength,
  fits: (sentences: readonly SummarySentence[]) => boolean,
): Summary {
  const share = summaryShares[length];
  const { sentences, words } = choose(article, Math.floor(share * article.words), fits);
  if (sentences.length === 0) throw new UserError('no-sentence-fits', { words: article.words, share });
  return { article, length, sentences, words };
}

function choose(article: Article, budget: number, fits: (sentences: readonly SummarySentence[]) => boolean) {
  let sentences: SummarySentence[] = [];
  let words = 0;
  for (const sentence of mostCentralFirst(article)) {
    if (words + sentence.words > budget) continue;
    const tried = [...sentences, sentence].sort((one, other) => one.quote.start - other.quote.start);
    if (!fits(tried)) continue;
    sentences = tried;
    words += sentence.words;
  }
  return { sentences, words };
}

function mostCentralFirst(article: Article): (SummarySentence & { readonly words: number })[] {
  const language = languageOf(article.language);
  const all = article.paragraphs.filter(isProse).flatMap((paragraph) =>
    paragraph.sentences.map((sentence) => {
      const quote = Quote.slice(article, sentence);
      return { paragraph, quote, words: countWords(quote.text) };
    }),
  );
  const scores = centrality(all.map(({ quote }) => termsOf(quote.text, language).map(({ term }) => term)));
  return all
    .map((sentence, index) => ({ sentence, score: scores[index] ?? 0 }))
    .sort((one, other) => other.score - one.score)
    .map(({ sentence }) => sentence);
}
