import { createInterface, type Interface } from 'node:readline';
import type { Person } from '../simulator/types.ts';
import { type ShownButtons, takeTurn } from './conversation.ts';
import { type Paint, painter } from './paint.ts';
import { Printer } from './printer.ts';
import { wrapText } from './wrap-text.ts';

export interface ChatOptions {
  readonly person: Person;
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** A terminal: prompt, colours, greeting. False for a pipe. */
  readonly interactive: boolean;
  /** Columns; by default the output's own, but no more than reads well, and 80 where it has none. */
  readonly width?: number;
  /** By default, what an interactive output can show and its user wants. */
  readonly colour?: boolean;
  /** Shown once when interactive. */
  readonly greeting?: string;
}

const DEFAULT_WIDTH = 80;
const WIDEST = 100;
const PROMPT = '› ';

/** Reads lines until the input ends or the person leaves; resolves when everything asked has been answered. */
export async function chat(options: ChatOptions): Promise<void> {
  const { person, input, interactive, greeting } = options;
  const paint = painter(options.colour ?? (interactive && showsColours(options.output)));
  const printer = new Printer(options.output, interactive);
  const lines = openLines(options, paint);
  const stop = (): void => lines.close();
  input.once('error', stop);
  printer.onClosed(stop);
  let shown: readonly ShownButtons[] = [];
  if (interactive) {
    if (greeting) await printer.print(wrapText(greeting, widthOf(options)).map((row) => paint(row)));
    lines.prompt();
  }
  for await (const line of lines) {
    const canvas = { width: widthOf(options), paint };
    const turn = await takeTurn({ person, canvas, interactive, shown }, line);
    await printer.print(turn.blocks);
    if (turn.left || printer.closed) break;
    shown = turn.shown;
    if (interactive) lines.prompt();
  }
  lines.close();
}

function openLines({ input, output, interactive }: ChatOptions, paint: Paint): Interface {
  if (!interactive) return createInterface({ input, terminal: false });
  const lines = createInterface({ input, output, prompt: paint(PROMPT, 'cyan') });
  lines.on('SIGINT', () => lines.close());
  return lines;
}

function widthOf({ width, output }: ChatOptions): number {
  const columns = 'columns' in output && typeof output.columns === 'number' ? output.columns : DEFAULT_WIDTH;
  return width ?? Math.min(columns, WIDEST);
}

/** Terminals know what they and their users want of colours, NO_COLOR included. */
function showsColours(output: NodeJS.WritableStream): boolean {
  return 'hasColors' in output && typeof output.hasColors === 'function' ? output.hasColors() === true : true;
}
