/**
 * Characters of windows-1252 at 0x80 to 0x9F, by the Encoding Standard (index-windows-1252.txt). Node's decoder gives control
 * characters instead, so that quotation marks, dashes and the euro vanish.
 */
const HIGH_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const FIRST = 0x80;

/** Puts the characters of the standard in place of the control characters of Node's decoder. */
export function withHighCharacters(text: string): string {
  return text.replace(
    /[\u0080-\u009f]/gu,
    (character) => HIGH_CONTROLS[character.charCodeAt(0) - FIRST] ?? character,
  );
}
