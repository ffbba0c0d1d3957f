import type { Article } from './article.ts';
import { UserError } from './errors/user-error.ts';
import type { Passage } from './passage.ts';

/** A passage as a few numbers, short enough for a button's state. */
export interface PassageReference {
  /** The article's key, which identifies its text. */
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
 * The passage at this place of an article.
 *
 * @throws UserError passage-gone if the place does not hold whole sentences
 */
export function passageAt(article: Article, place: Omit<PassageReference, 'key'>): Passage {
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
