import type { Answer, QuestionAnswer } from '../../domain/answer.ts';
import type { Passage } from '../../domain/passage.ts';
import { referenceTo } from '../../domain/passage-reference.ts';
import type { Sought } from '../../wording/english/refusals.ts';
import type { Wording } from '../../wording/wording.ts';
import { passageReply } from '../buttons/passage-button.ts';
import { summaryReply } from '../buttons/summary-proof.ts';
import { echo, escapeLine } from '../text/escape-markdown.ts';
import { accents, type Reply, reply, text } from './components.ts';
import { small } from './passage-header.ts';
import type { PassageRole } from './render-passage.ts';
import { renderRecord } from './render-record.ts';

/** What was asked as heading, and the answer under it. */
export function renderAnswer(wording: Wording, asked: string, sought: Sought, answer: QuestionAnswer): Reply {
  if (answer.kind === 'record') return renderRecord(wording, asked, answer);
  if (answer.kind === 'summary') return summaryReply(wording, answer.summary);
  return renderPassages(wording, asked, sought, answer);
}

/** What was asked as heading, and the first passage under it; or the reason there is none, and the closest passage. */
function renderPassages(wording: Wording, asked: string, sought: Sought, answer: Answer): Reply {
  const heading = `### ${sought === 'quote' ? `“${echo(asked)}”` : echo(asked)}`;
  if (answer.kind === 'answered') {
    const head = [heading, ...answerNotes(wording, answer).map(small)].join('\n');
    return renderFirst(wording, head, answer.passages, answer.match);
  }
  const head = `${heading}\n${escapeLine(wording.answers.refusal(answer.reason, sought))}`;
  return renderFirst(wording, head, answer.nearest, 'nearest');
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
): Reply {
  const [first] = passages;
  if (first === undefined) return reply(accents.notFound, [text(heading)]);
  const references = passages.map(referenceTo);
  return passageReply(wording, heading, first, { role, references, index: 0, context: false });
}
