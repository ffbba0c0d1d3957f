import type { Answer, QuestionAnswer, RefusalReason } from '../../domain/answer.ts';
import type { Passage } from '../../domain/passage.ts';
import { referenceTo } from '../../domain/passage-reference.ts';
import type { Sought } from '../../wording/english/refusals.ts';
import type { Wording } from '../../wording/wording.ts';
import { type AskingButtons, askingButtons, noAskingButtons } from '../buttons/asking-buttons.ts';
import { passageReply } from '../buttons/passage-button.ts';
import { summaryReply } from '../buttons/summary-proof.ts';
import { echoQuote, escapeLine } from '../text/escape-markdown.ts';
import { type AskedQuestion, askedHeading } from './asked-heading.ts';
import { accents, buttonRow, privately, type Reply, reply, text } from './components.ts';
import { small } from './passage-header.ts';
import { HEADING_ID, type PassageRole } from './render-passage.ts';
import { renderRecord } from './render-record.ts';

export interface Asked extends AskedQuestion {
  /** Key of the article that was asked; undefined for all articles. */
  readonly article?: string | undefined;
}

/** The answer under the question, with buttons to ask further. */
export function renderAnswer(wording: Wording, asked: Asked, answer: QuestionAnswer): Reply {
  const heading = askedHeading(wording, asked);
  const asking = askingFurther(wording, asked.article, answer);
  if (answer.kind === 'record') return renderRecord(wording, heading, answer, asking);
  if (answer.kind === 'summary') return summaryReply(wording, answer.summary, asking.followUp);
  return renderPassages(wording, heading, 'question', answer, asking);
}

/** What was found of a quote, under the quote. */
export function renderFound(wording: Wording, quote: string, answer: Answer): Reply {
  return renderPassages(wording, `### ${echoQuote(quote)}`, 'quote', answer, noAskingButtons);
}

/** The first passage; or the reason there is none, and the closest passage. */
function renderPassages(
  wording: Wording,
  heading: string,
  sought: Sought,
  answer: Answer,
  asking: AskingButtons,
): Reply {
  if (answer.kind === 'answered') {
    const head = [heading, ...answerNotes(wording, answer).map(small)].join('\n');
    return renderFirst(wording, head, answer.passages, answer.match, asking);
  }
  const head = `${heading}\n${escapeLine(wording.answers.refusal(answer.reason, sought))}`;
  const shown = renderFirst(wording, head, answer.nearest, 'nearest', asking);
  return asksForMore(answer.reason) ? privately(shown) : shown;
}

/** A follow-up asks the article that answers, or what was asked if none does. */
function askingFurther(wording: Wording, named: string | undefined, answer: QuestionAnswer): AskingButtons {
  switch (answer.kind) {
    case 'record':
      return askingButtons(wording, { article: answer.article.key });
    case 'summary':
      return askingButtons(wording, { article: answer.summary.article.key });
    case 'answered': {
      const [{ article }] = answer.passages;
      return askingButtons(wording, { article: article.key, named, suggestions: answer.suggestions });
    }
    case 'refused':
      return leadsOn(answer.reason)
        ? askingButtons(wording, { article: named, named, suggestions: answer.suggestions })
        : noAskingButtons;
  }
}

/** Whether the refusal says nothing of the articles, only how to ask: that helps nobody but who asked. */
function asksForMore({ code }: RefusalReason): boolean {
  return ['no-articles', 'no-keywords', 'other-language', 'article-unnamed'].includes(code);
}

/** Whether another question may go on from this one. */
function leadsOn({ code }: RefusalReason): boolean {
  return code === 'words-missing' || code === 'words-scattered';
}

function answerNotes({ answers }: Wording, answer: Extract<Answer, { kind: 'answered' }>): string[] {
  const [{ article }] = answer.passages;
  const notes = [
    answers.match[answer.match],
    answer.otherLanguage && answers.otherLanguage(article.language),
  ];
  return notes.filter((note) => typeof note === 'string');
}

function renderFirst(
  wording: Wording,
  heading: string,
  passages: readonly Passage[],
  role: PassageRole,
  asking: AskingButtons,
): Reply {
  const [first] = passages;
  if (first === undefined) {
    const row = buttonRow([...asking.searches, asking.followUp]);
    return reply(accents.notFound, [text(heading, HEADING_ID), row]);
  }
  const references = passages.map(referenceTo);
  return passageReply(wording, heading, first, { role, references, index: 0, context: false }, asking);
}
