import { createInterface, type Interface } from 'node:readline';
import type { Person } from '../../simulator/types.ts';
import type { ChatWording } from '../../wording/client-wording.ts';
import { completeLine } from './complete-line.ts';
import { type ShownButtons, takeTurn } from './conversation.ts';
import type { OpenForm } from './open-form.ts';
import { type Paint, painter } from './paint.ts';
import { Printer } from './printer.ts';
import { wrapText } from './wrap-text.ts';

export interface ChatOptions {
  readonly person: Person;
  readonly words: ChatWording;
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** True for a terminal, which gets a prompt, colours and the greeting; false for a pipe. */
  readonly interactive: boolean;
  /** Columns. Defaults to the output's width, up to 100; 80 if it has none. */
  readonly width?: number;
  /** Whether to use colours. By default, if an interactive output supports them. */
  readonly colour?: boolean;
  /** Shown once when interactive. */
  readonly greeting?: string;
}

const DEFAULT_WIDTH = 80;
const MAX_WIDTH = 100;
const PROMPT = '› ';

/** Answers lines until the input ends or the person leaves. Resolves after the last answer. */
export async function chat(options: ChatOptions): Promise<void> {
  const { interactive, greeting } = options;
  const paint = painter(options.colour ?? (interactive && showsColours(options.output)));
  const printer = new Printer(options.output, interactive);
  const lines = openLines(options, paint);
  // readline drops lines that arrive before the iterator exists, so get it before the first await.
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

/** @returns true if the person left before the input ended */
async function converse(options: ChatOptions, { typed, prompt, paint, printer }: Terminal): Promise<boolean> {
  const { person, words, interactive } = options;
  let shown: readonly ShownButtons[] = [];
  let form: OpenForm | undefined;
  prompt();
  for await (const line of typed) {
    const canvas = { width: widthOf(options), paint, words };
    const turn = await takeTurn({ person, canvas, interactive, shown, form }, line);
    await printer.print(turn.blocks);
    if (turn.left || printer.closed) return true;
    ({ shown, form } = turn);
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
  return width ?? Math.min(columns, MAX_WIDTH);
}

/** Asks the terminal, which also respects NO_COLOR. */
function showsColours(output: NodeJS.WritableStream): boolean {
  return 'hasColors' in output && typeof output.hasColors === 'function' ? output.hasColors() === true : true;
}
