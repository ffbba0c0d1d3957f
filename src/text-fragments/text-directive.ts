/**
 * Text for a browser to find and highlight in a page, written `prefix-,start,end,-suffix`. Only the start is required.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/#syntax
 */
export interface TextDirective {
  readonly prefix?: string;
  readonly start: string;
  readonly end?: string;
  readonly suffix?: string;
}

const TEXT = 'text=';

/** The percent-encoded value of `text=`. */
export function formatDirective({ prefix, start, end, suffix }: TextDirective): string {
  return [
    ...(prefix === undefined ? [] : [`${encode(prefix)}-`]),
    encode(start),
    ...(end === undefined ? [] : [encode(end)]),
    ...(suffix === undefined ? [] : [`-${encode(suffix)}`]),
  ].join(',');
}

/** The first text directive in a URL's hash; undefined without one or if it is malformed. */
export function parseDirective(hash: string): TextDirective | undefined {
  const directives = hash.split(':~:')[1]?.split('&') ?? [];
  const text = directives.find((directive) => directive.startsWith(TEXT));
  if (text === undefined) return undefined;
  const parts = text.slice(TEXT.length).split(',');
  const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined;
  const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : undefined;
  const [start, end] = parts;
  if (start === undefined || parts.length > 2) return undefined;
  const given = Object.entries({ prefix, start, end, suffix }).filter(([, part]) => part !== undefined);
  const directive = Object.fromEntries(given.map(([name, part]) => [name, decode(part ?? '')]));
  return Object.values(directive).includes('') ? undefined : { start: '', ...directive };
}

/** Also encodes hyphens, which mark context; encodeURIComponent already encodes commas, which separate the parts. */
function encode(words: string): string {
  return encodeURIComponent(words.toWellFormed()).replaceAll('-', '%2D');
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
