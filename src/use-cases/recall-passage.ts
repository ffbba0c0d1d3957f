import type { Article } from '../domain/article.ts';
import type { Passage } from '../domain/passage.ts';
import { UserError } from '../domain/user-error.ts';
import type { Library } from '../libraries/library.ts';

/** A passage by numbers only, short enough to travel in a button. */
export interface PassageReference {
  /** The article's key: it names this very text. */
  readonly key: string;
  /** ¶, 1-based. */
  readonly paragraph: number;
  /** The highlight, in UTF-16 code units from the paragraph's start. */
  readonly start: number;
  readonly end: number;
}

export function referenceTo({ article, paragraph, highlight }: Passage): PassageReference {
  return {
    key: article.key,
    paragraph: paragraph.number,
    start: highlight.start - paragraph.start,
    end: highlight.end - paragraph.start,
  };
}

/**
 * The passage that the reference was made from.
 *
 * @throws UserError passage-gone when the article has changed or is gone, or the reference was never made here
 */
export function recallPassage({ store }: Pick<Library, 'store'>, reference: PassageReference): Passage {
  const article = store.withKey(reference.key);
  if (article === undefined) throw new UserError('passage-gone', {});
  return passageIn(article, reference);
}

/**
 * The passage at this place of an article.
 *
 * @throws UserError passage-gone when whole sentences of it do not stand there
 */
export function passageIn(article: Article, place: Omit<PassageReference, 'key'>): Passage {
  const paragraph = article.paragraphs[place.paragraph - 1];
  if (paragraph === undefined) throw new UserError('passage-gone', {});
  const start = paragraph.start + place.start;
  const end = paragraph.start + place.end;
  const whole =
    start < end &&
    paragraph.sentences.some((sentence) => sentence.start === start) &&
    paragraph.sentences.some((sentence) => sentence.end === end);
  if (!whole) throw new UserError('passage-gone', {});
  return { article, paragraph, highlight: { start, end }, score: 1 };
}
