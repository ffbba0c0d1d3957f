import stringWidth from 'string-width';
import type { Marks, StyledSpan } from '../markdown/markdown-line.ts';

const words = new Intl.Segmenter(undefined, { granularity: 'word' });
/** Scripts without spaces between words. */
const SPACELESS =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const OPENING = /^[\p{Ps}\p{Pi}]/u;
const CLOSING = /^[\p{Pe}\p{Pf}\p{Po}]+$/u;

/** An unbreakable unit and the space before it, which is dropped at a line break. */
interface Word {
  readonly gap: StyledSpan | undefined;
  readonly spans: StyledSpan[];
  width: number;
}

/** Breaks a line between words into rows of at most `width` columns. A wider word gets a row of its own. */
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

/** Wraps unstyled text and keeps its line breaks. */
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
  /** Rows may break after a `part`, but never before a `tail` (closing punctuation), which sticks to the piece before it. */
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

/** Merges adjacent spans with the same marks, to save escape sequences. */
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
