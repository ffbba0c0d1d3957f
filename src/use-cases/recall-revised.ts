import { type Article, type Paragraph, textOf } from '../domain/article.ts';
import { paragraphNumbered } from '../domain/paragraph-id.ts';
import { type Passage, sentencesAround } from '../domain/passage.ts';
import { UserError } from '../domain/user-error.ts';
import type { Managed } from './manage-articles.ts';
import { type PassageReference, passageIn } from './recall-passage.ts';

/** A passage of a text that its article once had, and what stands in its place now. */
export interface RevisedPassage {
  readonly before: Passage;
  readonly article: Article;
  /** Undefined when nothing like it is there any more. */
  readonly after: Paragraph | undefined;
}

/**
 * The passage that the reference was made from; where its article has another text now, the same paragraph of that, or
 * what became of it.
 *
 * @throws UserError stale-button when the article is gone, or the reference was never made here
 */
export async function recallRevised(
  { library, storage, scope }: Pick<Managed, 'library' | 'storage' | 'scope'>,
  reference: PassageReference,
): Promise<Passage | RevisedPassage> {
  const before = await recallAsItWas({ library, storage, scope }, reference);
  if (library.store.withKey(reference.key) === before.article) return before;
  const article = library.store.find(before.article.id);
  if (article === undefined) throw new UserError('stale-button', {});
  return passageNow(before, article);
}

/** What has become of a passage of an earlier text of the article: the paragraph that has its lasting number now. */
function passageNow(before: Passage, article: Article): Passage | RevisedPassage {
  const { article: once, paragraph, highlight } = before;
  const number = once.numbering?.paragraphs[paragraph.number - 1] ?? 0;
  const after = paragraphNumbered(article, number);
  if (after === undefined || textOf(once, paragraph) !== textOf(article, after))
    return { before, article, after };
  const moved = after.start - paragraph.start;
  const span = { start: highlight.start + moved, end: highlight.end + moved };
  return { ...before, article, paragraph: after, highlight: sentencesAround(after, span) };
}

/**
 * The passage in the text that the reference was made from, be it one that its article no longer has.
 *
 * @throws UserError stale-button when the article is gone, or the reference was never made here
 */
export async function recallAsItWas(
  { library, storage, scope }: Pick<Managed, 'library' | 'storage' | 'scope'>,
  reference: PassageReference,
): Promise<Passage> {
  return passageIn(await articleAsItWas({ library, storage, scope }, reference.key), reference);
}

/** The article with the text that this key names. @throws UserError stale-button when the article is gone */
export async function articleAsItWas(
  { library, storage, scope }: Pick<Managed, 'library' | 'storage' | 'scope'>,
  key: string,
): Promise<Article> {
  const article = library.store.withKey(key) ?? (await storage.texts.withKey(scope, key));
  if (article === undefined) throw new UserError('stale-button', {});
  return article;
}

export function isRevised(passage: Passage | RevisedPassage): passage is RevisedPassage {
  return 'before' in passage;
}
