import { readFile, writeFile } from 'node:fs/promises';
import type { Passage } from '../src/domain/passage.ts';
import { ArticleStore } from '../src/libraries/article-store.ts';
import { ArticleIndex } from '../src/retrieval/index/article-index.ts';
import type { Similarities } from '../src/retrieval/ranking/similarity.ts';
import { Speech } from '../src/speakers/speech.ts';
import { findPassages } from '../src/use-cases/asking/find-passages.ts';
import { MAX_QUESTION } from '../src/use-cases/asking/search-question.ts';
import type { Collection } from './collection.ts';
import type { Contender, Hit } from './contender.ts';

const LIBRARY_LIMIT = 10;

/** True for a question that the bot would refuse for its length; here its beginning is asked. */
export function isTooLong(question: string): boolean {
  return question.trim().length > MAX_QUESTION;
}

/** How close each question is in meaning to the sentences of a collection. */
export type QuestionMeaning = ReadonlyMap<string, Similarities>;

/** Makes the function that asks an index of the collection. */
function asker({ articles, entries }: Pick<Collection, 'articles' | 'entries'>, meaning: QuestionMeaning) {
  const store = new ArticleStore(articles);
  const numbers = new Map(articles.map(({ id }, number) => [id, number]));
  const hitOf = ({ article, paragraph, score, highlight }: Passage): Hit => {
    const entry = entries[numbers.get(article.id) ?? -1]?.[paragraph.number - 1];
    return { id: entry?.id ?? -1, score, highlight };
  };
  return (index: ArticleIndex, text: string, limit: number, article?: string) => {
    const library = { store, index, speech: new Speech(), minConfidence: 0 };
    const question = text.trim().slice(0, MAX_QUESTION);
    return findPassages(library, { question, article, similarities: meaning.get(text) }, limit).map(hitOf);
  };
}

/**
 * Verbatim, through the use case behind `/ask`.
 *
 * @param meaning by question; by default, words alone are compared
 */
export function verbatim({ articles, entries }: Collection, meaning: QuestionMeaning = new Map()): Contender {
  const index = new ArticleIndex();
  const ask = asker({ articles, entries }, meaning);
  const articleOf = (number: number) => {
    const article = articles[number];
    if (article === undefined) throw new RangeError(`There is no article ${number}`);
    return article;
  };
  return {
    name: 'verbatim',
    reportsScores: true,
    pinpoints: true,
    add: (number) => index.add(articleOf(number)),
    addAll: () => index.addAll(articles),
    finish: () => {},
    search: (question) => ask(index, question, LIBRARY_LIMIT),
    searchArticle: (question, number) => {
      const { key, paragraphs } = articleOf(number);
      return ask(index, question, paragraphs.length, key);
    },
    bytes: () => 0,
    save: async (file) => writeFile(file, await index.save()),
    load: async (file) => {
      const loaded = await ArticleIndex.load(await readFile(file), articles);
      if (loaded === undefined) throw new Error('The saved index was refused');
      return { search: (question) => ask(loaded, question, LIBRARY_LIMIT) };
    },
  };
}
