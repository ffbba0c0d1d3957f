/** A hyphen, or a soft hyphen, at the end of a line. */
const HYPHENATED = /(?<start>[\p{L}\p{N}'’-]*\p{L})(?<hyphen>[-‐\u00ad])$/u;
const CONTINUED = /^\p{Ll}[\p{L}\p{M}'’]*/u;
/** Characters of scripts without spaces, and their punctuation. */
export const UNSPACED_CHARACTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。，！？」』]/u;

/**
 * Makes a function that joins the lines of a paragraph. Removes hyphens at line ends, except from words that the text
 * contains elsewhere with the hyphen and never without.
 *
 * @param text the whole text, with its line breaks
 */
export function lineJoiner(text: string): (lines: readonly string[]) => string {
  const words = new Set(text.toLowerCase().match(/\p{L}[\p{L}\p{M}\p{N}'’-]*/gu));
  return (lines) => lines.reduce((before, line) => joined(before, line, words));
}

function joined(before: string, line: string, words: ReadonlySet<string>): string {
  const { start = '', hyphen } = HYPHENATED.exec(before)?.groups ?? {};
  const [rest] = CONTINUED.exec(line) ?? [];
  if (hyphen !== undefined && rest !== undefined) {
    const whole = (start + rest).toLowerCase();
    const keeps = hyphen === '-' && words.has(`${start}-${rest}`.toLowerCase()) && !words.has(whole);
    return (keeps ? before : before.slice(0, -1)) + line;
  }
  if (hyphen !== undefined) return before + line;
  return before + spaceBetween(before, line) + line;
}

/** The separator that a line break stands for: a space, or nothing in scripts without spaces. */
export function spaceBetween(before: string, line: string): string {
  return UNSPACED_CHARACTER.test(before.slice(-1)) && UNSPACED_CHARACTER.test(line.slice(0, 1)) ? '' : ' ';
}
