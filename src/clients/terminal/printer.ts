/** Writes blocks of text separated by empty lines. Stops silently when the output is closed. */
export class Printer {
  readonly #output: NodeJS.WritableStream;
  readonly #airy: boolean;
  readonly #closedListeners: (() => void)[] = [];
  #closed = false;
  #printed = false;

  /** @param airy adds an empty line before and after each print, to set it off from the prompt */
  constructor(output: NodeJS.WritableStream, airy: boolean) {
    this.#output = output;
    this.#airy = airy;
    output.on('error', () => this.#close());
  }

  get closed(): boolean {
    return this.#closed;
  }

  onClosed(listener: () => void): void {
    this.#closedListeners.push(listener);
  }

  async print(blocks: readonly string[]): Promise<void> {
    if (blocks.length === 0 || this.#closed) return;
    const before = this.#airy || this.#printed ? '\n' : '';
    this.#printed = true;
    await this.#write(`${before}${blocks.join('\n\n')}\n${this.#airy ? '\n' : ''}`);
  }

  /** Ends the line of an unused prompt. */
  async endLine(): Promise<void> {
    if (!this.#closed) await this.#write('\n');
  }

  #write(text: string): Promise<void> {
    return new Promise((resolve) => {
      this.#output.write(text, (error) => {
        if (error) this.#close();
        resolve();
      });
    });
  }

  #close(): void {
    if (this.#closed) return;
    this.#closed = true;
    for (const listener of this.#closedListeners) listener();
  }
}
