import type { Article, Span } from '../../domain/article.ts';
import { languageOf } from '../../language/language.ts';
import { quoteWordsOf } from '../../language/words/quote-words.ts';
import { isUnchanged } from '../align/comparison.ts';
import type { Finding } from '../evidence/evidence.ts';
import type { ClaimContext } from '../evidence/gather-evidence.ts';
import { type ClaimForms, claimForms } from '../find/claim-forms.ts';
import type { Label } from '../find/message-labels.ts';
import { type QuotedPart, quotedParts } from '../find/message-quotes.ts';
import { bySeverity } from './decide-verdict.ts';
import { isApproving, type Judgement, judgeClaim } from './judge-claim.ts';

/**
 * Words around the quotations that make the whole message the article's own words, if at least half of them are.
 * Lower: more articles' sentences with a quotation in them are judged whole.
 */
const MIN_OWN_WORDS = 3;
/** A quotation of fewer words is a term if there is a longer one. */
const MIN_CLAIM_WORDS = 5;
/** Messages are read in the language of the articles, and in this one. */
const COMMON_LANGUAGE = 'en';

/**
 * Judges a message: its quotations, if the words around them are a remark on these and not the article's. Of several
 * quotations, the worst counts.
 */
export function judgeMessage(context: ClaimContext, forms: ClaimForms): Judgement {
  const whole = judgeClaim(context, forms);
  const parts = quotedParts(
    { text: forms.normalized.text, quoted: forms.quoted },
    languagesOf(whole, context),
  );
  if (parts.length === 0 || isArticlesOwn(whole.finding, parts)) return whole;
  const judged = parts.map((part) => judgePart(context, part));
  const [first] = judged;
  if (first === undefined) return whole;
  if (judged.length > 1) {
    const text = parts.map((part) => part.text).join(' ');
    const joined = judgeClaim({ ...first.context }, claimForms(text));
    if (isApproving(joined.verdict)) return { ...joined, quotations: 1 };
  }
  return worstOf(judged, parts);
}

function languagesOf({ finding }: Judgement, { index }: ClaimContext) {
  const [shelf] = index.shelves();
  const found = finding.pieces[0]?.excerpt.language ?? shelf?.language;
  const common = languageOf(COMMON_LANGUAGE);
  return found === undefined || found.code === common.code ? [common] : [found, common];
}

function judgePart(context: ClaimContext, { text, label }: QuotedPart): Judgement {
  const forms = claimForms(text);
  return label === undefined ? judgeClaim(context, forms) : judgeLabelled(context, forms, label);
}

/** Judges a quote with the name that a message puts beside it, if that is a name and no speaker is claimed otherwise. */
export function judgeLabelled(context: ClaimContext, forms: ClaimForms, label: Label): Judgement {
  const judged = judgeClaim(context, forms);
  if (context.speaker !== undefined) return judged;
  const article = judged.finding.pieces[0]?.excerpt.article;
  if (article === undefined || !isName(label, article)) return judged;
  return judgeClaim({ ...context, speaker: label.name }, forms);
}

/**
 * A label that may be another word is a name if the article has it with a capital inside a sentence, or a single one not
 * without.
 */
function isName({ name, certainty }: Label, { text }: Article): boolean {
  if (certainty === 'name') return true;
  const words = name.split(' ');
  if (words.every((word) => hasWord(text, word.charAt(0).toUpperCase() + word.slice(1), /\p{L},? $/u)))
    return true;
  return certainty === 'word' && !hasWord(text, name.toLowerCase(), /(?:^|\P{L})$/u);
}

/** Characters before a word that tell whether it stands inside a sentence. */
const CONTEXT = 3;

function hasWord(text: string, word: string, before: RegExp): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const isWhole = !/\p{L}/u.test(text[at + word.length] ?? ' ');
    if (isWhole && before.test(text.slice(Math.max(0, at - CONTEXT), at))) return true;
  }
  return false;
}

/** Whether the words outside the quotations are the article's too, so that they are part of the claim. */
function isArticlesOwn({ comparison, headlineOf }: Finding, parts: readonly QuotedPart[]): boolean {
  if (comparison === undefined || isUnchanged(comparison)) return true;
  if (headlineOf !== undefined) return false;
  const { words } = comparison.claim;
  const isIn = (word: Span, span: Span | undefined) =>
    span !== undefined && span.start <= word.start && word.end <= span.end;
  const isAround = (word: Span) => !parts.some((part) => isIn(word, part) || isIn(word, part.attribution));
  const around = words.filter(isAround).length;
  const matched = comparison.pieces
    .flatMap(({ pairs }) => pairs)
    .filter(({ claim, same }) => {
      const word = words[claim];
      return same && word !== undefined && isAround(word);
    }).length;
  return matched >= MIN_OWN_WORDS && 2 * matched >= around;
}

function worstOf(judged: readonly Judgement[], parts: readonly QuotedPart[]): Judgement {
  const claims = judged.filter(
    (_, index) => quoteWordsOf(parts[index]?.text ?? '').length >= MIN_CLAIM_WORDS,
  );
  const counted = claims.length > 0 ? claims : judged;
  const worst = counted.reduce((one, next) => (bySeverity(next.verdict, one.verdict) < 0 ? next : one));
  return { ...worst, quotations: counted.length };
}
