import { type Article, textOf } from '../domain/article.ts';
import { allTermsOf } from '../language/words/terms.ts';
import type { IndexedParagraph } from './index/indexed-paragraph.ts';
import type { Shelf } from './index/shelf.ts';
import { unowned } from './ranking/parse-question.ts';

/** Paragraphs in which a name is looked for. */
const MAX_PARAGRAPHS = 20;

/**
 * A name as the searched articles write it, without a possessive: a word that they capitalize within a sentence.
 *
 * @param term of the vocabulary
 * @param article searched instead of the whole shelf
 * @returns undefined if they do not use the term as a name
 */
export function writtenName(term: string, shelf: Shelf, article: Article | undefined): string | undefined {
  const id = shelf.vocabulary.idOf(term);
  if (id === undefined) return undefined;
  let searched = 0;
  for (const indexed of shelf.holding([term], article?.id)) {
    if (!indexed.terms.includes(id)) continue;
    const name = nameIn(indexed, id, shelf);
    searched += 1;
    if (name !== undefined || searched === MAX_PARAGRAPHS) return name;
  }
  return undefined;
}

function nameIn(indexed: IndexedParagraph, id: number, { language, vocabulary }: Shelf): string | undefined {
  const { article, paragraph, terms, sentenceEnds } = indexed;
  for (const [index, sentence] of paragraph.sentences.entries()) {
    if (!terms.subarray(sentenceEnds[index - 1] ?? 0, sentenceEnds[index]).includes(id)) continue;
    const text = textOf(article, sentence);
    const [, ...words] = allTermsOf(text, language);
    const word = words.find(
      ({ term, start }) => term === vocabulary.termOf(id) && /^\p{Lu}/u.test(text.slice(start, start + 2)),
    );
    if (word !== undefined) return unowned(text.slice(word.start, word.end));
  }
  return undefined;
}
