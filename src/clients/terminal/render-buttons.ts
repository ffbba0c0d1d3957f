import type { APIButtonComponent } from 'discord-api-types/v10';
import stringWidth from 'string-width';
import { shorten } from '../../domain/shorten.ts';
import { ButtonStyle } from '../../simulator/constants.ts';
import { buttonLabel, type NumberedButtons } from './numbered-buttons.ts';
import { BLUE, type Style } from './paint.ts';
import type { Canvas } from './render-markdown.ts';

const BETWEEN = '   ';
/** Characters of an address beside its label. */
const MAX_ADDRESS = 48;

/** Muted versions of Discord's primary, secondary, success and danger colours. */
const BUTTON_STYLES: Readonly<Record<number, readonly Style[]>> = {
  1: ['bold', BLUE],
  3: ['bold', 'green'],
  4: ['bold', 'red'],
};

interface Label {
  readonly width: number;
  readonly painted: string;
}

/** Renders buttons side by side in as many rows as they need. */
export function renderButtons(
  buttons: readonly APIButtonComponent[],
  numbers: NumberedButtons,
  canvas: Canvas,
): string[] {
  const rows: { width: number; painted: string }[] = [];
  for (const button of buttons) {
    const label = labelOf(button, numbers.get(button), canvas);
    const row = rows.at(-1);
    if (row && row.width + BETWEEN.length + label.width <= canvas.width) {
      row.width += BETWEEN.length + label.width;
      row.painted += BETWEEN + label.painted;
    } else rows.push({ ...label });
  }
  return rows.map((row) => row.painted);
}

/** Without what a reader need not see: the scheme, and the words that a link marks. The button's number prints it whole. */
function shortAddress(url: string): string {
  return shorten(url.replace(/^https?:\/\/(?:www\.)?/u, '').replace(/#:~:text=.*$/u, ''), MAX_ADDRESS);
}

function labelOf(button: APIButtonComponent, number: number | undefined, { paint, words }: Canvas): Label {
  const label = buttonLabel(button, words);
  if (number === undefined) return { width: stringWidth(`(${label})`), painted: paint(`(${label})`, 'dim') };
  const address = button.style === ButtonStyle.link ? ` ${shortAddress(button.url)}` : '';
  return {
    width: stringWidth(`[${number}] ${label}${address}`),
    painted:
      paint(`[${number}] `, 'dim') +
      paint(label, ...(BUTTON_STYLES[button.style] ?? ['bold'])) +
      paint(address, BLUE),
  };
}
