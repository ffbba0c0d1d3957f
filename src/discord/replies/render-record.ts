import type { Recorded } from '../../domain/answer.ts';
import type { Wording } from '../../wording/wording.ts';
import type { AskingButtons } from '../buttons/asking-buttons.ts';
import { sourceButton } from '../buttons/source-button.ts';
import { escapeLine } from '../text/escape-markdown.ts';
import { accents, buttonRow, type Reply, reply, text } from './components.ts';
import { small } from './passage-header.ts';
import { HEADING_ID } from './render-passage.ts';

/** What its record says under the heading, the article's header, and buttons to ask further. */
export function renderRecord(
  wording: Wording,
  heading: string,
  { article, field }: Recorded,
  { followUp }: AskingButtons,
): Reply {
  const { answers, citations } = wording;
  const header = `**${escapeLine(article.title)}**`;
  const about = [...citations.source(article), citations.size(article)].join(' · ');
  return reply(accents.neutral, [
    text(`${heading}\n${escapeLine(answers.record(field, article))}`, HEADING_ID),
    text(`${header}\n${small(about)}`),
    buttonRow([sourceButton(wording, article.url), followUp]),
  ]);
}
