import type { Article } from '../../domain/article.ts';
import { languageOf } from '../../language/language.ts';
import { authorInByline } from '../../language/rules/byline.ts';
import { compareWith, MIN_COVERAGE } from '../align/comparison.ts';
import { Claim } from '../align/seeds.ts';
import { type ClaimForm, type ClaimForms, claimForms } from '../find/claim-forms.ts';
import { type Headline, headlinesNear } from '../find/headlines.ts';
import { readWindow } from '../find/windows.ts';
import type { Finding } from './evidence.ts';
import { alignedFinding, type ClaimContext, gatherEvidence } from './gather-evidence.ts';

/** Ways in which the claim is a headline, or begins with one. */
export function headlineEvidence(
  context: ClaimContext,
  forms: ClaimForms,
  articles: readonly Article[],
): readonly Finding[] {
  const form = forms.normalized;
  return headlinesNear(context.index, articles, form.text).flatMap((near) => {
    const rest = restAfter(form.text, near.headline);
    if (rest === undefined) return headlineFinding(context, forms, near) ?? [];
    const text = withoutByline(rest, near.article);
    if (text !== '') return pastedFindings(context, form, near, text);
    return headlineFinding(context, claimForms(form.text.slice(0, -rest.length)), near) ?? [];
  });
}

function headlineFinding(
  context: ClaimContext,
  { asTyped, normalized: form }: ClaimForms,
  { article, headline }: Headline,
): Finding | undefined {
  const window = readWindow(
    headline,
    { start: 0, end: headline.text.length },
    languageOf(article.language),
    [],
  );
  const comparison = compareWith(new Claim(form.text), [window]);
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
  return gatherEvidence({ ...context, named: context.named ?? article }, claimForms(text))
    .filter(({ pieces }) => pieces.every(({ excerpt }) => excerpt.article === article))
    .map((finding) => ({
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
function restAfter(text: string, { language, text: title }: Article): string | undefined {
  const claim = new Claim(text);
  const window = new Claim(title);
  const ids = claim.idsIn(languageOf(language));
  const count = window.words.length;
  const begins = window.words.every((word, index) => {
    const own = claim.words[index];
    return own !== undefined && ids.of(word) === ids.of(own);
  });
  const next = claim.words[count];
  return begins && next !== undefined ? text.slice(next.start) : undefined;
}

/** Without the author's name at its beginning; empty if nothing else is left. */
function withoutByline(text: string, { author }: Article): string {
  const [line = '', ...lines] = text.split('\n');
  const isByline = author !== undefined && authorInByline(line)?.toLowerCase() === author.toLowerCase();
  return isByline ? lines.join('\n').trim() : text;
}
