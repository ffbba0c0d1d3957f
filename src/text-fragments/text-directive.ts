/**
 * What a browser is to find and highlight in a page: `prefix-,start,end,-suffix`, all but the start optional.
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

/** As it stands behind `text=`. */
export function formatDirective({ prefix, start, end, suffix }: TextDirective): string {
  return [
    ...(prefix === undefined ? [] : [`${encode(prefix)}-`]),
    encode(start),
    ...(end === undefined ? [] : [encode(end)]),
    ...(suffix === undefined ? [] : [`-${encode(suffix)}`]),
  ].join(',');
}

/** The first text directive in the fragment of an address, if one is there and makes sense. */
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

/** The comma separates the parts and the hyphen marks the context: both are encoded inside of them. */
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
