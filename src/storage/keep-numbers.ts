import { type ArticleContent, type Paragraph, textOf } from '../domain/article.ts';
import { compareTexts } from '../language/words/compare-texts.ts';

/** A text that an article has had, with the lasting number of each paragraph. */
export interface NumberedText {
  readonly content: ArticleContent;
  readonly numbers: readonly number[];
}

/**
 * The lasting numbers of the paragraphs of an article's next text. A paragraph that stays, moves or is edited keeps its
 * number. One that returns, letter for letter, gets its former number back. Any other gets a number never used before.
 *
 * @param earlier the article's texts, newest first; empty for its first text
 * @returns one number for each paragraph of `next`, in order
 */
export function keepNumbers(earlier: readonly NumberedText[], next: ArticleContent): number[] {
  const given = new Assignment();
  const [last] = earlier;
  if (last !== undefined) {
    const changes = compareTexts(last.content, next);
    const [gone, fresh] = [
      new Set(changes.map(({ before }) => before)),
      new Set(changes.map(({ after }) => after)),
    ];
    const stayed = next.paragraphs.filter((paragraph) => !fresh.has(paragraph));
    for (const [index, before] of last.content.paragraphs.filter((each) => !gone.has(each)).entries())
      given.give(stayed[index], numberOf(last, before));
    giveToSameText(given, last, next);
    for (const { before, after } of changes) given.give(after, before && numberOf(last, before));
    for (const text of earlier.slice(1)) giveToSameText(given, text, next);
  }
  let highest = earlier
    .flatMap(({ numbers }) => numbers)
    .reduce((highestYet, number) => Math.max(highestYet, number), 0);
  return next.paragraphs.map((paragraph) => {
    const kept = given.of(paragraph);
    if (kept === undefined) highest += 1;
    return kept ?? highest;
  });
}

/** A one-to-one assignment of numbers to paragraphs. */
class Assignment {
  readonly #numbers = new Map<Paragraph, number>();
  readonly #used = new Set<number>();

  of(paragraph: Paragraph): number | undefined {
    return this.#numbers.get(paragraph);
  }

  isUsed(number: number): boolean {
    return this.#used.has(number);
  }

  /** Does nothing if the paragraph already has a number or the number is taken. */
  give(paragraph: Paragraph | undefined, number: number | undefined): void {
    if (paragraph === undefined || number === undefined) return;
    if (this.#numbers.has(paragraph) || this.#used.has(number)) return;
    this.#numbers.set(paragraph, number);
    this.#used.add(number);
  }
}

/** Gives paragraphs without a number the free numbers of identical paragraphs of an earlier text. */
function giveToSameText(given: Assignment, text: NumberedText, next: ArticleContent): void {
  const free = new Map<string, number[]>();
  for (const [index, paragraph] of text.content.paragraphs.entries()) {
    const number = text.numbers[index];
    if (number === undefined || given.isUsed(number)) continue;
    const words = textOf(text.content, paragraph);
    const numbers = free.get(words);
    if (numbers === undefined) free.set(words, [number]);
    else numbers.push(number);
  }
  for (const paragraph of next.paragraphs) {
    if (given.of(paragraph) === undefined) given.give(paragraph, free.get(textOf(next, paragraph))?.shift());
  }
}

function numberOf({ numbers }: NumberedText, { number }: Paragraph): number | undefined {
  return numbers[number - 1];
}
