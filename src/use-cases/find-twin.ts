import type { Article, ArticleContent, Span } from '../domain/article.ts';
import { oneLine } from '../domain/one-line.ts';
import { compareTexts } from '../language/words/compare-texts.ts';
import type { Library } from '../libraries/library.ts';
import { runInSlices } from '../retrieval/index/run-in-slices.ts';

/** An article that is there already, as far as one can tell. */
export interface Twin {
  readonly article: Article;
  readonly sameAddress: boolean;
  /** How many paragraphs of the one are not in the other, whichever are more. */
  readonly differing: number;
}

/** From this share of common sentences on, two texts are nearly the same. */
const NEARLY = 0.5;

/**
 * The article of the library that is most like this content, if one has its address or nearly its text. Other work has its
 * turn meanwhile.
 */
export async function findTwin(
  { store }: Pick<Library, 'store'>,
  content: ArticleContent,
): Promise<Twin | undefined> {
  const { article, sameAddress } = (await runInSlices(mostAlike(store.all(), content))) ?? {};
  if (article === undefined || sameAddress === undefined) return undefined;
  const changes = compareTexts(article, content);
  const [gone, fresh] = [changes.filter(({ before }) => before), changes.filter(({ after }) => after)];
  return { article, sameAddress, differing: Math.max(gone.length, fresh.length) };
}

interface Alike {
  readonly article: Article;
  readonly sameAddress: boolean;
  readonly share: number;
}

function* mostAlike(
  articles: readonly Article[],
  content: ArticleContent,
): Generator<void, Alike | undefined> {
  const mine = sentenceTexts(content);
  let best: Alike | undefined;
  for (const article of articles) {
    const sameAddress = content.url !== undefined && bare(content.url) === bare(article.url);
    const share = shareOfCommon(mine, sentenceTexts(article));
    const isAlike = sameAddress || share >= NEARLY;
    if (isAlike && (best === undefined || share > best.share)) best = { article, sameAddress, share };
    yield;
  }
  return best;
}

function shareOfCommon(mine: ReadonlySet<string>, theirs: ReadonlySet<string>): number {
  const common = [...theirs].filter((text) => mine.has(text)).length;
  return common / Math.max(1, mine.size, theirs.size);
}

function sentenceTexts({ text, paragraphs }: ArticleContent): Set<string> {
  const fold = ({ start, end }: Span) => oneLine(text.slice(start, end));
  return new Set(paragraphs.flatMap(({ sentences }) => sentences.map(fold)));
}

/** Without what does not lead to another page. */
function bare(url: string | undefined): string {
  return (url ?? '').replace(/^https?:\/\/(?:www\.)?|#.*$|\/$/gu, '');
}
