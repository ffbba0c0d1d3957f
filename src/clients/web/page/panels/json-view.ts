import { el } from '../parts/dom.ts';

const TOKENS = /("(?:[^"\\]|\\.)*")(\s*:)?|\b(?:true|false|null)\b|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** Indented JSON with syntax highlighting. */
export function jsonView(value: unknown): HTMLElement {
  const source = JSON.stringify(value, null, 2) ?? '';
  const parts: (Node | string)[] = [];
  let done = 0;
  for (const { 0: token, 1: string, 2: colon, index } of source.matchAll(TOKENS)) {
    const name = string === undefined ? 'json-word' : colon === undefined ? 'json-string' : 'json-key';
    parts.push(source.slice(done, index), el('span', { class: name }, token));
    done = index + token.length;
  }
  return el('pre', { class: 'json', tabindex: 0 }, ...parts, source.slice(done));
}
