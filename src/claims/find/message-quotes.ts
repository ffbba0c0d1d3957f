import type { Article, Span } from '../../domain/article.ts';
import { unpublishedArticle } from '../../domain/article-key.ts';
import type { Language } from '../../language/language.ts';
import { cuesIn } from '../../language/rules/cautions.ts';
import { quoteWordsOf } from '../../language/words/quote-words.ts';
import { sentencesOf } from '../../language/words/sentences.ts';
import { looksLikeTitle } from '../../speakers/marks/titles-of-works.ts';
import { spokenQuotesOf } from '../../speakers/spoken-quotes.ts';
import { withCarriedLabels } from './carried-labels.ts';
import type { ClaimedWords } from './claimed-words.ts';
import { introduces, type Label, labelOf } from './message-labels.ts';

/** A quotation in a message. */
export interface QuotedPart extends Span {
  readonly text: string;
  /** The name that the message puts beside it. */
  readonly label?: Label;
  /** The words that say who said it, as offsets into the message. */
  readonly attribution?: Span;
}

/** Words of a quotation. Fewer, or a title's, are no claim of what was said, unless something introduces them as a quote. */
const MIN_WORDS = 3;
const MIN_INTRODUCED_WORDS = 2;
/** Quotations read per message. Higher: messages of very many quotations take longer. */
const MAX_QUOTATIONS = 24;
/** Words beside a short quotation that make a message of it. */
const MAX_REMARK = 3;

/**
 * The quotations of a message in order, with their speakers as far as the message names any.
 *
 * @param languages those in which the message may be written
 */
export function quotedParts({ text, quoted }: ClaimedWords, languages: readonly Language[]): QuotedPart[] {
  const spans = quoted.slice(0, MAX_QUOTATIONS).filter((span) => isQuote(text, span, languages));
  const spoken =
    spans.length === 0 ? [] : languages.map((language) => spokenQuotesOf(asArticle(text, language)));
  const parts = spans.map(({ start, end }): QuotedPart => {
    const own = spoken
      .map((quotes) =>
        quotes.find((quote) => quote.start < end && start < quote.end && quote.mention !== undefined),
      )
      .find((quote) => quote !== undefined);
    const label = labelOf(before(text, start, quoted), text.slice(end), languages);
    const name = own?.speakers[0]?.name;
    const isVerb = own?.cue !== undefined && text.slice(own.cue.start, own.cue.end) !== ':';
    const isTold =
      name !== undefined && isVerb && label?.certainty !== 'name' && !introduces(name, languages);
    const beside = isTold ? ({ name, certainty: 'name' } as const) : label;
    return {
      ...{ start, end, text: text.slice(start, end).trim() },
      ...(beside && { label: beside }),
      ...(own?.clause && isVerb && { attribution: own.clause }),
    };
  });
  return withCarriedLabels(text, parts, languages);
}

/** Between this quotation and the one before, without the opening mark. */
function before(text: string, start: number, quoted: readonly Span[]): string {
  const last = quoted.findLast(({ end }) => end < start)?.end ?? 0;
  return text.slice(last, start).replace(/[“„"«»「『‘'‚”]\s*$/u, '');
}

function isQuote(text: string, { start, end }: Span, languages: readonly Language[]): boolean {
  const inside = text.slice(start, end);
  const words = quoteWordsOf(inside).length;
  if (words >= MIN_WORDS && !looksLikeTitle(inside)) return true;
  if (words < MIN_INTRODUCED_WORDS) return false;
  const lead = text
    .slice(0, start)
    .replace(/[“„"«»「『‘'‚”]\s*$/u, '')
    .trimEnd();
  const around = quoteWordsOf(`${text.slice(0, start)} ${text.slice(end)}`).length;
  return (
    around <= MAX_REMARK ||
    /[:,—–]$/u.test(lead) ||
    languages.some((language) => endsWithSaying(lead, language) || isAttributed(text.slice(end), language))
  );
}

/** Whether the sentence goes on with who said it: “…”, Doe said. */
function isAttributed(rest: string, language: Language): boolean {
  const [sentence = ''] = /^[^.!?\n]*/u.exec(rest.replace(/^[”"’»“]/u, '')) ?? [];
  return cuesIn(sentence, language).some(({ kind }) => kind === 'attribution');
}

function endsWithSaying(lead: string, language: Language): boolean {
  return cuesIn(lead, language).some(({ kind, end }) => kind === 'attribution' && end === lead.length);
}

/** Who speaks in a message is told as in an article. */
function asArticle(text: string, { code }: Language): Article {
  const paragraphs = [...text.matchAll(/\S.*/gu)].map(({ 0: { length }, index }, at) => ({
    ...{ number: at + 1, start: index, end: index + length },
    sentences: sentencesOf(text, index, index + length, code),
  }));
  return unpublishedArticle('', { title: '', language: code, text, paragraphs, words: 0 });
}
