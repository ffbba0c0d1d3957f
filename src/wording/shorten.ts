/** For what a person typed: enough of it to know it again. */
export function shorten(text: string): string {
  return text.length <= 100 ? text : `${text.slice(0, 99)}…`;
}
