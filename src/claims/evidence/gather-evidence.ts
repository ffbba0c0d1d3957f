import type { Article, Span } from '../../domain/article.ts';
import type { CroppedCue } from '../../domain/verdict.ts';
import type { ArticleIndex } from '../../retrieval/index/article-index.ts';
import type { Speech } from '../../speakers/speech.ts';
import type { Piece } from '../align/align-pieces.ts';
import { type Comparison, compareClaim, isUnchanged } from '../align/compare-claim.ts';
import { isMessage } from '../align/message.ts';
import { spanOf } from '../align/word-diff.ts';
import { type ClaimForm, type ClaimForms, quotesAlone } from '../find/claim-forms.ts';
import { type Excerpt, excerptAt } from '../find/excerpt.ts';
import { literalExcerpts } from '../find/literal-excerpts.ts';
import { croppedCues, omittedCues } from './cropped-cues.ts';
import type { ArticleEvidence, Finding, SpeakerEvidence } from './evidence.ts';
import { speakerEvidence } from './speaker-evidence.ts';

/** Where to look for a claim, and what it says about its origin. */
export interface ClaimContext {
  readonly index: ArticleIndex;
  readonly speech: Speech;
  /** The article that the words are claimed to be from. */
  readonly named: Article | undefined;
  /** Who is claimed to have said them. */
  readonly speaker: string | undefined;
}

/**
 * Looks the claim up letter for letter, then word by word.
 *
 * @returns at least one finding; several are alternatives, one for each occurrence of the same form
 */
export function gatherEvidence(context: ClaimContext, forms: ClaimForms): readonly Finding[] {
  for (const form of forms.normalized.isNormalized ? [...forms.asTyped, forms.normalized] : forms.asTyped) {
    const findings = literalFindings(context, form);
    if (findings.length > 0) return findings;
  }
  return alignedFindings(context, forms.normalized, forms.quoted);
}

function literalFindings(context: ClaimContext, form: ClaimForm): Finding[] {
  return literalExcerpts(context.index, form.text, context.named).map((excerpt) => {
    const speaker = speakerEvidence(excerpt, context);
    return {
      form,
      evidence: {
        isLiteral: true,
        isNormalized: form.isNormalized,
        coverage: 1,
        pieces: 1,
        diff: [],
        cropped: cuesAround(excerpt, speaker, context),
        speaker,
        article: articleEvidence([excerpt], context),
      },
      pieces: [{ excerpt, share: 1 }],
    };
  });
}

/** The whole text first, because articles have quotation marks too; for a message, its quotes alone. */
function alignedFindings(
  context: ClaimContext,
  form: ClaimForm,
  quoted: readonly Span[],
): readonly Finding[] {
  const comparison = compareClaim(context.index, form.text, context.named);
  if (!isMessage(comparison, quoted)) return [alignedFinding(context, form, comparison)];
  const quotes = quotesAlone(form, quoted);
  const literal = literalFindings(context, quotes);
  return literal.length > 0 ? literal : alignedFindings(context, quotes, []);
}

function alignedFinding(context: ClaimContext, form: ClaimForm, comparison: Comparison): Finding {
  const { claim, coverage, diff } = comparison;
  const excerpts = comparison.pieces.map(excerptOf);
  const [first] = excerpts;
  const speaker = first === undefined ? 'not-claimed' : speakerEvidence(first, context);
  const cropped =
    first !== undefined && isUnchanged(comparison)
      ? [...cuesAround(first, speaker, context), ...omittedCues(first, diff)]
      : [];
  return {
    form,
    evidence: {
      isLiteral: false,
      isNormalized: form.isNormalized,
      coverage,
      pieces: excerpts.length,
      diff,
      cropped,
      speaker,
      article: articleEvidence(excerpts, context),
    },
    pieces: comparison.pieces.map((piece) => ({
      excerpt: excerptOf(piece),
      share: piece.matched / claim.words.length,
    })),
  };
}

function excerptOf({ window, pairs }: Piece): Excerpt {
  return excerptAt(window.article, spanOf({ window, pairs }), window.language);
}

/** Ignores attributions if the claim names the speaker, or if the excerpt is direct speech. */
function cuesAround(excerpt: Excerpt, speaker: SpeakerEvidence, { speech }: ClaimContext): CroppedCue[] {
  const isNamed = speaker === 'confirmed';
  return croppedCues(excerpt, () => isNamed || speech.isSpoken(excerpt.article, excerpt.span));
}

/** One excerpt from the claimed article is enough. */
function articleEvidence(excerpts: readonly Excerpt[], { named }: ClaimContext): ArticleEvidence {
  if (named === undefined) return 'not-claimed';
  return excerpts.some(({ article }) => article === named) ? 'claimed' : 'other';
}
