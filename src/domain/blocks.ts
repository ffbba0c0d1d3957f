import type { Span } from './article.ts';

/** The blocks between blank lines, without surrounding white space: the paragraphs of a stored text. */
export function blocksOf(text: string): Span[] {
  const blocks: { start: number; end: number }[] = [];
  let lineStart = 0;
  let open = false;
  for (const line of text.split('\n')) {
    const words = line.trim();
    if (words === '') open = false;
    else {
      const start = lineStart + line.indexOf(words);
      const end = start + words.length;
      const block = open ? blocks.at(-1) : undefined;
      if (block === undefined) blocks.push({ start, end });
      else block.end = end;
      open = true;
    }
    lineStart += line.length + 1;
  }
  return blocks;
}
