/** An error without a sentence: the edge that shows it words its code, with what the context says. */
export abstract class CodedError<Contexts, Code extends keyof Contexts & string> extends Error {
  readonly code: Code;
  readonly context: Contexts[Code];

  constructor(code: Code, context: Contexts[Code]) {
    super(code);
    this.name = new.target.name;
    this.code = code;
    this.context = context;
  }
}
