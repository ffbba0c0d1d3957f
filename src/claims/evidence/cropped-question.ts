import { Quote } from '../../domain/quote.ts';
import type { CroppedCue } from '../../domain/verdict.ts';
import type { Language } from '../../language/language.ts';
import type { Excerpt } from '../find/excerpt.ts';
import { CLAUSE_END, endsOf, plainWordsOf, SENTENCE_END } from './clauses.ts';
import { edgesOf } from './edges.ts';

const QUESTION_MARK = /^[^.!?…。！？؟[(\n]*?(?<mark>[?？؟])/u;
const ANY_QUESTION_MARK = /[?？؟]/u;

/** The question mark of a question that the claim states: it neither ends with one nor begins like a question. */
export function croppedQuestion(excerpt: Excerpt, claim: string): CroppedCue[] {
  if (ANY_QUESTION_MARK.test(claim)) return [];
  const { article, span, language } = excerpt;
  const { before, after } = edgesOf(excerpt);
  const rest = article.text.slice(after.start, Math.max(after.end, after.start + 1));
  const mark = QUESTION_MARK.exec(rest);
  if (mark === null || /[,，;—–]/u.test(mark[0])) return [];
  const ownWords = article.text.slice(span.start, span.end);
  const sentence = endsOf(ownWords, SENTENCE_END).at(-1) ?? 0;
  const lead = sentence > 0 ? '' : article.text.slice(before.start, before.end);
  if (readsAsQuestion(ownWords.slice(sentence), lead, language)) return [];
  const at = after.start + mark[0].length - 1;
  return [{ kind: 'question', quote: Quote.slice(article, { start: at, end: at + 1 }) }];
}

/** @param lead the words of the sentence before the excerpt */
function readsAsQuestion(excerpt: string, lead: string, { cautions }: Language): boolean {
  const [first = ''] = plainWordsOf(excerpt);
  if (cautions?.asks.has(first) === true) return true;
  const clause = lead.slice(
    Math.max(endsOf(lead, SENTENCE_END).at(-1) ?? 0, endsOf(lead, CLAUSE_END).at(-1) ?? 0),
  );
  const isWhole = plainWordsOf(clause).length === 0;
  return isWhole && (cautions === undefined || cautions.asks.size === 0);
}
