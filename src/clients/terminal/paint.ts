import { styleText } from 'node:util';

export type Style =
  | 'bold'
  | 'dim'
  | 'italic'
  | 'underline'
  | 'strikethrough'
  | 'red'
  | 'green'
  | 'cyan'
  | { readonly rgb: number };

/** For links. Readable on black and on white. */
export const BLUE: Style = { rgb: 0x5f87d7 };

/** Styles text for the terminal. Neutralizes control characters in the text, so only its own styles take effect. */
export interface Paint {
  readonly colour: boolean;
  (text: string, ...styles: readonly Style[]): string;
}

export function painter(colour: boolean): Paint {
  const paint = (text: string, ...styles: readonly Style[]): string =>
    colour && text !== '' ? styles.reduce(applied, withoutControls(text)) : withoutControls(text);
  return Object.assign(paint, { colour });
}

/** Replaces control characters, except line breaks and tabs, by U+FFFD. */
export function withoutControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: matches control characters on purpose
  return text.replace(/\r\n/g, '\n').replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g, '\uFFFD');
}

function applied(text: string, style: Style): string {
  if (typeof style === 'string') return styleText(style, text, { validateStream: false });
  return `\u001B[38;5;${paletteIndex(style.rgb)}m${text}\u001B[39m`;
}

/** The nearest colour of the 6 × 6 × 6 cube of 256-colour terminals. */
function paletteIndex(rgb: number): number {
  const [red = 0, green = 0, blue = 0] = [rgb >> 16, rgb >> 8, rgb].map((channel) =>
    cubeStep(channel & 0xff),
  );
  return 16 + 36 * red + 6 * green + blue;
}

const CUBE_STEPS = [0, 95, 135, 175, 215, 255] as const;

function cubeStep(channel: number): number {
  const distances = CUBE_STEPS.map((step) => Math.abs(step - channel));
  return distances.indexOf(Math.min(...distances));
}
