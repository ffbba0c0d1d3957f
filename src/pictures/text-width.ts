/** Widths in Noto Sans, as shares of the font size, by kind of character; rounded up, so that no line grows too long. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/^[\p{M}\p{Cf}]$/u, 0],
  [/^[ijlI.,:;'’‘!|()[\]]$/u, 0.34],
  [/^[\s\-frt“”"]$/u, 0.42],
  [/^[mwMWЖШЩЮМжшщюм@%—…]$/u, 0.95],
  [/^\p{Lu}$/u, 0.74],
];
const OTHER_WIDTH = 0.62;

/** Room that a text takes, in pixels; an estimate, because the renderer does not tell widths. */
export function widthOf(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += WIDTHS.find(([kind]) => kind.test(character))?.[1] ?? OTHER_WIDTH;
  return width * size;
}

/** The text in lines of whole words; a word that is wider than a line gets one of its own. */
export function wrapped(text: string, size: number, room: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer, size) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}
