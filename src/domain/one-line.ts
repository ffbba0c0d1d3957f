/** The text on one line: each run of white space becomes a space, and none is left at either end. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
