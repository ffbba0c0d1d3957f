import type { Article } from '../../domain/article.ts';
import type { SpokenQuote } from '../../domain/spoken-quote.ts';
import type { DiffPart } from '../../domain/verdict.ts';
import { mentionsSurname } from '../../speakers/identity/name-match.ts';
import type { Speech } from '../../speakers/speech.ts';

/** Whether the parts of a claim are, according to the article, from direct speech of different speakers. */
export function mixesVoices(article: Article, diff: readonly DiffPart[], speech: Speech): boolean {
  const all = speech.quotesOf(article);
  const quotes = diff.flatMap(({ actual }) => {
    const around = all.find(({ start, end }) => actual && start <= actual.start && actual.end <= end);
    return around === undefined ? [] : [around];
  });
  return quotes.slice(1).some((quote, index) => isOther(quote, quotes[index], article, speech));
}

/** A pronoun stands for another speaker if one of the article's speakers is named between the quotations. */
function isOther(
  quote: SpokenQuote,
  before: SpokenQuote | undefined,
  article: Article,
  speech: Speech,
): boolean {
  if (before === undefined || before.speakers.length === 0 || quote.mention === undefined) return false;
  if (quote.speakers.length > 0) return !quote.speakers.some((speaker) => before.speakers.includes(speaker));
  const between = article.text.slice(before.end, quote.start);
  const others = speech.voicesOf(article).filter(({ speaker }) => !before.speakers.includes(speaker));
  return others.some(({ speaker }) => mentionsSurname(between, speaker.name));
}
