import type { IndexedParagraph, Shelf } from '../index/shelf.ts';
import { holdsAnswer } from './answer-kind.ts';
import type { Asked } from './asked.ts';
import type { Hit } from './hits.ts';
import { wordingOf } from './phrasing.ts';
import { type SentenceScore, scoreSentences } from './sentence-scores.ts';

/**
 * What speaks for a paragraph. All are sums of the question's term weights, so that their proportions are the same in
 * a library of any size.
 */
export interface PassageFeatures {
  /** BM25 over the terms themselves. */
  readonly bm25: number;
  /** The weight of the terms it has, the telling ones counting twice: their squares by the question's weight. */
  readonly telling: number;
  /** The weight of the names and numbers it has. */
  readonly names: number;
  /** The weight that its best sentence has alone, long sentences held back. */
  readonly sentence: number;
  /** The same, whatever its length. */
  readonly bestSentence: number;
  /** Words of the question that stand close together in a sentence, by their distance. */
  readonly near: number;
  /** The weight of the terms that the title has. */
  readonly title: number;
  /** The same, of those that the paragraph lacks: what it is about need not be said in each. */
  readonly titleFills: number;
  /** The weight of terms that it lacks but has in another form, by their closeness. */
  readonly similar: number;
  /** Words that follow one another in the question and in a sentence, stop words included: how many in the best. */
  readonly pairs: number;
  /** What its best sentence has more than its best one with an answer of the wanted kind: a date, a number, a name. */
  readonly kindGap: number;
}

/** BM25's k1 and b. */
const SATURATION = 0.9;
const LENGTH_NORM = 0.4;
/** Terms added to a sentence's length before its root divides the weight: short sentences gain less. */
const SENTENCE_PADDING = 8;

/** BM25 of the terms themselves: enough to see which paragraphs are worth a closer look. */
export function bm25(asked: Asked, counts: readonly number[], length: number, averageLength: number): number {
  const norm = SATURATION * (1 - LENGTH_NORM + (LENGTH_NORM * length) / averageLength);
  let sum = 0;
  for (let term = 0; term < counts.length; term += 1) {
    const count = counts[term] ?? 0;
    if (count > 0) sum += ((asked.terms[term]?.weight ?? 0) * count * (SATURATION + 1)) / (count + norm);
  }
  return sum;
}

export interface LookedAt {
  readonly indexed: IndexedParagraph;
  /** What `bm25` gave. */
  readonly bm25: number;
  readonly hits: readonly Hit[];
}

export function passageFeatures(
  asked: Asked,
  shelf: Shelf,
  { indexed, bm25, hits }: LookedAt,
): PassageFeatures {
  const sentences = scoreSentences(asked, indexed, hits);
  return {
    bm25,
    ...termFeatures(asked, shelf, indexed, sentences),
    ...bestSentence(sentences),
    near: closeTogether(asked, hits),
    pairs: Math.max(0, ...wordingOf(asked, indexed).map(({ pairs }) => pairs)),
    kindGap: kindGap(asked, indexed, sentences),
  };
}

function termFeatures(
  asked: Asked,
  shelf: Shelf,
  { article }: IndexedParagraph,
  sentences: readonly SentenceScore[],
): Pick<PassageFeatures, 'telling' | 'names' | 'title' | 'titleFills' | 'similar'> {
  const title = shelf.titleTermsOf(article.id);
  const sums = { telling: 0, names: 0, title: 0, titleFills: 0, similar: 0 };
  for (const [index, { term, weight, named }] of asked.terms.entries()) {
    let closest = 0;
    for (const { closeness } of sentences) closest = Math.max(closest, closeness[index] ?? 0);
    const inTitle = title.size > 0 && title.has(shelf.vocabulary.idOf(term) ?? -1);
    if (inTitle) sums.title += weight;
    if (closest === 1) {
      sums.telling += (weight * weight) / asked.weight;
      if (named) sums.names += weight;
    } else {
      sums.similar += weight * closest;
      if (inTitle) sums.titleFills += weight;
    }
  }
  return sums;
}

function bestSentence(
  sentences: readonly SentenceScore[],
): Pick<PassageFeatures, 'sentence' | 'bestSentence'> {
  let sentence = 0;
  let best = 0;
  for (const { similar, length } of sentences) {
    sentence = Math.max(sentence, similar / Math.sqrt(SENTENCE_PADDING + length));
    best = Math.max(best, similar);
  }
  return { sentence, bestSentence: best };
}

/** Each pair of the question's words counts by its less telling word, and where it stands closest. */
function closeTogether({ terms }: Asked, hits: readonly Hit[]): number {
  const nearest = new Map<number, number>();
  const exact = hits.filter(({ closeness }) => closeness === 1);
  exact.forEach((hit, index) => {
    for (let next = index + 1; next < exact.length; next += 1) {
      const other = exact[next];
      if (other === undefined || other.sentence !== hit.sentence) break;
      if (other.asked === hit.asked) continue;
      const pair = Math.min(hit.asked, other.asked) * terms.length + Math.max(hit.asked, other.asked);
      const distance = other.position - hit.position;
      nearest.set(pair, Math.min(nearest.get(pair) ?? distance, distance));
    }
  });
  let near = 0;
  for (const [pair, distance] of nearest) {
    const one = terms[Math.floor(pair / terms.length)]?.weight ?? 0;
    near += Math.min(one, terms[pair % terms.length]?.weight ?? 0) / distance;
  }
  return near;
}

/** The sentences are tried best first, so that the wanted kind is looked for in few of them. */
function kindGap(asked: Asked, indexed: IndexedParagraph, sentences: readonly SentenceScore[]): number {
  if (asked.kind === undefined) return 0;
  const bestFirst = sentences
    .map(({ exact }, index) => ({ exact, index }))
    .filter(({ exact }) => exact > 0)
    .sort((one, other) => other.exact - one.exact);
  const holding = bestFirst.find(({ index }) => holdsAnswer(asked, indexed, index));
  return (bestFirst[0]?.exact ?? 0) - (holding?.exact ?? 0);
}
