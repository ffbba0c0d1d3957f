import { oneLine } from '../../../domain/one-line.ts';
import { type Line, RAISED_END, RAISED_START } from './pdf-lines.ts';
import { usualSize } from './pdf-source.ts';

/** The text of the pages, and the notes at their ends. */
export interface SplitNotes {
  readonly body: readonly Line[];
  /** The lines of each note. */
  readonly notes: readonly (readonly Line[])[];
}

/** Font size of notes, as a share of the text's. Higher takes more of the text for notes; 0.9 to 0.95 are usual. */
const MAX_SIZE_SHARE = 0.94;
/** Share of a page's lines that its notes may take: an appendix in small print is no note. */
const MAX_LINE_SHARE = 0.6;
/** Distance from the text, in font sizes, from which notes of the text's own size begin. */
const MIN_GAP = 1.8;
/** Raised characters. */
const RAISED = new RegExp(`${RAISED_START}([^${RAISED_END}]*)${RAISED_END}`, 'gu');
/** A number or a sign, raised or with white space behind it. */
const NOTE_START = new RegExp(
  `^(?:${RAISED_START}(?<raised>[^${RAISED_END}]+)${RAISED_END}|(?<plain>\\d{1,3}|[*†‡§¶]{1,3})[.)]?\\s)\\s*\\S`,
  'u',
);

/**
 * Tells the notes at the ends of pages from the text, and takes their marks out of it: with them, "1911" with a note 1 would read
 * 19111.
 *
 * @param pages lines in reading order
 */
export function splitNotes(pages: readonly (readonly Line[])[]): SplitNotes {
  const size = usualSize(pages.flat());
  const body: Line[] = [];
  const notes: Line[][] = [];
  for (const page of pages) {
    const own = new Set(notesOf(page, size, notes.at(-1)?.at(-1)?.page === (page[0]?.page ?? 0) - 1));
    const marks = new Set([...own].flatMap(({ text }) => markOf(text) ?? []));
    for (const line of page.filter((each) => own.has(each))) addLine(notes, line);
    body.push(...page.filter((line) => !own.has(line)).map((line) => withoutMarks(line, marks)));
  }
  return { body, notes };
}

/** A number begins the next note, and any other one is a part of the note. */
function addLine(notes: Line[][], line: Line): void {
  const mark = markOf(line.text);
  const before = notes.at(-1);
  const [first] = before ?? [];
  const last = Number(markOf(first?.text ?? ''));
  const isNext =
    mark !== undefined && (first?.page !== line.page || !(last > 0) || Number(mark) === last + 1);
  const text = line.text.replace(RAISED, (_, raised: string, at: number) =>
    at === 0 ? `${raised} ` : raised,
  );
  const plain = { ...line, text: oneLine(text) };
  if (before === undefined || isNext) notes.push([plain]);
  else before.push(plain);
}

/**
 * The lines from the first note of each column to its end.
 *
 * @param goesOn whether the page before had notes, of which the last may go on here
 */
function notesOf(page: readonly Line[], size: number, goesOn: boolean): Line[] {
  const found = runsOf(page).flatMap((fromTop) => {
    const start = startOfSmall(fromTop, size, goesOn) ?? startOfApart(fromTop);
    return start === undefined ? [] : fromTop.slice(start);
  });
  return found.length <= MAX_LINE_SHARE * page.length ? found : [];
}

/** Lines one below the other: a page, or a column of it. */
function runsOf(page: readonly Line[]): Line[][] {
  const runs: Line[][] = [];
  for (const line of page) {
    const last = runs.at(-1)?.at(-1);
    if (last === undefined || line.y > last.y) runs.push([line]);
    else runs.at(-1)?.push(line);
  }
  return runs;
}

/** Where the small print at the end begins with a note. */
function startOfSmall(fromTop: readonly Line[], size: number, goesOn: boolean): number | undefined {
  const small = fromTop.findLastIndex((line) => line.size > MAX_SIZE_SHARE * size) + 1;
  if (small === 0 || small === fromTop.length) return undefined;
  const first = fromTop.findIndex(({ text }, index) => index >= small && NOTE_START.test(text));
  return goesOn ? small : first === -1 ? undefined : first;
}

/** Where notes of the text's size begin: apart from the text, and with a raised mark. */
function startOfApart(fromTop: readonly Line[]): number | undefined {
  let start: number | undefined;
  for (let index = fromTop.length - 1; index > 0; index -= 1) {
    const [above, line] = [fromTop[index - 1], fromTop[index]];
    if (above === undefined || line === undefined || above.y - line.y <= MIN_GAP * line.size) continue;
    if (!line.text.startsWith(RAISED_START) || !NOTE_START.test(line.text)) break;
    start = index;
  }
  return start;
}

function markOf(text: string): string | undefined {
  const { raised, plain } = NOTE_START.exec(text)?.groups ?? {};
  return (raised ?? plain)?.trim();
}

/** Without raised characters that are marks of these notes; others are exponents. */
function withoutMarks(line: Line, marks: ReadonlySet<string>): Line {
  if (!line.text.includes(RAISED_START)) return line;
  const text = line.text.replace(RAISED, (_, raised: string) => (marks.has(raised.trim()) ? '' : raised));
  return { ...line, text: oneLine(text).replace(/ (?=[.,;:!?])/gu, '') };
}
