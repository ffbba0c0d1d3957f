import stringWidth from 'string-width';
import type { Marks, StyledSpan } from '../markdown/markdown-line.ts';

const words = new Intl.Segmenter(undefined, { granularity: 'word' });
/** Scripts that write words without spaces between them. */
const SPACELESS =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const OPENING = /^[\p{Ps}\p{Pi}]/u;
const CLOSING = /^[\p{Pe}\p{Pf}\p{Po}]+$/u;

/** What stays together on a row, and the space before it, which vanishes where a row ends. */
interface Word {
  readonly gap: StyledSpan | undefined;
  readonly spans: StyledSpan[];
  width: number;
}

/** Breaks one line into rows no wider than `width`, between words; a word that is wider has a row of its own. */
export function wrapSpans(spans: readonly StyledSpan[], width: number): StyledSpan[][] {
  const rows: StyledSpan[][] = [[]];
  let used = 0;
  for (const word of wordsOf(joinAlike(spans))) {
    const gap = word.gap?.text.length ?? 0;
    if (used > 0 && used + gap + word.width > width) {
      if (word.spans.length === 0) continue;
      rows.push([...word.spans]);
      used = word.width;
    } else {
      rows.at(-1)?.push(...(word.gap ? [word.gap] : []), ...word.spans);
      used += gap + word.width;
    }
  }
  return rows.map(joinAlike);
}

/** Wraps text that has no marks; its own line breaks are kept. */
export function wrapText(text: string, width: number): string[] {
  return text
    .split('\n')
    .flatMap((line) =>
      wrapSpans([{ text: line }], width).map((row) => row.map((span) => span.text).join('')),
    );
}

function wordsOf(spans: readonly StyledSpan[]): Word[] {
  const found: Word[] = [];
  let open = false;
  for (const span of spans) {
    for (const piece of piecesOf(span.text)) {
      const part = { ...span, text: piece.text };
      const last = found.at(-1);
      if (piece.kind === 'space') found.push({ gap: part, spans: [], width: 0 });
      else if (last && (open || piece.kind === 'tail')) extend(last, part);
      else found.push({ gap: undefined, spans: [part], width: stringWidth(piece.text) });
      open = piece.kind === 'space' || piece.kind === 'word' || (piece.kind === 'tail' && open);
    }
  }
  return found;
}

function extend(word: Word, part: StyledSpan): void {
  word.spans.push(part);
  word.width += stringWidth(part.text);
}

interface Piece {
  readonly text: string;
  /** A row may end after a `part`, and after a `tail`, which never begins one, that follows a part. */
  readonly kind: 'space' | 'word' | 'part' | 'tail';
}

function piecesOf(text: string): Piece[] {
  return (text.match(/ +|[^ ]+/g) ?? []).flatMap((chunk): Piece[] => {
    if (chunk.startsWith(' ')) return [{ text: chunk, kind: 'space' }];
    return SPACELESS.test(chunk) && !chunk.includes('://')
      ? [...words.segment(chunk)].map(({ segment }) => ({ text: segment, kind: kindOf(segment) }))
      : [{ text: chunk, kind: CLOSING.test(chunk) ? 'tail' : 'word' }];
  });
}

function kindOf(segment: string): Piece['kind'] {
  if (OPENING.test(segment)) return 'word';
  return CLOSING.test(segment) ? 'tail' : 'part';
}

/** Neighbours with the same marks become one span, so that they are painted in one stroke. */
function joinAlike(row: readonly StyledSpan[]): StyledSpan[] {
  const joined: StyledSpan[] = [];
  for (const span of row) {
    const last = joined.at(-1);
    if (last && sameMarks(last, span)) joined[joined.length - 1] = { ...last, text: last.text + span.text };
    else joined.push(span);
  }
  return joined;
}

const MARKS = ['bold', 'italic', 'underline', 'strike', 'code', 'spoiler', 'link', 'mention'] as const;

function sameMarks(a: Marks, b: Marks): boolean {
  return MARKS.every((mark) => a[mark] === b[mark]);
}
