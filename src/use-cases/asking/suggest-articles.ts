import type { Article } from '../../domain/article.ts';
import { wordsOf } from '../../language/words/words.ts';
import type { Library } from '../../libraries/library.ts';

/** Articles whose title, publisher or id has words that begin with each word typed; most recently added or changed first. */
export function suggestArticles({ store }: Pick<Library, 'store'>, typed: string, limit: number): Article[] {
  const wanted = wordsOf(typed).map(({ folded }) => folded);
  return store
    .recent()
    .filter((article) => {
      const words = wordsOf(`${article.title} ${article.publisher ?? ''} ${article.id}`);
      return wanted.every((word) => words.some(({ folded }) => folded.startsWith(word)));
    })
    .slice(0, limit);
}
