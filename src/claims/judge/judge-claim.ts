import type { Article } from '../../domain/article.ts';
import { type Passage, sentencesAround } from '../../domain/passage.ts';
import { Quote } from '../../domain/quote.ts';
import type { CroppedCue, Disguise, Verdict } from '../../domain/verdict.ts';
import { termsOf } from '../../language/words/terms.ts';
import type { ArticleIndex } from '../../retrieval/index/article-index.ts';
import { bestSearch, MOST_PASSAGES, passagesOf, searchShelf } from '../../retrieval/search-shelf.ts';
import type { Given } from '../../speakers/attribution/reported-speech.ts';
import { mayBeCalled, mentions } from '../../speakers/identity/called.ts';
import type { Speech } from '../../speakers/speech.ts';
import type { Comparison } from '../align/compare-claim.ts';
import type { Piece } from '../align/compare-words.ts';
import { spanOf } from '../align/word-diff.ts';
import { cutOf, type FoundCut } from '../find/literal-cuts.ts';
import { croppedCues, goesOn, omittedCues } from './cropped.ts';

/** What is judged, beside the claim's words. */
export interface Judging {
  readonly index: ArticleIndex;
  readonly speech: Speech;
  readonly named: Article | undefined;
  readonly speaker: string | undefined;
}

export interface Judged {
  readonly claim: string;
  readonly disguise: Disguise;
}

/** What is to be said of words that stand in one place as claimed, but for typography. */
function aboutCut(judging: Judging, cut: FoundCut, omitted: readonly CroppedCue[] = []) {
  const { named, speaker: claimed, speech } = judging;
  const isOther = claimed !== undefined && !maySay(cut, claimed, givenTo(judging, cut));
  const isKnown = claimed !== undefined && !isOther;
  const isSpoken = () => speech.isSpoken(cut.article, cut.span);
  const cropped = [...croppedCues(cut, cut.language, isSpoken), ...omitted].filter(
    ({ kind }) => kind !== 'attribution' || !isKnown,
  );
  return { cropped, isOther, isElsewhere: named !== undefined && named !== cut.article, goesOn: goesOn(cut) };
}

/** Where the article does not tell who said it, anybody may have whom it names nearby, or who wrote it. */
function maySay(cut: FoundCut, claimed: string, given: Given | undefined): boolean {
  if (given?.speaker !== undefined) return mayBeCalled(given.speaker, claimed, cut.language);
  const { article, paragraph } = cut;
  const { author = '', publisher = '', paragraphs, text } = article;
  const start = paragraphs[paragraph.number - 2]?.start ?? paragraph.start;
  const end = Math.max(paragraph.end, cut.span.end);
  return mentions(`${text.slice(start, end)} ${author} ${publisher}`, claimed);
}

/** The verdict on words that stand somewhere as claimed; the place counts that speaks most for the claim. */
export function judgeCuts(
  judging: Judging,
  cuts: readonly FoundCut[],
  { base, ...judged }: Judged & { readonly base: 'exact' | 'typography' },
): Verdict | undefined {
  const [best] = cuts
    .map((cut) => ({ cut, about: aboutCut(judging, cut) }))
    .sort((one, other) => against(one.about) - against(other.about));
  if (best === undefined) return undefined;
  const { cut, about } = best;
  const rest = { ...judged, coverage: 1, passages: passagesOfSpan(cut, 1), diff: [] };
  return verdictOn(about, base, { ...rest, ...speakerIn(judging, cut) });
}

function givenTo({ speech }: Judging, { article, span }: FoundCut): Given | undefined {
  return speech.givenTo(article, span);
}

/** The fullest form of the name, or whom the sentence names; nobody where it is a mere "she". */
function speakerIn(judging: Judging, cut: FoundCut): Pick<Verdict, 'speaker'> {
  const given = givenTo(judging, cut);
  if (given === undefined) return {};
  const speaker = Quote.slice(cut.article, given.speaker?.span ?? given.mention);
  return cut.language.speech?.pronouns.has(speaker.text.toLowerCase()) ? {} : { speaker };
}

function against({ isOther, isElsewhere, cropped }: ReturnType<typeof aboutCut>): number {
  return (isElsewhere ? 4 : 0) + (isOther ? 2 : 0) + (cropped.length > 0 ? 1 : 0);
}

function verdictOn(
  { cropped, goesOn: further, isOther, isElsewhere }: ReturnType<typeof aboutCut>,
  base: 'exact' | 'typography',
  rest: Omit<Verdict, 'verdict' | 'cropped' | 'goesOn'>,
): Verdict {
  const isCropped = cropped.length > 0;
  const verdict = isElsewhere
    ? 'other-article'
    : isOther
      ? 'other-speaker'
      : isCropped
        ? 'out-of-context'
        : base;
  return { verdict, ...rest, cropped, goesOn: further };
}

/** The verdict on words that stand nowhere letter for letter; nothing where nothing is much like them. */
export function judgeComparison(
  judging: Judging,
  comparison: Comparison,
  judged: Judged,
): Verdict | undefined {
  const { kind, pieces, diff, coverage } = comparison;
  const [piece] = pieces;
  if (kind === 'none' || piece === undefined) return undefined;
  const cut = cutOfPiece(piece);
  const passages = pieces.flatMap((one) =>
    passagesOfSpan(cutOfPiece(one), one.matched / comparison.claim.words.length),
  );
  const rest = { ...judged, coverage, passages: distinct(passages), diff };
  const about = aboutCut(judging, cut, kind === 'same' ? omittedIn(comparison, piece) : []);
  const speaker = kind === 'stitched' ? {} : speakerIn(judging, cut);
  if (kind === 'same') return verdictOn(about, 'typography', { ...rest, ...speaker });
  const isElsewhere =
    judging.named !== undefined && pieces.every(({ window }) => window.article !== judging.named);
  return {
    ...rest,
    verdict: isElsewhere ? 'other-article' : kind,
    cropped: [],
    goesOn: about.goesOn,
    ...speaker,
  };
}

/** What is left out where the claim says that something is. */
function omittedIn({ diff }: Comparison, { window }: Piece): CroppedCue[] {
  const quotes = diff.flatMap(({ actual }) => (actual === undefined ? [] : [actual]));
  return quotes
    .slice(1)
    .flatMap(({ start }, index) =>
      omittedCues(window.article, { start: quotes[index]?.end ?? start, end: start }, window.language),
    );
}

function cutOfPiece({ window, pairs }: Piece): FoundCut {
  return cutOf(window.article, spanOf({ window, pairs }), window.language);
}

/** The paragraphs that the span touches. */
function passagesOfSpan({ article, span }: FoundCut, score: number): Passage[] {
  return article.paragraphs
    .filter(({ start, end }) => start < span.end && span.start < end)
    .map((paragraph) => {
      const start = Math.max(span.start, paragraph.start);
      const end = Math.min(span.end, paragraph.end);
      return { article, paragraph, highlight: sentencesAround(paragraph, { start, end }), score };
    });
}

function distinct(passages: readonly Passage[]): Passage[] {
  return passages.filter(
    ({ paragraph }, index) => passages.findIndex((other) => other.paragraph === paragraph) === index,
  );
}

/** What comes nearest to words that no article has. */
export function judgeNothing({ index, named }: Judging, judged: Judged): Verdict {
  const search = bestSearch(
    index
      .shelves(named)
      .map((shelf) => searchShelf(shelf, judged.claim, termsOf(judged.claim, shelf.language), named)),
  );
  const passages = search === undefined ? [] : passagesOf(search, MOST_PASSAGES);
  return { verdict: 'not-found', ...judged, coverage: 0, passages, diff: [], cropped: [], goesOn: false };
}
