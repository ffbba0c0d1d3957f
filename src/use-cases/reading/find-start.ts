import type { Article, Paragraph } from '../../domain/article.ts';
import { UserError } from '../../domain/errors/user-error.ts';
import { type ParagraphId, paragraphNumbered, parseParagraphId } from '../../domain/paragraph-id.ts';
import { runningLength } from '../../domain/paragraphs/kinds.ts';
import { type Library, namedArticle } from '../../libraries/library.ts';
import { findQuote } from '../asking/find-quote.ts';

/** Where somebody wants to begin to read. */
export interface ReadingWish {
  /** An id, key or title; by default, the article of `from`, or else the newest. */
  readonly article?: string | undefined;
  /** ¶, from 1. */
  readonly paragraph?: number | undefined;
  /** Words of the article, or a paragraph's id. */
  readonly from?: string | undefined;
}

export interface ReadingStart {
  readonly article: Article;
  readonly paragraph: Paragraph;
}

/**
 * The paragraph to begin with: the one wanted, or the article's first.
 *
 * @throws UserError no-articles, unknown-article, both-options, no-such-paragraph, start-not-found
 */
export function findStart(library: Library, { article: name, paragraph, from }: ReadingWish): ReadingStart {
  const named = namedArticle(library, name);
  const newest = library.store.all()[0];
  if (newest === undefined) throw new UserError('no-articles', {});
  if (from !== undefined && from.trim() !== '') {
    if (paragraph !== undefined) throw new UserError('both-options', { one: 'paragraph', other: 'from' });
    return startAtId(library, from) ?? startAtWords(library, named, from);
  }
  const article = named ?? newest;
  const numbers = runningLength(article.paragraphs);
  const found = article.paragraphs[(paragraph ?? 1) - 1];
  if (found === undefined || (paragraph !== undefined && paragraph > numbers))
    throw new UserError('no-such-paragraph', { paragraph: paragraph ?? 1, title: article.title, numbers });
  return { article, paragraph: found };
}

/** An id tells its article, whichever is named. Undefined for what is no id of a paragraph in the library. */
function startAtId(library: Library, from: string): ReadingStart | undefined {
  const id = idIn(from);
  const article = id && library.store.withHandle(id.handle);
  const paragraph = id && article && paragraphNumbered(article, id.number);
  return article && paragraph && { article, paragraph };
}

function idIn(from: string): ParagraphId | undefined {
  try {
    return parseParagraphId(from);
  } catch {
    return undefined;
  }
}

function startAtWords(library: Library, named: Article | undefined, from: string): ReadingStart {
  const answer = findQuote(library, { text: from, article: named?.id });
  if (answer.kind === 'refused') throw new UserError('start-not-found', { from, title: named?.title });
  const [{ article, paragraph }] = answer.passages;
  return { article, paragraph };
}
