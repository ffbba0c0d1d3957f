import type { Answer, QuestionAnswer } from '../domain/answer.ts';
import type { Passage } from '../domain/passage.ts';
import { type Summary, summaryRuns, summaryShares } from '../domain/summary.ts';
import type { Sought } from '../wording/english/refusals.ts';
import { articleHeading, citedText, indented } from './cited-text.ts';
import { printable } from './printable.ts';
import type { TextStyle } from './terminal.ts';
import { wording } from './wording.ts';

const { answers, terminal } = wording;

export const plain: TextStyle = (words) => words;

/** @param suggestions what may be asked instead */
export function answerText(
  answer: Answer,
  sought: Sought,
  bold: TextStyle,
  suggestions: readonly string[] = [],
): string {
  if (answer.kind === 'answered') {
    const { match, passages, otherLanguage } = answer;
    const language = otherLanguage && answers.otherLanguage(passages[0].article.language);
    return blocks(answers.match[match], language, ...suggestions, passagesText(passages, bold));
  }
  const { reason, nearest } = answer;
  const { notAnAnswer, notAMatch } = terminal.closest;
  const closest = nearest.length > 0 && (sought === 'question' ? notAnAnswer : notAMatch)(nearest.length);
  return blocks(
    printable(answers.refusal(reason, sought)),
    ...suggestions,
    closest,
    passagesText(nearest, plain),
  );
}

/** @param command asks another question the same way */
export function questionText(
  answer: QuestionAnswer,
  bold: TextStyle,
  command: (question: string) => string,
): string {
  if (answer.kind === 'summary') return summaryText(answer.summary);
  if (answer.kind !== 'record') {
    const suggestions = (answer.suggestions ?? []).map(({ name, question }) =>
      printable(terminal.results.didYouMean(name, command(question))),
    );
    return answerText(answer, 'question', bold, suggestions);
  }
  return blocks(articleHeading(answer.article), printable(answers.record(answer.field, answer.article)));
}

export function passagesText(passages: readonly Passage[], mark: TextStyle): string {
  return blocks(
    ...passages.map(({ article, paragraph, highlight }) =>
      citedText({ article, paragraph, around: paragraph, marked: highlight, linked: highlight }, mark),
    ),
  );
}

export function summaryText({ article, length, focus, words, sentences }: Summary): string {
  const size = answers.summarySize(sentences.length, words, article.words, summaryShares[length]);
  return blocks(
    articleHeading(article),
    focus !== undefined && printable(answers.summaryFocus(focus)),
    ...summaryRuns(sentences).map(({ paragraph, quote, afterGap }) => {
      const line = afterGap ? answers.omission : answers.paragraph(paragraph);
      return `${line}\n${indented(printable(quote.text))}`;
    }),
    article.url === undefined ? size : `${size}\n${article.url}`,
  );
}

/** Those that there are, with a blank line between them. */
export function blocks(...parts: readonly (string | false | undefined)[]): string {
  return parts.filter(Boolean).join('\n\n');
}
