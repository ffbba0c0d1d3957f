import stringWidth from 'string-width';
import type { ChatWording } from '../../wording/client-wording.ts';
import type { MarkdownLine, StyledSpan } from '../markdown/markdown-line.ts';
import { markdownLines } from '../markdown/markdown-lines.ts';
import { BLUE, type Paint, type Style, withoutControls } from './paint.ts';
import { wrapSpans } from './wrap-text.ts';

export interface Canvas {
  /** Columns. */
  readonly width: number;
  readonly paint: Paint;
  readonly words: ChatWording;
}

const QUOTE_BAR = '│ ';
const CODE_INDENT = '  ';

/** Renders markdown as rows of text. */
export function renderMarkdown(source: string, canvas: Canvas): string[] {
  return markdownLines(withoutControls(source)).flatMap((line) => renderLine(line, canvas));
}

function renderLine(line: MarkdownLine, { width, paint }: Canvas): string[] {
  const bar = line.kinds.has('quote') ? QUOTE_BAR : '';
  const indent = line.kinds.has('code') ? CODE_INDENT : '';
  const room = width - stringWidth(bar + line.lead + indent);
  const rows = line.kinds.has('code') ? [[...line.spans]] : wrapSpans(visibleSpans(line, paint), room);
  return rows.map((row, index) => {
    const before = paint(bar, 'dim') + paint(index === 0 ? line.lead : line.hang, 'dim') + indent;
    return (before + row.map((span) => paint(span.text, ...stylesOf(span, line))).join('')).trimEnd();
  });
}

/** Adds what a terminal cannot show as style: link targets, and markup if there are no colours. */
function visibleSpans(line: MarkdownLine, paint: Paint): StyledSpan[] {
  const linked = line.spans.flatMap((span, index): StyledSpan[] => {
    if (!span.link || span.link === line.spans[index + 1]?.link) return [span];
    const label = line.spans.filter((other) => other.link === span.link).map((other) => other.text);
    return [span, ...targetOf(span.link.target, label.join(''))];
  });
  if (paint.colour) return marked(linked, [['spoiler', '||']]);
  const plain = [
    ['spoiler', '||'],
    ['strike', '~~'],
    ['code', '`'],
  ] as const;
  return marked(linked, line.kinds.has('heading') ? plain : [...plain, ['bold', '**']]);
}

function targetOf(target: string, label: string): StyledSpan[] {
  const shown = target.replace(/^(?:mailto|tel):/, '');
  return shown === label ? [] : [{ text: ' ' }, { text: `(${target})`, link: { target } }];
}

type Mark = readonly [name: 'bold' | 'strike' | 'code' | 'spoiler', sign: string];

/** Inserts the markup of each mark before and after every run of spans with that mark. */
function marked(spans: readonly StyledSpan[], marks: readonly Mark[]): StyledSpan[] {
  return spans.map((span, index) => {
    const [before, after] = [spans[index - 1], spans[index + 1]];
    const opening = marks.filter(([name]) => span[name] && !before?.[name]).map(([, sign]) => sign);
    const closing = marks.filter(([name]) => span[name] && !after?.[name]).map(([, sign]) => sign);
    return { ...span, text: opening.join('') + span.text + closing.reverse().join('') };
  });
}

function stylesOf(span: StyledSpan, line: MarkdownLine): Style[] {
  const styles: Style[] = [];
  if (span.bold || line.kinds.has('heading')) styles.push('bold');
  if (span.italic) styles.push('italic');
  if (span.underline) styles.push('underline');
  if (span.strike) styles.push('strikethrough');
  if (span.code || line.kinds.has('code')) styles.push('cyan');
  if (span.link || span.mention) styles.push(BLUE);
  if (span.spoiler || line.kinds.has('subtext')) styles.push('dim');
  return styles;
}
