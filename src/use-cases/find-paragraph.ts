import type { Article, Paragraph } from '../domain/article.ts';
import { paragraphNumbered, parseParagraphId } from '../domain/paragraph-id.ts';
import type { Passage } from '../domain/passage.ts';
import type { Scope } from '../domain/scope.ts';
import { UserError } from '../domain/user-error.ts';
import type { Library } from '../libraries/library.ts';
import type { Storage } from '../storage/storage.ts';
import type { RevisedPassage } from './recall-revised.ts';

export interface ParagraphSources {
  readonly library: Pick<Library, 'store'>;
  /** Where the texts are that articles once had. */
  readonly storage: Pick<Storage, 'texts'> | undefined;
  readonly scope: Scope;
}

/**
 * The paragraph with this id as it is now, the whole of it, or as it was last where its article no longer has it.
 *
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
  const once = storage && (await storage.texts.withParagraph(scope, article.id, number));
  const gone = once && paragraphNumbered(once, number);
  if (once === undefined || gone === undefined)
    throw new UserError('unknown-paragraph', { id, title: article.title });
  return { before: passageOf(once, gone), article, after: undefined };
}

function passageOf(article: Article, paragraph: Paragraph): Passage {
  const { start, end } = paragraph;
  return { article, paragraph, highlight: { start, end }, score: 1 };
}
