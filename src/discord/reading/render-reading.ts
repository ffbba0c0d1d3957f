import { isBeside, runningLength } from '../../domain/paragraphs/kinds.ts';
import type { OpenArticle } from '../../use-cases/reading/read-on.ts';
import type { Wording } from '../../wording/wording.ts';
import { accents, type Reply, type Row, reply, text } from '../replies/components.ts';
import { articleHeading, small } from '../replies/passage-header.ts';
import { escapeLine } from '../text/escape-markdown.ts';
import type { Piece } from './pieces.ts';

/** A page of an article: its title, its paragraphs, and which they are. */
export function renderReading(
  wording: Wording,
  { article, present }: OpenArticle,
  shown: readonly Piece[],
  rows: readonly Row[],
): Reply {
  const { pages } = wording.reading;
  const [first] = shown;
  const head = [
    articleHeading(wording, article),
    ...(present === undefined ? [] : [`**${escapeLine(pages.changed)}**`]),
    ...(first === undefined || first.part === 0 ? [] : [small(pages.continued(first.paragraph.number))]),
  ];
  return reply(present === undefined ? accents.neutral : accents.similar, [
    text(head.join('\n')),
    ...shown.map(({ markdown }) => text(markdown)),
    text(small(rangeOf(wording, article.paragraphs, shown))),
    ...rows,
  ]);
}

/** “¶ 5–9 of 19”. */
function rangeOf(
  { reading: { pages } }: Wording,
  paragraphs: readonly Piece['paragraph'][],
  shown: readonly Piece[],
): string {
  const numbers = shown
    .filter(({ paragraph }) => !isBeside(paragraph))
    .map(({ paragraph }) => paragraph.number);
  const [first] = numbers;
  const last = numbers.at(-1);
  if (first === undefined || last === undefined) return pages.beside;
  return pages.range(first, last, runningLength(paragraphs));
}
