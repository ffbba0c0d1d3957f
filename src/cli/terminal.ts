/** Sets words apart, by escape sequences or by marks. */
export type TextStyle = (words: string) => string;

export interface Styles {
  readonly bold: TextStyle;
  /** Words of a quote that the article does not have. */
  readonly struck: TextStyle;
  /** Words that the article has in their place. */
  readonly added: TextStyle;
}

export interface Terminal extends Styles {
  out(text: string): void;
  err(text: string): void;
  /** Absent where nobody can answer: input or output is not a terminal. */
  confirm?(question: string): Promise<boolean>;
  /** What somebody types unseen, or the first line that a pipe brings. Undefined at the end of the input. */
  secret?(question: string): Promise<string | undefined>;
  /** Shows how much of a long task is done. Absent where output is not a terminal. */
  progress?(done: number, total: number): void;
}
