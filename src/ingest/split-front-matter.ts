import { type TomlFields, tomlFields } from './toml.ts';

const OPENING = String.raw`^\s*---[ \t]*\r?\n`;
const FRONT_MATTER = new RegExp(String.raw`${OPENING}(?<yaml>.*?)(?<=\n)---[ \t]*(?:\r?\n|$)`, 'su');
const FIRST_LINE = new RegExp(OPENING, 'u');

export interface SplitText {
  /** The lines between the two lines of `---`. */
  readonly yaml: string;
  /** Everything below the front matter, exactly as written. */
  readonly body: string;
}

/**
 * Splits off front matter: YAML between two lines of `---` at the very top. White space may precede the first line and
 * follow both. Undefined for a text without front matter; further down, `---` is a rule between paragraphs.
 */
export function splitFrontMatter(text: string): SplitText | undefined {
  const match = FRONT_MATTER.exec(text);
  if (match === null) return undefined;
  return { yaml: match.groups?.['yaml'] ?? '', body: text.slice(match[0].length) };
}

/** True for a text that begins with a line of `---` or `+++`, with or without a second one. */
export function opensFrontMatter(text: string): boolean {
  return FIRST_LINE.test(text) || /^\s*\+\+\+[ \t]*\r?\n/u.test(text);
}

const TOML_FRONT_MATTER = /^\s*\+\+\+[ \t]*\r?\n(?<toml>.*?)(?<=\n)\+\+\+[ \t]*(?:\r?\n|$)/su;

/** Splits off front matter in TOML, between two lines of `+++`. Undefined for a text without it. */
export function splitTomlFrontMatter(
  text: string,
): { readonly fields: TomlFields; readonly body: string } | undefined {
  const match = TOML_FRONT_MATTER.exec(text);
  const fields = match && tomlFields(match.groups?.['toml'] ?? '');
  return match && fields ? { fields, body: text.slice(match[0].length) } : undefined;
}
