import escapeStringRegexp from 'escape-string-regexp';

/** Values by option name, in typing order. */
export type Fields = ReadonlyMap<string, string>;

/**
 * Splits `question:Where? private:true` at the given names only: any other word with a colon, and a name that already
 * has a value, is part of a value. Text before the first name goes to the option `unnamed`. Double quotes around a
 * value protect the names inside.
 */
export function splitOptions(text: string, names: readonly string[], unnamed: string): Fields {
  const fields = new Map<string, string>();
  if (text.trim() === '') return fields;
  let field = nameAtStart(text.trim(), names) ?? { name: unnamed, rest: text.trim() };
  for (;;) {
    const { name, rest } = field;
    const free = names.filter((other) => other !== name && !fields.has(other));
    const taken = takeValue(rest, free);
    fields.set(name, taken.value);
    const next = nameAtStart(taken.rest, free);
    if (!next) return fields;
    field = next;
  }
}

interface Named {
  readonly name: string;
  readonly rest: string;
}

function nameAtStart(text: string, names: readonly string[]): Named | undefined {
  const found = new RegExp(`^(${anyOf(names)}):\\s*`, 'iu').exec(text);
  return found ? { name: (found[1] ?? '').toLowerCase(), rest: text.slice(found[0].length) } : undefined;
}

interface Taken {
  readonly value: string;
  readonly rest: string;
}

const QUOTED = /^"([^"]*)"(?=\s|$)/;

/** Takes a value that ends before the next name. */
function takeValue(text: string, names: readonly string[]): Taken {
  const quoted = QUOTED.exec(text);
  const after = quoted ? text.slice(quoted[0].length).trimStart() : '';
  if (quoted && (after === '' || nameAtStart(after, names))) return { value: quoted[1] ?? '', rest: after };
  const end = text.search(new RegExp(`(?<=^|\\s)(?:${anyOf(names)}):`, 'iu'));
  return end === -1 ? { value: text, rest: '' } : { value: text.slice(0, end).trim(), rest: text.slice(end) };
}

/** A pattern that matches any of the names; without names, nothing. */
function anyOf(names: readonly string[]): string {
  return names.map(escapeStringRegexp).join('|') || '(?!)';
}
