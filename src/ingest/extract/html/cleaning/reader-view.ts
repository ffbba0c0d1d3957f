import type { HtmlDocument, HtmlElement, HtmlNode } from '../html-node.ts';
import { hideUnseen } from './hidden.ts';
import { dropNoteMarks } from './note-marks.ts';

/** The attribute that keeps the names of a wrapper on the paragraph in it: Readability unwraps single paragraphs. */
export const WRAPPER_NAMES = 'data-wrapper-names';

/** Words in a script's replacement from which it holds the article. */
const MIN_NOSCRIPT_LENGTH = 400;
/** Letters in a drop cap, with an opening quotation mark. */
const MAX_DROP_CAP = 3;

/**
 * Prepares a page for Readability: leaves out what its readers do not see or do not read as words, and keeps what
 * Readability would take for something else.
 */
export function showAsRead(document: HtmlDocument): void {
  showNoscript(document);
  hideUnseen(document);
  for (const element of document.querySelectorAll('rt, rp')) element.remove();
  dropNoteMarks(document);
  joinDropCaps(document);
  keepSources(document);
  keepQuestions(document);
  keepWrapperNames(document);
}

/** An article only for browsers without scripts becomes part of the page. */
function showNoscript(document: HtmlDocument): void {
  for (const element of document.querySelectorAll('noscript')) {
    const paragraphs = [...element.querySelectorAll('p')];
    const length = paragraphs.reduce((sum, { textContent }) => sum + (textContent?.length ?? 0), 0);
    if (length >= MIN_NOSCRIPT_LENGTH) replaceTag(document, element, 'div');
  }
}

/** Takes the names off a first letter of its own; "drop-cap header" is no header. */
function joinDropCaps(document: HtmlDocument): void {
  for (const element of document.querySelectorAll(
    'span[class], b[class], strong[class], em[class], i[class], font[class]',
  )) {
    const letters = element.textContent?.trim() ?? '';
    if (letters !== '' && [...letters].length <= MAX_DROP_CAP && /\p{L}$/u.test(letters)) {
      element.removeAttribute('class');
      element.removeAttribute('id');
    }
  }
}

/** The source of a quotation is in a footer, which Readability drops. */
function keepSources(document: HtmlDocument): void {
  for (const element of document.querySelectorAll('blockquote footer')) replaceTag(document, element, 'div');
}

/** The question that opens an answer is a button, which no reader view shows. */
function keepQuestions(document: HtmlDocument): void {
  for (const element of document.querySelectorAll('button[aria-expanded]'))
    if (/[?？؟]\s*$/u.test(element.textContent ?? '')) replaceTag(document, element, 'h3');
}

function keepWrapperNames(document: HtmlDocument): void {
  for (const element of document.querySelectorAll('p')) {
    const { parentNode, previousElementSibling, nextElementSibling } = element;
    if (previousElementSibling !== null || nextElementSibling !== null) continue;
    const names = `${parentNode?.getAttribute('class') ?? ''} ${parentNode?.getAttribute('id') ?? ''}`.trim();
    if (names !== '') element.setAttribute(WRAPPER_NAMES, names);
  }
}

function replaceTag(document: HtmlDocument, element: HtmlElement, name: string): void {
  const replacement = document.createElement(name);
  const children: readonly HtmlNode[] = [...element.childNodes];
  replacement.append(...children);
  element.replaceWith(replacement);
}
