import type { Article } from '../../domain/article.ts';
import type { ArticleIndex } from '../../retrieval/index/article-index.ts';
import type { Speech } from '../../speakers/speech.ts';
import type { Piece } from '../align/align-pieces.ts';
import { compareClaim, compareWithin } from '../align/compare-claim.ts';
import { type Comparison, isUnchanged, MIN_COVERAGE } from '../align/comparison.ts';
import { spanOf } from '../align/word-diff.ts';
import type { ClaimForm, ClaimForms } from '../find/claim-forms.ts';
import { type Excerpt, excerptAt } from '../find/excerpt.ts';
import { excerptsIn, literalExcerpts } from '../find/literal-excerpts.ts';
import type { WindowReader } from '../find/windows.ts';
import { attributesSpeech } from './attributes-speech.ts';
import { type CuesAround, croppedCues } from './cropped-cues.ts';
import { croppedQuestion } from './cropped-question.ts';
import type { ArticleEvidence, Finding, SpeakerEvidence } from './evidence.ts';
import { likelySpoken } from './likely-speaker.ts';
import { mixesVoices } from './mixed-voices.ts';
import { omittedCues } from './omitted-cues.ts';
import { speakerEvidence } from './speaker-evidence.ts';

/** Where to look for a claim, and what it says about its origin. */
export interface ClaimContext {
  readonly index: ArticleIndex;
  readonly speech: Speech;
  readonly reader: WindowReader;
  /** The article that the words are claimed to be from. */
  readonly named: Article | undefined;
  /** Who is claimed to have said them. */
  readonly speaker: string | undefined;
}

/**
 * Looks the claim up letter for letter, then word by word.
 *
 * @returns at least one finding; several are alternatives, one for each occurrence of the same form. Each is gathered
 * when it is asked for, because who speaks in an article is slow to find
 */
export function* gatherEvidence(context: ClaimContext, forms: ClaimForms): Iterable<Finding> {
  for (const form of forms.normalized.isNormalized ? [...forms.asTyped, forms.normalized] : forms.asTyped) {
    const excerpts = literalExcerpts(context.index, form.text, context);
    for (const excerpt of likelySpoken(excerpts, context)) yield literalFinding(context, form, excerpt);
    if (excerpts.length > 0) return;
  }
  const form = forms.normalized;
  const aligned = alignedFinding(context, form, compareClaim(context, form.text, context.named));
  yield aligned;
  if (aligned.evidence.coverage >= MIN_COVERAGE) return;
  const pulled = literalExcerpts(context.index, form.text, { named: context.named, pulled: true });
  for (const excerpt of pulled) yield literalFinding(context, form, excerpt);
}

/** Like `gatherEvidence`, from this article alone. */
export function* gatherWithin(context: ClaimContext, forms: ClaimForms, article: Article): Iterable<Finding> {
  for (const form of forms.asTyped) {
    const excerpts = excerptsIn(article, form.text);
    for (const excerpt of excerpts) yield literalFinding(context, form, excerpt);
    if (excerpts.length > 0) return;
  }
  const form = forms.normalized;
  yield alignedFinding(context, form, compareWithin(context, form.text, article));
}

function literalFinding(context: ClaimContext, form: ClaimForm, excerpt: Excerpt): Finding {
  const speaker = speakerEvidence(excerpt, context);
  const { certain, doubtful } = cuesAround(excerpt, form, speaker);
  return {
    form,
    evidence: {
      isLiteral: true,
      isNormalized: form.isNormalized,
      coverage: 1,
      pieces: 1,
      isMixed: false,
      diff: [],
      cropped: certain,
      doubtful,
      speaker,
      article: articleEvidence([excerpt], context),
    },
    pieces: [{ excerpt, share: 1 }],
  };
}

/** The claim compared word by word. */
export function alignedFinding(context: ClaimContext, form: ClaimForm, comparison: Comparison): Finding {
  const { claim, coverage, diff } = comparison;
  const excerpts = comparison.pieces.map(excerptOf);
  const [first] = excerpts;
  const speaker = first === undefined ? 'not-claimed' : speakerEvidence(first, context);
  const { certain, doubtful } =
    first !== undefined && isUnchanged(comparison) ? cuesAround(first, form, speaker) : NO_CUES;
  const omitted = first !== undefined && isUnchanged(comparison) ? omittedCues(first, diff) : [];
  return {
    form,
    comparison,
    evidence: {
      isLiteral: false,
      isNormalized: form.isNormalized,
      coverage,
      pieces: excerpts.length,
      isMixed:
        first !== undefined && isShortened(comparison) && mixesVoices(first.article, diff, context.speech),
      diff,
      cropped: [...certain, ...omitted],
      doubtful,
      speaker,
      article: articleEvidence(excerpts, context),
    },
    pieces: comparison.pieces.map((piece) => ({
      excerpt: excerptOf(piece),
      share: piece.matched / claim.words.length,
    })),
  };
}

/** Whether one piece has the claim, and the claim marks an omission. */
function isShortened({ claim, pieces }: Comparison): boolean {
  return pieces.length === 1 && claim.words.some(({ afterOmission }) => afterOmission);
}

function excerptOf({ window, pairs }: Piece): Excerpt {
  return excerptAt(window.article, spanOf({ window, pairs }), window.language);
}

const NO_CUES: CuesAround = { certain: [], doubtful: [] };

/** Ignores attributions if the claim names the speaker, and those of the direct speech that the excerpt is from. */
function cuesAround(excerpt: Excerpt, { text }: ClaimForm, speaker: SpeakerEvidence): CuesAround {
  const isNamed = speaker === 'confirmed';
  const { certain, doubtful } = croppedCues(excerpt, (cue) => isNamed || attributesSpeech(cue, excerpt));
  return { certain: [...certain, ...croppedQuestion(excerpt, text)], doubtful };
}

/** One excerpt from the claimed article is enough. */
function articleEvidence(excerpts: readonly Excerpt[], { named }: ClaimContext): ArticleEvidence {
  if (named === undefined) return 'not-claimed';
  return excerpts.some(({ article }) => article === named) ? 'claimed' : 'other';
}
