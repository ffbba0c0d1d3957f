/** A word parted at the end of a line; a soft hyphen is never anything else. */
const PARTED = /(?<start>[\p{L}\p{N}'’-]*\p{L})(?<hyphen>[-‐\u00ad])$/u;
const CONTINUED = /^\p{Ll}[\p{L}\p{M}'’]*/u;
export const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。，！？」』]/u;

/**
 * Joins the lines of a paragraph. A hyphen at the end of a line goes when it only parts a word: not when the text has the
 * word with its hyphen elsewhere and never without.
 *
 * @param text all of the text, lines and all
 */
export function lineJoiner(text: string): (lines: readonly string[]) => string {
  const words = new Set(text.toLowerCase().match(/\p{L}[\p{L}\p{M}\p{N}'’-]*/gu));
  return (lines) => lines.reduce((before, line) => joined(before, line, words));
}

function joined(before: string, line: string, words: ReadonlySet<string>): string {
  const { start = '', hyphen } = PARTED.exec(before)?.groups ?? {};
  const [rest] = CONTINUED.exec(line) ?? [];
  if (hyphen !== undefined && rest !== undefined) {
    const whole = (start + rest).toLowerCase();
    const keeps = hyphen === '-' && words.has(`${start}-${rest}`.toLowerCase()) && !words.has(whole);
    return (keeps ? before : before.slice(0, -1)) + line;
  }
  if (hyphen !== undefined) return before + line;
  return before + spaceBetween(before, line) + line;
}

/** A line break stands for a space, but not in scripts that have none. */
export function spaceBetween(before: string, line: string): string {
  return UNSPACED.test(before.slice(-1)) && UNSPACED.test(line.slice(0, 1)) ? '' : ' ';
}
