/** A basic string, a literal string, a list, or a bare value up to a comment. */
const VALUE =
  /^(?:"(?<basic>(?:[^"\\]|\\.)*)"|'(?<literal>[^']*)'|\[(?<list>[^\]]*)\]|(?<bare>[^#,]+?))\s*(?:#.*|,.*)?$/u;
const FIELD = /^\s*(?:"(?<quoted>[^"]+)"|(?<key>[\w-]+))\s*=\s*(?<value>.*?)\s*$/u;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: ' ', r: '', b: '', f: '' };

export type TomlFields = Readonly<Record<string, string | readonly string[]>>;

/**
 * The fields above the first table of a TOML document (toml.io, 1.0): strings, lists of strings and dates as text. Front matter
 * has no more that names a source. Undefined for anything else.
 */
export function tomlFields(source: string): TomlFields | undefined {
  const fields: Record<string, string | readonly string[]> = {};
  // A list may go on over several lines.
  const lines = source.replace(/\[[^[\]"']*(?:(?:"[^"]*"|'[^']*')[^[\]"']*)*\]/gu, (list) =>
    list.replace(/\s*\n\s*/gu, ' '),
  );
  for (const line of lines.split(/\r?\n/u)) {
    if (/^\s*\[/u.test(line)) break;
    if (/^\s*(?:#.*)?$/u.test(line)) continue;
    const { quoted, key = quoted, value = '' } = FIELD.exec(line)?.groups ?? {};
    if (key === undefined) return undefined;
    const read = readValue(value);
    if (read !== undefined) fields[key] = read;
  }
  return fields;
}

function readValue(text: string): string | readonly string[] | undefined {
  const { basic, literal, list, bare } = VALUE.exec(text)?.groups ?? {};
  if (list !== undefined)
    return [...list.matchAll(/"((?:[^"\\]|\\.)*)"|'([^']*)'/gu)].map(([, one, other]) => one ?? other ?? '');
  return basic === undefined ? (literal ?? bare) : unescaped(basic);
}

function unescaped(text: string): string {
  return text.replace(/\\(?:u([\da-f]{4})|U([\da-f]{8})|(.))/giu, (_, short, long, letter) =>
    letter === undefined
      ? String.fromCodePoint(Number.parseInt(short ?? long, 16))
      : (ESCAPES[letter] ?? letter),
  );
}
