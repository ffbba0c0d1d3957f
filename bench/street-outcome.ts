import { textOf } from '../src/domain/article.ts';
import { oneLine } from '../src/domain/one-line.ts';
import type { Passage } from '../src/domain/passage.ts';
import type { Library } from '../src/libraries/library.ts';
import { askQuestion } from '../src/use-cases/asking/ask-question.ts';
import { isGold, type StreetQuestion } from './street-data.ts';

/** What came of one question. */
export interface Outcome {
  readonly question: StreetQuestion;
  readonly reply: 'answer' | 'closest' | 'refused' | 'record' | 'summary';
  /** The record's field that was given. */
  readonly field?: string;
  /** Whether a gold paragraph is ranked first, answered or not. */
  readonly first: boolean;
  /** Whether a gold paragraph is among those shown. */
  readonly shown: boolean;
  /** Whether the bold sentence of a right answer holds the gold one or lies in it. */
  readonly bold: boolean;
  /** Confidence in the first passage; undefined without one. */
  readonly score: number | undefined;
}

export async function outcomeOf(library: Library, question: StreetQuestion): Promise<Outcome> {
  const answer = await askQuestion(library, { question: question.question });
  const nothing = { first: false, shown: false, bold: false, score: undefined };
  if (answer.kind === 'record') return { question, reply: 'record', field: answer.field, ...nothing };
  if (answer.kind === 'summary') return { question, reply: 'summary', ...nothing };
  const passages = answer.kind === 'answered' ? answer.passages : answer.nearest;
  const [best] = passages;
  const isFirst = best !== undefined && isGold(question, best);
  return {
    question,
    reply: answer.kind === 'refused' ? 'refused' : answer.match === 'answer' ? 'answer' : 'closest',
    first: isFirst,
    shown: passages.some((passage) => isGold(question, passage)),
    bold: isFirst && holdsGoldSentence(question, best),
    score: best?.score,
  };
}

export function holdsGoldSentence(
  { sentence, orSentences }: StreetQuestion,
  { article, highlight }: Pick<Passage, 'article' | 'highlight'>,
) {
  const bold = oneLine(textOf(article, highlight));
  return [sentence, ...(orSentences ?? [])].some((gold) => {
    const words = oneLine(gold ?? '');
    return words !== '' && (bold.includes(words) || words.includes(bold));
  });
}

/** True for an answer to the question that a reader gets without looking further. */
export function isRight({ question, reply, field, first }: Outcome): boolean {
  if (question.type === 'metadata') return reply === 'record' && field === question.meta;
  if (question.type === 'main') return reply === 'summary' || first;
  return (reply === 'answer' || reply === 'closest') && first;
}

/** True for a reply that does not present itself as the closest match. */
export function isSure({ reply }: Outcome): boolean {
  return reply !== 'refused' && reply !== 'closest';
}
