import type { Article, Sentence, Span } from '../../domain/article.ts';
import { isProse } from '../../domain/paragraphs/kinds.ts';
import type { SpeechRules } from '../../language/rules/speech.ts';
import type { Quotation } from '../marks/quotation-marks.ts';

/** A word, a punctuation mark or a whole quotation. */
export interface Token extends Span {
  /** In lower case with straight apostrophes, without the full stop of an abbreviation; empty for a quotation. */
  readonly folded: string;
  readonly kind: 'word' | 'mark' | 'quotation';
  readonly capital: boolean;
  /** Index of the article's sentence; for a quotation, of its last character's sentence. */
  readonly sentence: number;
  /** Index of the article's quotation. */
  readonly quotation?: number;
}

/**
 * A possessive 's, an abbreviation, an initial, a word with inner hyphens, apostrophes or full stops (O'Keefe, U.S.), a
 * mark.
 */
const TOKEN =
  /['’]s(?![\p{L}\p{N}])|(?:\p{L}\.){2,}|\p{Lu}\.(?=\s*\p{Lu})|[\p{L}\p{M}\p{N}]+(?:(?:[-‑.&_@]|['’](?!s(?![\p{L}\p{N}])))[\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;
const PLAIN = /^[a-z]+$/u;
const CAPITAL = /^\p{Lu}/u;
const WORD = /^['’]?[\p{L}\p{N}]/u;

/**
 * The tokens of each block: a paragraph, or several that one quotation spans. A quotation is one token. Headings, captions and
 * tables are blocks without tokens. One block a step.
 */
export function* blocksOf(
  article: Article,
  quotations: readonly Quotation[],
  rules: SpeechRules,
): Generator<void, Token[][]> {
  const sentenceAt = sentenceCursor(article.paragraphs.flatMap(({ sentences }) => sentences));
  let next = 0;
  const blocks: Token[][] = [];
  for (const { start, end, isEmpty } of spansOf(article, quotations)) {
    const tokens: Token[] = [];
    blocks.push(tokens);
    yield;
    if (isEmpty) continue;
    let at = start;
    for (let quotation = quotations[next]; quotation !== undefined && quotation.start < end; next += 1) {
      tokens.push(...wordsBetween(article.text, at, quotation.start, sentenceAt, rules));
      tokens.push(quotationToken(quotation, next, sentenceAt(quotation.end - 1)));
      at = quotation.end;
      quotation = quotations[next + 1];
    }
    tokens.push(...wordsBetween(article.text, at, end, sentenceAt, rules));
  }
  return blocks;
}

function spansOf(
  { paragraphs }: Article,
  quotations: readonly Quotation[],
): (Span & { readonly isEmpty: boolean })[] {
  const spans: { start: number; end: number; isEmpty: boolean }[] = [];
  let next = 0;
  for (const paragraph of paragraphs) {
    const { start, end } = paragraph;
    const last = spans.at(-1);
    while ((quotations[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const bridged = (quotations[next]?.start ?? Number.POSITIVE_INFINITY) < start;
    if (last !== undefined && bridged) last.end = end;
    else spans.push({ start, end, isEmpty: !isProse(paragraph) });
  }
  return spans;
}

function quotationToken({ start, end }: Quotation, quotation: number, sentence: number): Token {
  return { start, end, folded: '', kind: 'quotation', capital: false, sentence, quotation };
}

function wordsBetween(
  text: string,
  from: number,
  to: number,
  sentenceAt: (offset: number) => number,
  rules: SpeechRules,
): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(from, to).matchAll(TOKEN)) {
    const start = from + match.index;
    const last = tokens.at(-1);
    const abbreviated = last?.end === start && match[0] === '.' && isAbbreviation(last, rules);
    const sentence = isOpen(text, last) ? last.sentence : sentenceAt(start);
    if (abbreviated) tokens[tokens.length - 1] = { ...last, end: start + 1 };
    else addWords(tokens, match[0], start, sentence, rules);
  }
  return tokens;
}

function isAbbreviation({ folded }: Token, { titles, abbreviations }: SpeechRules): boolean {
  return folded.length <= 5 && (titles.has(folded) || abbreviations.has(folded));
}

/** Never ends a sentence after an abbreviation: an overlong clause does less harm than a split name. */
function isOpen(text: string, last: Token | undefined): last is Token {
  return last?.kind === 'word' && text[last.end - 1] === '.';
}

/** Splits clitics ("a-t-il") and elided articles ("l'Élysée") off their words. */
function addWords(
  tokens: Token[],
  written: string,
  start: number,
  sentence: number,
  { clitic, elided }: SpeechRules,
): void {
  const article = elided?.exec(written)?.[0].length ?? 0;
  const hyphen = clitic?.exec(written);
  const end = article || (hyphen?.index ?? 0);
  const next = article || end + (hyphen?.groups?.['hyphen']?.length ?? 0);
  if (end > 0) tokens.push(tokenOf(written.slice(0, end), start, sentence));
  tokens.push(tokenOf(next > 0 ? written.slice(next) : written, start + next, sentence));
}

function tokenOf(written: string, start: number, sentence: number): Token {
  const lower = written.toLowerCase();
  const folded = PLAIN.test(lower) ? lower : lower.replaceAll('’', "'").replace(/(?<=\p{L})\.$/u, '');
  const kind = WORD.test(written) || folded !== lower ? 'word' : 'mark';
  const capital = kind === 'word' && CAPITAL.test(written);
  return { start, end: start + written.length, folded, kind, capital, sentence };
}

/** Maps offsets to indices of sentences. Offsets must rise from call to call. */
function sentenceCursor(sentences: readonly Sentence[]): (offset: number) => number {
  let at = 0;
  return (offset) => {
    while (at + 1 < sentences.length && (sentences[at]?.end ?? 0) <= offset) at += 1;
    return at;
  };
}
