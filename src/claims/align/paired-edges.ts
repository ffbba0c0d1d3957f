import type { AlignedPair } from './align.ts';
import type { Piece } from './align-pieces.ts';
import type { Claim } from './claim.ts';

/** Pairs unmatched words at the claim's ends with the source words beside the match, up to the end of its sentence. */
export function pairedEdges(claim: Claim, { window, pairs }: Piece): AlignedPair[] {
  const first = pairs.findIndex(({ same }) => same);
  const last = pairs.findLastIndex(({ same }) => same);
  if (first < 0) return [...pairs];
  const edge = (words: readonly AlignedPair[], known: number, from: number) =>
    words.map((pair, index): AlignedPair => {
      const source = from + index;
      const isEditors = claim.words[pair.claim]?.bracketed === true;
      const isNear = isEditors ? isInClause(window, known, source) : isInSentence(window, known, source);
      return { claim: pair.claim, source: isNear ? source : -1, same: false };
    });
  const before = pairs.slice(0, first).filter((pair) => pair.claim >= 0);
  const after = pairs.slice(last + 1).filter((pair) => pair.claim >= 0);
  const [start, end] = [pairs[first]?.source ?? 0, pairs[last]?.source ?? 0];
  return [
    ...edge(before, start, start - before.length),
    ...pairs.slice(first, last + 1),
    ...edge(after, end, end + 1),
  ];
}

function isInSentence({ article, words }: Piece['window'], known: number, other: number): boolean {
  const at = words[known]?.start ?? 0;
  const span = words[other];
  const paragraph = article.paragraphs.find(({ end }) => end > at);
  const sentence = paragraph?.sentences.find(({ end }) => end > at);
  return (
    span !== undefined && sentence !== undefined && sentence.start <= span.start && span.end <= sentence.end
  );
}

/** An editor's words at the end of a quote stand for the article's next ones only within their clause. */
function isInClause(window: Piece['window'], known: number, other: number): boolean {
  const [first, last] = [window.words[Math.min(known, other)], window.words[Math.max(known, other)]];
  const between = window.article.text.slice(first?.end ?? 0, last?.start ?? 0);
  return isInSentence(window, known, other) && !/[.,;:!?”"()»“]|''/u.test(between);
}
