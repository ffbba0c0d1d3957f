import type { HtmlDocument, HtmlElement } from '../html-node.ts';

/** A number, a letter or a sign of a note, in brackets or not. */
const LINKED_MARK = /^[\s[(]*(?:\d{1,3}|[a-z]|[*†‡§¶]+|(?:note|nb|n\.|citation needed) ?\d*)[\s\])]*$/iu;
/** Numbers and signs of notes that may stand without a link. */
const BARE_MARK = /^[\s[(]*(?:\d{1,3}(?:\s*[,–-]\s*\d{1,3})*|[*†‡§¶]+)[\s\])]*$/u;
/** What notes are called in addresses within a page, and in names of classes. */
const NOTE = /(?:^|[#_\s-])(?:fn|ftn|foot|end|note|cite|ref|sdfootnote|_edn|reference)/iu;
/** Ends what no exponent belongs to: a word, a year, a mark of punctuation. */
const BEFORE_BARE_MARK = /(?:\p{L}{4,}|(?<!\d)1[5-9]\d\d|(?<!\d)20\d\d|[.,;:!?…)\]”’"'»])$/u;
/** Units of length, whose squares and cubes are areas and volumes. */
const UNIT = /(?:met(?:er|re)s?|miles?|feet|foot|inch(?:es)?|yards?|pixels?|mètres?|metros?|metri|meter)$/iu;

/** Removes the marks of notes, which are no words: with them, "1911" with a note 1 would read 19111. */
export function dropNoteMarks(document: HtmlDocument): void {
  for (const element of document.querySelectorAll('sup, a[href]')) {
    const text = element.textContent ?? '';
    const isMark =
      element.nodeName.toLowerCase() === 'a'
        ? isNoteLink(element) && LINKED_MARK.test(text)
        : (linksWithinPage(element.querySelector('a[href]')) && LINKED_MARK.test(text)) ||
          (BARE_MARK.test(text) && isBehindWord(element));
    if (isMark) element.remove();
  }
}

function isNoteLink(link: HtmlElement): boolean {
  const role = `${link.getAttribute('role') ?? ''} ${link.getAttribute('epub:type') ?? ''}`;
  if (/noteref|biblioref/u.test(role)) return true;
  const href = link.getAttribute('href') ?? '';
  return (
    linksWithinPage(link) &&
    (NOTE.test(href.slice(href.indexOf('#'))) || NOTE.test(link.getAttribute('class') ?? ''))
  );
}

function linksWithinPage(link: HtmlElement | null): boolean {
  return link?.getAttribute('href')?.includes('#') === true;
}

/** False for "m²" and "10⁶". */
function isBehindWord(element: HtmlElement): boolean {
  const siblings = [...(element.parentNode?.childNodes ?? [])];
  const before = siblings
    .slice(0, siblings.indexOf(element))
    .map((node) => node.textContent ?? '')
    .join('');
  return BEFORE_BARE_MARK.test(before) && !UNIT.test(before);
}
