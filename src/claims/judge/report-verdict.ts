import type { Article } from '../../domain/article.ts';
import { type Passage, sentencesAround } from '../../domain/passage.ts';
import { Quote } from '../../domain/quote.ts';
import type { ClaimedSpeaker, Verdict, VerdictKind } from '../../domain/verdict.ts';
import type { SpokenBy } from '../../speakers/reported-speech.ts';
import { isSentenceLonger } from '../evidence/edges.ts';
import type { Finding, FoundPiece, SpeakerEvidence } from '../evidence/evidence.ts';
import type { ClaimContext } from '../evidence/gather-evidence.ts';
import type { Excerpt } from '../find/excerpt.ts';
import { nearestPassages } from '../find/nearest-passages.ts';
import type { Judgement } from './judge-claim.ts';

/** The verdict with the passages and facts to show beside it. */
export function reportVerdict({ verdict, finding, context, quotations = 0 }: Judgement): Verdict {
  const { form, evidence, pieces } = finding;
  const { text: claim, disguise } = form;
  const [first] = pieces;
  if (verdict === 'not-found' || first === undefined) {
    const passages = nearestPassages(context.index, claim, context.named);
    const nothing = { coverage: 0, diff: [], cropped: [], doubtful: [], isMixed: false, goesOn: false };
    return {
      verdict,
      claim,
      disguise,
      passages,
      quotations,
      ...nothing,
      isReported: false,
      isHeadline: false,
      speaker: claimedSpeaker(context, 'unknown'),
    };
  }
  const headline = headlineAlone(finding);
  const { coverage, diff, cropped, doubtful, isMixed } = evidence;
  const given =
    pieces.length === 1 ? context.speech.spokenBy(first.excerpt.article, first.excerpt.span) : undefined;
  return {
    ...{ verdict, claim, disguise, coverage, diff, cropped, doubtful, isMixed, quotations },
    passages: headline === undefined ? distinct(pieces.flatMap(passagesOf)) : beginningOf(headline),
    goesOn: finding.headlineOf === undefined && isSentenceLonger(first.excerpt),
    ...(finding.headlineOf && { headlineOf: finding.headlineOf }),
    isHeadline: headline !== undefined,
    isReported: given?.isReported ?? false,
    speaker: {
      ...claimedSpeaker(context, evidence.speaker),
      ...actualSpeaker(first.excerpt, given, verdict),
    },
  };
}

function claimedSpeaker(
  { speaker }: ClaimContext,
  status: SpeakerEvidence,
): Pick<ClaimedSpeaker, 'claimed' | 'status'> {
  return speaker === undefined || status === 'not-claimed' ? {} : { claimed: speaker, status };
}

/** The article whose headline the claim is, unless it has words of the text as well. */
function headlineAlone({ headlineOf, pieces }: Finding): Article | undefined {
  return pieces.some(({ excerpt }) => excerpt.article === headlineOf) ? undefined : headlineOf;
}

/** A headline is shown with the paragraph below it. */
function beginningOf(article: Article): Passage[] {
  const [paragraph] = article.paragraphs;
  const [highlight] = paragraph?.sentences ?? [];
  return paragraph === undefined || highlight === undefined
    ? []
    : [{ article, paragraph, highlight, score: 1 }];
}

/** The paragraphs that the excerpt touches. */
function passagesOf({ excerpt: { article, span }, share }: FoundPiece): Passage[] {
  return article.paragraphs
    .filter(({ start, end }) => start < span.end && span.start < end)
    .map((paragraph) => {
      const start = Math.max(span.start, paragraph.start);
      const end = Math.min(span.end, paragraph.end);
      return { article, paragraph, highlight: sentencesAround(paragraph, { start, end }), score: share };
    });
}

function distinct(passages: readonly Passage[]): Passage[] {
  return passages.filter(
    ({ paragraph }, index) => passages.findIndex((other) => other.paragraph === paragraph) === index,
  );
}

/**
 * The fullest form of the speaker's name, or the sentence's own words for the speaker or for several; a mere pronoun only
 * where it is all that stands against the claimed name.
 */
function actualSpeaker(
  { article, language }: Excerpt,
  given: SpokenBy | undefined,
  verdict: VerdictKind,
): Pick<ClaimedSpeaker, 'actual'> {
  if (given === undefined) return {};
  const [speaker, ...others] = given.speakers;
  const isOne = speaker !== undefined && others.length === 0;
  const actual = Quote.slice(article, isOne ? speaker.span : given.mention);
  const isPronoun = language.speech?.pronouns.has(actual.text.toLowerCase()) === true;
  return isPronoun && verdict !== 'other-speaker' ? {} : { actual };
}
