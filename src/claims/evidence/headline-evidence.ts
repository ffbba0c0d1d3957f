import type { Article } from '../../domain/article.ts';
import { languageOf } from '../../language/language.ts';
import { authorInByline } from '../../language/rules/byline.ts';
import { quoteWordsOf } from '../../language/words/quote-words.ts';
import { Claim } from '../align/claim.ts';
import { compareWith, MIN_COVERAGE } from '../align/comparison.ts';
import { type ClaimForm, type ClaimForms, claimForms } from '../find/claim-forms.ts';
import { type Headline, headlinesNear } from '../find/headlines.ts';
import type { Finding } from './evidence.ts';
import { alignedFinding, type ClaimContext, gatherWithin } from './gather-evidence.ts';

/** Words of a headline that a text is taken to be pasted under; a shorter one is rather the subject of a sentence. */
const MIN_HEADLINE_WORDS = 3;

/**
 * Ways in which the claim is a headline, or begins with one.
 *
 * @param likely articles that have words of the claim: of several with the same headline, text is looked for in these
 */
export function headlineEvidence(
  context: ClaimContext,
  forms: ClaimForms,
  likely: ReadonlySet<Article>,
): readonly Finding[] {
  const form = forms.normalized;
  const claim = new Claim(form.text);
  let isPasted = false;
  return headlinesNear(context.index, form.text, likely).flatMap((near) => {
    const rest = restAfter(claim, near.headline);
    if (rest === undefined) return headlineFinding(context, forms, claim, near) ?? [];
    const text = withoutByline(rest, near.article);
    if (text !== '') {
      if (isPasted || quoteWordsOf(near.headline.text).length < MIN_HEADLINE_WORDS) return [];
      isPasted = true;
      return pastedFindings(context, form, near, text);
    }
    const alone = claimForms(form.text.slice(0, -rest.length));
    return headlineFinding(context, alone, new Claim(alone.normalized.text), near) ?? [];
  });
}

function headlineFinding(
  context: ClaimContext,
  { asTyped, normalized: form }: ClaimForms,
  claim: Claim,
  { article, headline }: Headline,
): Finding | undefined {
  const window = context.reader.read(headline, { start: 0, end: headline.text.length });
  const comparison = compareWith(claim, [window]);
  if (comparison.coverage < MIN_COVERAGE || comparison.pieces.length !== 1) return undefined;
  const finding = alignedFinding(context, form, comparison);
  const isLiteral = asTyped.some(({ text }) => headline.text.includes(text.trim()));
  return {
    ...finding,
    headlineOf: article,
    evidence: { ...finding.evidence, isLiteral, article: placeOf(context, article) },
  };
}

/** A headline with text of its article after it, as a reader copies both. */
function pastedFindings(
  context: ClaimContext,
  form: ClaimForm,
  { article }: Headline,
  text: string,
): Finding[] {
  return [...gatherWithin(context, claimForms(text), article)].map((finding) => ({
    ...finding,
    form,
    headlineOf: article,
    evidence: { ...finding.evidence, isLiteral: false, article: placeOf(context, article) },
  }));
}

function placeOf({ named }: ClaimContext, article: Article) {
  if (named === undefined) return 'not-claimed';
  return named === article ? 'claimed' : 'other';
}

/** What follows the whole headline at the beginning of a text. */
function restAfter(claim: Claim, { language, text: title }: Article): string | undefined {
  const words = quoteWordsOf(title);
  const ids = claim.idsIn(languageOf(language));
  const begins = words.every((word, index) => {
    const own = claim.words[index];
    return own !== undefined && ids.of(word) === ids.of(own);
  });
  const next = claim.words[words.length];
  return begins && next !== undefined ? claim.text.slice(next.start) : undefined;
}

/** Without the author's name at its beginning; empty if nothing else is left. */
function withoutByline(text: string, { author }: Article): string {
  const [line = '', ...lines] = text.split('\n');
  const isByline = author !== undefined && authorInByline(line)?.toLowerCase() === author.toLowerCase();
  return isByline ? lines.join('\n').trim() : text;
}
