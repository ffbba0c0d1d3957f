import type { Recorded } from '../../domain/answer.ts';
import type { Wording } from '../../wording/wording.ts';
import { echo, escapeLine } from '../text/escape-markdown.ts';
import { accents, buttonRow, linkButton, type Reply, reply, text } from './components.ts';
import { small } from './passage-header.ts';

/** What was asked as heading, and under it the article's header and what its record says. */
export function renderRecord(
  { answers, buttons, citations }: Wording,
  asked: string,
  { article, field }: Recorded,
): Reply {
  const header = `**${escapeLine(article.title)}**`;
  const about = [...citations.source(article), citations.size(article)].join(' · ');
  return reply(accents.neutral, [
    text(`### ${echo(asked)}\n${escapeLine(answers.record(field, article))}`),
    text(`${header}\n${small(about)}`),
    buttonRow([linkButton(buttons.openSource, article.url)]),
  ]);
}
