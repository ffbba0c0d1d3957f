import { type Passage, sentencesAround } from '../../domain/passage.ts';
import { Quote } from '../../domain/quote.ts';
import type { Verdict, VerdictKind } from '../../domain/verdict.ts';
import { isSentenceLonger } from '../evidence/edges.ts';
import type { Finding, FoundPiece } from '../evidence/evidence.ts';
import type { ClaimContext } from '../evidence/gather-evidence.ts';
import type { Excerpt } from '../find/excerpt.ts';
import { nearestPassages } from '../find/nearest-passages.ts';

/** The verdict with the passages and facts to show beside it. */
export function reportVerdict(verdict: VerdictKind, finding: Finding, context: ClaimContext): Verdict {
  const { form, evidence, pieces } = finding;
  const { text: claim, disguise } = form;
  const [first] = pieces;
  if (verdict === 'not-found' || first === undefined) {
    const passages = nearestPassages(context.index, claim, context.named);
    return { verdict, claim, disguise, coverage: 0, passages, diff: [], cropped: [], goesOn: false };
  }
  const { coverage, diff, cropped } = evidence;
  return {
    ...{ verdict, claim, disguise, coverage, diff, cropped },
    passages: distinct(pieces.flatMap(passagesOf)),
    goesOn: isSentenceLonger(first.excerpt),
    ...(pieces.length === 1 ? speakerOf(first.excerpt, context) : {}),
  };
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

/** The fullest form of the speaker's name, or the sentence's own words for the speaker; nothing for a mere pronoun. */
function speakerOf({ article, span, language }: Excerpt, { speech }: ClaimContext): Pick<Verdict, 'speaker'> {
  const given = speech.spokenBy(article, span);
  if (given === undefined) return {};
  const speaker = Quote.slice(article, given.speaker?.span ?? given.mention);
  return language.speech?.pronouns.has(speaker.text.toLowerCase()) ? {} : { speaker };
}
