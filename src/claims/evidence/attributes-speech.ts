import type { Span } from '../../domain/article.ts';
import type { Language } from '../../language/language.ts';
import { quotationsOf } from '../../speakers/marks/quotation-marks.ts';
import type { Excerpt } from '../find/excerpt.ts';
import { plainWordsOf } from './clauses.ts';

/**
 * Whether an attribution belongs to the direct speech that the excerpt is from, so that quoting it without is fair: it
 * stands outside the quotation ("…," she said), or the speaker's own view inside ("I think").
 */
export function attributesSpeech(cue: Span, { article, span, language }: Excerpt): boolean {
  const side = cue.end <= span.start ? span.start : span.end - 1;
  const quotation = quotationsOf(article).find(({ start, end }) => start <= side && side < end);
  if (quotation === undefined) return false;
  const isInside = quotation.start <= cue.start && cue.end <= quotation.end;
  return !isInside || isFirstPerson(article.text.slice(quotation.start, cue.start), language);
}

function isFirstPerson(before: string, { cautions }: Language): boolean {
  const [pronoun = ''] = (plainWordsOf(before).at(-1) ?? '').split("'");
  return cautions?.self.has(pronoun) === true;
}
