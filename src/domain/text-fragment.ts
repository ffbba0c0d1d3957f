import type { Article, Span } from './article.ts';

/** Discord accepts link buttons of at most this many characters. */
const MAX_LINK = 512;
/** Up to this many characters the fragment holds the whole sentence; longer ones are named by their two ends. */
const WHOLE_UP_TO = 60;
const FEWEST_WORDS = 3;
const MOST_WORDS = 12;

/**
 * A link that opens `url` with the span highlighted and in view, as browsers do for `#:~:text=`.
 * Where the words are not unique in the text, or the link would be too long, it is the plain `url`: a link that lands
 * elsewhere is worse than one that lands at the top. A highlight that `url` brings along is left out.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/#syntax
 */
export function linkToSpan(url: string, text: string, span: Span): string {
  const page = new URL(url);
  page.hash = page.hash.replace(/(^#)?:~:.*$/u, '');
  const separator = page.hash === '' ? '#' : '';
  for (const directive of candidateDirectives(text, span)) {
    const link = `${page.href}${separator}:~:text=${directive}`;
    if (link.length <= MAX_LINK) return link;
  }
  return page.href;
}

/** Where the article can be read with the span in view; nothing for one without an address. */
export function sourceLink({ url, text }: Pick<Article, 'url' | 'text'>, span: Span): string | undefined {
  return url === undefined ? undefined : linkToSpan(url, text, span);
}

/** Shortest first, only those that a browser would resolve to the span. */
function* candidateDirectives(text: string, span: Span): Generator<string> {
  const before = foldSpaces(text.slice(0, span.start));
  const words = foldSpaces(text.slice(span.start, span.end)).trim().split(' ');
  const whole = words.join(' ');
  const page = { text: foldCase(foldSpaces(text)), start: before.length, end: before.length + whole.length };
  if (whole.length <= WHOLE_UP_TO) {
    if (isFirst(page, whole)) yield encode(whole);
    return;
  }
  for (let count = FEWEST_WORDS; count <= MOST_WORDS && 2 * count <= words.length; count += 1) {
    const head = words.slice(0, count).join(' ');
    const tail = words.slice(-count).join(' ');
    if (isFirst(page, head) && endsThere(page, head, tail)) yield `${encode(head)},${encode(tail)}`;
  }
  if (isFirst(page, whole)) yield encode(whole);
}

interface Page extends Span {
  readonly text: string;
}

/** A browser takes the first place where the words stand: it must be ours. */
function isFirst(page: Page, words: string): boolean {
  return page.text.indexOf(foldCase(words)) === page.start;
}

/** After the head, a browser takes the first place where the tail stands. */
function endsThere(page: Page, head: string, tail: string): boolean {
  return page.text.indexOf(foldCase(tail), page.start + head.length) === page.end - tail.length;
}

function foldSpaces(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/gu, ' ');
}

/** Lower case where that keeps the length, so that offsets stay true (İ would grow). */
function foldCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text.replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });
}

/** The comma separates the directive's parts and the hyphen marks its context: both are encoded inside of them. */
function encode(words: string): string {
  return encodeURIComponent(words.toWellFormed()).replaceAll('-', '%2D');
}
