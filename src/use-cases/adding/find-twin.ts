import type { Article, ArticleContent } from '../../domain/article.ts';
import { oneLine } from '../../domain/one-line.ts';
import { runInSlices } from '../../domain/steps/run-in-slices.ts';
import { compareTexts } from '../../language/words/compare-texts.ts';
import type { Library } from '../../libraries/library.ts';

/** An article that is probably the same as another one. */
export interface Twin {
  readonly article: Article;
  readonly sameAddress: boolean;
  /** Paragraphs of the one that are not in the other; the higher of the two numbers. */
  readonly differing: number;
}

/** Minimum share of common sentences of two texts that count as nearly the same, 0 to 1. */
const MIN_COMMON = 0.5;

/**
 * The article of the library that is most similar to this content, if one has its address or nearly its text. Yields to other
 * work between articles.
 */
export async function findTwin(
  { store }: Pick<Library, 'store'>,
  content: ArticleContent,
): Promise<Twin | undefined> {
  const { article, sameAddress } = (await runInSlices(mostSimilar(store.all(), content))) ?? {};
  if (article === undefined || sameAddress === undefined) return undefined;
  const changes = compareTexts(article, content);
  const [gone, fresh] = [changes.filter(({ before }) => before), changes.filter(({ after }) => after)];
  return { article, sameAddress, differing: Math.max(gone.length, fresh.length) };
}

interface Similar {
  readonly article: Article;
  readonly sameAddress: boolean;
  readonly share: number;
}

function* mostSimilar(
  articles: readonly Article[],
  content: ArticleContent,
): Generator<void, Similar | undefined> {
  const mine = yield* sentenceTexts(content);
  let best: Similar | undefined;
  for (const article of articles) {
    const sameAddress = content.url !== undefined && bare(content.url) === bare(article.url);
    const share = shareOfCommon(mine, yield* sentenceTexts(article));
    const isSimilar = sameAddress || share >= MIN_COMMON;
    if (isSimilar && (best === undefined || share > best.share)) best = { article, sameAddress, share };
    yield;
  }
  return best;
}

function shareOfCommon(mine: ReadonlySet<string>, theirs: ReadonlySet<string>): number {
  const common = [...theirs].filter((text) => mine.has(text)).length;
  return common / Math.max(1, mine.size, theirs.size);
}

function* sentenceTexts({ text, paragraphs }: ArticleContent): Generator<void, Set<string>> {
  const texts = new Set<string>();
  for (const { sentences } of paragraphs) {
    for (const { start, end } of sentences) texts.add(oneLine(text.slice(start, end)));
    yield;
  }
  return texts;
}

/** The address without its scheme, “www.”, fragment and final slash. */
function bare(url: string | undefined): string {
  return (url ?? '').replace(/^https?:\/\/(?:www\.)?|#.*$|\/$/gu, '');
}
