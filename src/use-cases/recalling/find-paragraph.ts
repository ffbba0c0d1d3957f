import type { Article, Paragraph } from '../../domain/article.ts';
import { UserError } from '../../domain/errors/user-error.ts';
import { paragraphNumbered, parseParagraphId } from '../../domain/paragraph-id.ts';
import type { Passage } from '../../domain/passage.ts';
import type { RevisedPassage } from '../../domain/revised-passage.ts';
import type { Scope } from '../../domain/scope.ts';
import type { Library } from '../../libraries/library.ts';
import type { Storage } from '../../storage/storage.ts';

export interface ParagraphSources {
  readonly library: Pick<Library, 'store'>;
  /** Holds earlier texts; undefined if there are bundled articles only. */
  readonly storage: Pick<Storage, 'texts'> | undefined;
  readonly scope: Scope;
}

/**
 * The paragraph with this id, as a passage in the current text. A paragraph that the article no longer has is returned in the
 * last text that had it.
 *
 * @param typed an id as people type it, see `parseParagraphId`
 * @throws UserError not-a-paragraph-id, unknown-paragraph
 */
export async function findParagraph(
  { library, storage, scope }: ParagraphSources,
  typed: string,
): Promise<Passage | RevisedPassage> {
  const { handle, number } = parseParagraphId(typed);
  const id = `${handle}·${number}`;
  const article = library.store.withHandle(handle);
  if (article === undefined) throw new UserError('unknown-paragraph', { id });
  const present = paragraphNumbered(article, number);
  if (present !== undefined) return passageOf(article, present);
  const earlier = storage && (await storage.texts.withParagraph(scope, article.id, number));
  const gone = earlier && paragraphNumbered(earlier, number);
  if (earlier === undefined || gone === undefined)
    throw new UserError('unknown-paragraph', { id, title: article.title });
  return { before: passageOf(earlier, gone), article, after: undefined };
}

function passageOf(article: Article, paragraph: Paragraph): Passage {
  const { start, end } = paragraph;
  return { article, paragraph, highlight: { start, end }, score: 1 };
}
