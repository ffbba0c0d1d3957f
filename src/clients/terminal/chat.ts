import { createInterface, type Interface } from 'node:readline';
import type { Person } from '../../simulator/types.ts';
import type { ChatWording } from '../../wording/client-wording.ts';
import { completeLine } from './complete-line.ts';
import { type ShownButtons, takeTurn } from './conversation.ts';
import { type Paint, painter } from './paint.ts';
import { Printer } from './printer.ts';
import { wrapText } from './wrap-text.ts';

export interface ChatOptions {
  readonly person: Person;
  readonly words: ChatWording;
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
  const { interactive, greeting } = options;
  const paint = painter(options.colour ?? (interactive && showsColours(options.output)));
  const printer = new Printer(options.output, interactive);
  const lines = openLines(options, paint);
  // Taken before anything is awaited: lines that come earlier are lost.
  const typed = lines[Symbol.asyncIterator]();
  let open = true;
  lines.once('close', () => {
    open = false;
  });
  options.input.once('error', () => lines.close());
  printer.onClosed(() => lines.close());
  const prompt = (): void => {
    if (interactive && open) lines.prompt();
  };
  if (interactive && greeting) {
    await printer.print([paint(wrapText(greeting, widthOf(options)).join('\n'))]);
  }
  const left = await converse(options, { typed, prompt, paint, printer });
  lines.close();
  if (interactive && !left) await printer.endLine();
}

interface Terminal {
  readonly typed: AsyncIterable<string>;
  readonly prompt: () => void;
  readonly paint: Paint;
  readonly printer: Printer;
}

/** True when the person left before the lines ended. */
async function converse(options: ChatOptions, { typed, prompt, paint, printer }: Terminal): Promise<boolean> {
  const { person, words, interactive } = options;
  let shown: readonly ShownButtons[] = [];
  prompt();
  for await (const line of typed) {
    const canvas = { width: widthOf(options), paint, words };
    const turn = await takeTurn({ person, canvas, interactive, shown }, line);
    await printer.print(turn.blocks);
    if (turn.left || printer.closed) return true;
    shown = turn.shown;
    prompt();
  }
  return false;
}

function openLines({ person, input, output, interactive }: ChatOptions, paint: Paint): Interface {
  if (!interactive) return createInterface({ input, terminal: false });
  const completer = (line: string, done: (error: null, completion: [string[], string]) => void): void => {
    completeLine(line, person).then(
      ([offers, replaced]) => done(null, [offers.map((offer) => paint(offer)), replaced]),
      () => done(null, [[], line]),
    );
  };
  const lines = createInterface({ input, output, prompt: paint(PROMPT, 'cyan'), completer });
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
