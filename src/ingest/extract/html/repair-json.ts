/** A string, closed or not, or a bracket. */
const TOKEN = /"(?:[^"\\]|\\.)*"?|[{}[\]]/gsu;

/** Parses JSON; if it is broken, as far as it goes. Undefined if nothing can be read. */
export function parseJson(text: string): unknown {
  return parseStrictJson(text) ?? parseStrictJson(repaired(text)) ?? parseStrictJson(closed(repaired(text)));
}

/** Without raw control characters, comments and trailing commas, the usual mistakes of templates. */
function repaired(text: string): string {
  return text
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/^\s*<!--|-->\s*$/gu, '')
    .replace(/,(?=\s*[}\]])/gu, '')
    .replace(/[\s;]+$/u, '');
}

/** A text that breaks off, up to its last complete value, with the brackets that are missing. */
function closed(text: string): string {
  const cut = text.slice(0, lastComma(text));
  const open: string[] = [];
  for (const [token] of cut.matchAll(TOKEN)) {
    if (token === '{' || token === '[') open.push(token === '{' ? '}' : ']');
    else if (token === '}' || token === ']') open.pop();
  }
  return cut + open.reverse().join('');
}

/** The place of the last comma outside strings. */
function lastComma(text: string): number {
  let last = 0;
  for (const match of text.matchAll(/"(?:[^"\\]|\\.)*"?|,/gsu)) if (match[0] === ',') last = match.index;
  return last;
}

/** Undefined for anything that is not JSON. */
export function parseStrictJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
