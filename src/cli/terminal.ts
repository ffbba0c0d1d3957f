import type { Styles } from './passage-text.ts';

/** Where a command is typed and its answer printed. */
export interface Terminal extends Styles {
  out(text: string): void;
  err(text: string): void;
  /** Absent where nobody can be asked: input or output is no terminal. */
  confirm?(question: string): Promise<boolean>;
  /** Shows how much of something long is done; absent where nobody looks at it. */
  progress?(done: number, total: number): void;
}
