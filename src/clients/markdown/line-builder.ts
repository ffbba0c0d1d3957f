import type { BlockKind, MarkdownLine, StyledSpan } from './markdown-line.ts';

interface OpenBlock {
  readonly kind: BlockKind;
  readonly lead: string;
  begun: boolean;
}

/**
 * Lays out spans in lines. Every block starts a new line. The last line break of a block only ends the block, so it
 * adds no empty line.
 */
export class LineBuilder {
  readonly #lines: MarkdownLine[] = [];
  readonly #open: OpenBlock[] = [];
  #spans: StyledSpan[] = [];
  #endsInBreak = false;

  add(span: StyledSpan): void {
    this.#spans.push(span);
    this.#endsInBreak = false;
  }

  break(): void {
    this.#endLine();
    this.#endsInBreak = this.#open.length === 0;
  }

  open(kind: BlockKind, lead: string): void {
    this.#endBegunLine();
    this.#open.push({ kind, lead, begun: false });
  }

  close(): void {
    this.#endBegunLine();
    this.#open.pop();
  }

  lines(): readonly MarkdownLine[] {
    if (this.#endsInBreak) this.#endLine();
    else this.#endBegunLine();
    return this.#lines;
  }

  #endBegunLine(): void {
    if (this.#spans.length > 0) this.#endLine();
    this.#endsInBreak = false;
  }

  #endLine(): void {
    const kinds = new Set(this.#open.map((block) => block.kind));
    const hang = ' '.repeat(this.#open.reduce((width, block) => width + block.lead.length, 0));
    const leads = this.#open.map((block) => (block.begun ? ' '.repeat(block.lead.length) : block.lead));
    for (const block of this.#open) block.begun = true;
    this.#lines.push({ kinds, lead: leads.join(''), hang, spans: this.#spans });
    this.#spans = [];
  }
}
