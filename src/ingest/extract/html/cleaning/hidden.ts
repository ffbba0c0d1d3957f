import type { HtmlDocument, HtmlElement } from '../html-node.ts';

/** A rule without rules inside it: its selectors and its declarations. */
const RULE = /(?<selectors>[^{}@;]+)\{(?<declarations>[^{}]*)\}/gu;
const HIDES = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/iu;
/** Selectors that can be evaluated without a layout or a reader: no states. */
const STATIC_SELECTOR = /^[\w\s.#\-[\]="'>*]+$/u;
/** Selectors taken from a page. Pages have a few; time grows with their number. */
const MAX_SELECTORS = 200;
/** Share of the text above which what a rule hides is shown by a script. */
const MAX_HIDDEN_SHARE = 0.6;
/** Names of parts that a reader opens. */
const OPENED =
  /accordion|collaps|expand|toggle|faq|answer|details|panel|read-?more|tab-?(?:content|pane)|spoiler/iu;
/** Names of small boxes that appear over the text. */
const POPUPS =
  /(?:^|[\s_-])(?:tooltip|rollover|popup|popover|hover-?card|screen-reader(?:-text)?|sr-only|visually-?hidden|off-?screen)(?:$|[\s_-])/iu;

/** Removes what readers do not see, and shows what they can open. */
export function hideUnseen(document: HtmlDocument): void {
  const total = textLength(document.body);
  for (const selector of hidingSelectors(document)) {
    const elements = matching(document, selector);
    const length = elements.reduce((sum, element) => sum + textLength(element), 0);
    if (length <= MAX_HIDDEN_SHARE * total) for (const element of elements) hideOrShow(element);
  }
  for (const element of document.querySelectorAll(
    '[hidden], [style*="none"], [style*="hidden"], [aria-hidden="true"]',
  ))
    if (isHidden(element)) hideOrShow(element);
  for (const element of document.querySelectorAll('[class]'))
    if (POPUPS.test(element.getAttribute('class') ?? '') && isInText(element)) element.remove();
}

/** What only assistive technology ignores is visible; Readability leaves it out. */
function isHidden(element: HtmlElement): boolean {
  if (element.getAttribute('hidden') !== null || HIDES.test(element.getAttribute('style') ?? '')) return true;
  return element.getAttribute('aria-hidden') === 'true' && canBeOpened(element);
}

/** Shows an answer that a reader opens; removes anything else that is hidden. */
function hideOrShow(element: HtmlElement): void {
  if (!canBeOpened(element)) {
    element.remove();
    return;
  }
  for (const name of ['hidden', 'style', 'aria-hidden']) element.removeAttribute(name);
}

/** True for the part behind a button or within a part with a name for it, if it has sentences. */
function canBeOpened(element: HtmlElement): boolean {
  if (!/[.!?。！？…]/u.test(element.textContent ?? '')) return false;
  const { parentNode } = element;
  const names = [element, parentNode].flatMap((part) =>
    ['class', 'id'].map((name) => part?.getAttribute(name) ?? ''),
  );
  if (names.some((name) => OPENED.test(name))) return true;
  const before = element.previousElementSibling;
  return before !== null && hasOpener(before);
}

function hasOpener(element: HtmlElement): boolean {
  return element.getAttribute('aria-expanded') !== null || element.querySelector('[aria-expanded]') !== null;
}

/** True for a part of a paragraph, whose words it would interrupt. */
function isInText(element: HtmlElement): boolean {
  if (!/^(?:span|div|i|em|b|strong|aside|sup)$/iu.test(element.nodeName)) return false;
  for (let { parentNode } = element; parentNode !== null; { parentNode } = parentNode) {
    if (/^(?:p|li)$/iu.test(parentNode.nodeName)) return true;
    if (!/^(?:span|a|b|i|em|strong)$/iu.test(parentNode.nodeName)) return false;
  }
  return false;
}

/** Selectors that the page's own style sheets hide on every screen. */
function hidingSelectors(document: HtmlDocument): string[] {
  const sheets = [...document.querySelectorAll('style')].map(({ textContent }) => textContent ?? '');
  const css = sheets.join('\n').replace(/\/\*.*?\*\//gsu, '');
  const selectors = [...withoutConditions(css).matchAll(RULE)]
    .filter(({ groups }) => HIDES.test(groups?.['declarations'] ?? ''))
    .flatMap(({ groups }) => (groups?.['selectors'] ?? '').split(','))
    .map((selector) => selector.trim())
    .filter((selector) => STATIC_SELECTOR.test(selector));
  return [...new Set(selectors)].slice(0, MAX_SELECTORS);
}

/** A style sheet without the rules that hold under conditions: for print, or for narrow screens. */
function withoutConditions(css: string): string {
  let depth = 0;
  let skipped = 0;
  let kept = '';
  for (const part of css.split(/([{}])/u)) {
    if (part === '{') depth += 1;
    else if (part === '}') depth = Math.max(0, depth - 1);
    else if (skipped === 0 && /@[\w-]+[^;]*$/u.test(part)) skipped = depth + 1;
    if (skipped === 0) kept += part;
    else if (part === '}' && depth < skipped) skipped = 0;
  }
  return kept;
}

function matching(document: HtmlDocument, selector: string): HtmlElement[] {
  try {
    return [...document.querySelectorAll(selector)];
  } catch {
    return [];
  }
}

function textLength(element: HtmlElement): number {
  return element.textContent?.length ?? 0;
}
