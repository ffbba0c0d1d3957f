import type { Answer, Match } from '../../domain/answer.ts';
import type { Passage } from '../../domain/passage.ts';
import { referenceTo } from '../../domain/passage-reference.ts';
import { otherLanguageWords } from '../../wording/language-words.ts';
import { refusalWords } from '../../wording/refusal-words.ts';
import type { Standing } from '../buttons/passage-state.ts';
import { echo, escapeMarkdown } from '../text/escape-markdown.ts';
import { accents, type Reply, reply, text } from './components.ts';
import { renderPassage } from './render-passage.ts';

const matchWords: Readonly<Record<Match, string>> = {
  answer: '',
  closest: '\n-# Closest match: it may not be quite what you asked.',
  exact: '\n-# Found word for word, in this order.',
  reordered: '\n-# The same words, in another order or form.',
};

/** What was asked as heading, and the first passage under it; or why there is none, and what comes nearest. */
export function renderAnswer(asked: string, what: 'question' | 'quote', answer: Answer): Reply {
  const heading = `### ${what === 'quote' ? `“${echo(asked)}”` : echo(asked)}`;
  if (answer.kind === 'answered') {
    const [{ article }] = answer.passages;
    const language = answer.otherLanguage ? `\n-# ${otherLanguageWords(article.language)}` : '';
    return renderFirst(heading + matchWords[answer.match] + language, answer.passages, answer.match);
  }
  const verdict = `${heading}\n${escapeMarkdown(refusalWords(answer.reason, what))}`;
  if (answer.nearest.length === 0) return reply(accents.notFound, [text(verdict)]);
  return renderFirst(verdict, answer.nearest, 'nearest');
}

function renderFirst(heading: string, passages: readonly Passage[], standing: Standing): Reply {
  const [first] = passages;
  if (first === undefined) return reply(accents.notFound, [text(heading)]);
  const references = passages.map(referenceTo);
  return renderPassage(heading, first, { standing, references, index: 0, context: false });
}
