import { oneLine } from '../../../../domain/one-line.ts';
import { countWords } from '../../../../language/words/words.ts';
import type { HtmlElement } from '../html-node.ts';
import type { BlockKind } from './block-kind.ts';
import type { KindBlock } from './clean-blocks.ts';
import { isProse } from './prose.ts';

/** Words in a paragraph that nobody writes twice. Shorter ones are left out in a row only: interviewers repeat themselves. */
const MIN_UNIQUE_WORDS = 40;

/** Words in the shortest line that is a pull quote because the text has it, too. */
const MIN_PULLED_WORDS = 5;

/** Labels the title, paragraphs that occurred before, and pull quotes. */
export function labelRepeated(blocks: readonly KindBlock[], title: string | undefined): void {
  labelTitle(blocks, title);
  labelCopies(blocks);
  labelPullQuotes(blocks);
}

/** What is set apart is a pull quote if the text has its words, and a part of the text if it has not. */
function labelPullQuotes(blocks: readonly KindBlock[]): void {
  const text = blocks
    .filter((block) => block.kind === 'body' && !isSetApart(block))
    .map((block) => letters(block.text))
    .join('\n');
  for (const block of blocks) {
    const isNamed = block.kind === 'pull-quote';
    const mayBe = isNamed || (PULLED.has(block.kind) && isSetApart(block));
    if (!mayBe || (!isNamed && countWords(block.text) < MIN_PULLED_WORDS)) continue;
    if (text.includes(letters(block.text))) block.kind = 'pull-quote';
    else if (isNamed) block.kind = 'body';
  }
}

/** Kinds of blocks that may be pull quotes without being named so. */
const PULLED: ReadonlySet<BlockKind> = new Set(['body', 'related']);

/** In an aside. A block quotation is the author's own, even if it repeats a sentence. */
function isSetApart({ element }: KindBlock): boolean {
  for (let node: HtmlElement | null = element; node?.nodeType === 1; node = node.parentNode)
    if (/^aside$/iu.test(node.nodeName)) return true;
  return false;
}

/** The title, which the page may show in other words than it states in its data. */
function labelTitle(blocks: readonly KindBlock[], title: string | undefined): void {
  const first = blocks.findIndex((block) => block.kind === 'body' && isProse(block));
  const before = first === -1 ? blocks : blocks.slice(0, first);
  const headlines = before.filter(({ element }) => element.nodeName.toLowerCase() === 'h1');
  for (const block of before)
    if (oneLine(block.text) === title || (headlines.length === 1 && block === headlines[0] && first !== -1))
      block.kind = 'duplicate';
}

/** A page may contain its article twice, for wide and for narrow screens. */
function labelCopies(blocks: readonly KindBlock[]): void {
  const seen = new Set<string>();
  const prose = blocks.filter((block) => block.kind === 'body' && isProse(block));
  const copied = prose.map(({ text }) => {
    const before = seen.has(oneLine(text));
    seen.add(oneLine(text));
    return before;
  });
  for (const [index, block] of prose.entries()) {
    const inRow = copied[index - 1] || copied[index + 1];
    if (copied[index] && (inRow || countWords(block.text) >= MIN_UNIQUE_WORDS)) block.kind = 'duplicate';
  }
}

function letters(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
