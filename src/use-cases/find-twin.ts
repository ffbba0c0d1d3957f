import type { Article, ArticleContent } from '../domain/article.ts';
import type { Library } from './library.ts';

/** An article that is there already, as far as one can tell. */
export interface Twin {
  readonly article: Article;
  readonly sameAddress: boolean;
  /** How many paragraphs of the one are not in the other, whichever are more. */
  readonly differing: number;
}

/** From this share of common paragraphs on, two texts are nearly the same. */
const NEARLY = 0.5;

/** The article of the library that is most like this content, if one has its address or nearly its text. */
export function findTwin({ store }: Pick<Library, 'store'>, content: ArticleContent): Twin | undefined {
  const mine = new Set(paragraphTexts(content));
  const twins = store.all().flatMap((article) => {
    const theirs = new Set(paragraphTexts(article));
    const common = [...theirs].filter((text) => mine.has(text)).length;
    const longer = Math.max(mine.size, theirs.size);
    const sameAddress = content.url !== undefined && bare(content.url) === bare(article.url);
    return sameAddress || common >= NEARLY * longer
      ? [{ article, sameAddress, differing: longer - common }]
      : [];
  });
  return twins.sort((one, other) => one.differing - other.differing)[0];
}

function paragraphTexts({ text, paragraphs }: ArticleContent): string[] {
  return paragraphs.map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, ' '));
}

/** Without what does not lead to another page. */
function bare(url: string | undefined): string {
  return (url ?? '').replace(/^https?:\/\/(?:www\.)?|#.*$|\/$/gu, '');
}
