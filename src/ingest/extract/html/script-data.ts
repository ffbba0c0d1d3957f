import type { HtmlDocument } from './html-node.ts';
import { parseJson, parseStrictJson } from './repair-json.ts';

/** Characters in the shortest script that can hold a text. */
const MIN_LENGTH = 300;
/** `window.__STATE__ = `, `self["state"] = `, `const STATE = `. */
const ASSIGNMENT =
  /(?:\b(?:window|self|globalThis)(?:\.[\w$]+|\[["'][\w$.-]+["']\])+|\b(?:var|let|const)\s+[\w$]+)\s*=\s*(?=[{[]|JSON\.parse\()/gu;
const JSON_PARSE = 'JSON.parse(';

/** The data that a page's scripts bring along to draw it again in the browser: JSON, alone or assigned to a variable. */
export function scriptData(document: HtmlDocument): unknown[] {
  return [...document.querySelectorAll('script:not([src])')].flatMap((script) => {
    const type = script.getAttribute('type')?.toLowerCase() ?? '';
    const text = script.textContent ?? '';
    if (text.length < MIN_LENGTH || type === 'application/ld+json') return [];
    return type.endsWith('json') ? [parseJson(text)] : assignedData(text);
  });
}

function assignedData(text: string): unknown[] {
  return [...text.matchAll(ASSIGNMENT)].map(({ index, 0: match }) => {
    const start = index + match.length;
    return text.startsWith(JSON_PARSE, start)
      ? parsedString(text, start + JSON_PARSE.length)
      : parsedLiteral(text.slice(start, endOfBrackets(text, start)));
  });
}

/** The JSON inside a string literal: `JSON.parse("{\"a\":1}")`. */
function parsedString(text: string, start: number): unknown {
  const quote = text[start];
  if (quote !== '"' && quote !== "'") return undefined;
  const body = text.slice(start + 1, endOfString(text, start));
  const literal = quote === '"' ? body : body.replace(/\\'/gu, "'").replace(/(?<!\\)"/gu, '\\"');
  const json = parseStrictJson(`"${literal}"`);
  return typeof json === 'string' ? parseStrictJson(json) : undefined;
}

/** An object literal that is JSON, except for values that are not there. */
function parsedLiteral(text: string): unknown {
  return (
    parseStrictJson(text) ??
    parseStrictJson(text.replace(/(?<=[:,[]\s*)(?:undefined|NaN)(?=\s*[,}\]])/gu, 'null'))
  );
}

/** Behind the bracket that closes the one at `start`; 0 if none does. */
function endOfBrackets(text: string, start: number): number {
  let depth = 0;
  for (let place = start; place < text.length; place += 1) {
    const character = text[place];
    if (character === '"') place = endOfString(text, place);
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
    if (depth === 0) return place + 1;
  }
  return 0;
}

/** The place of the quotation mark that closes the one at `start`. */
function endOfString(text: string, start: number): number {
  const quote = text[start];
  let place = start + 1;
  while (place < text.length && text[place] !== quote) place += text[place] === '\\' ? 2 : 1;
  return place;
}
