import segment from 'sentencex';
import type { Sentence } from '../../domain/article.ts';
import { primaryCode } from '../language.ts';

/** The end of a sentence before a closing quotation mark, where sentencex does not split. */
const AFTER_QUOTATION = /[.!?…]["”’»)\]]+(\s+)(?=["“‘«([]*[\p{Lu}\p{Lt}\p{Lo}])/gu;

/** The sentences of the paragraph `text.slice(start, end)`, as offsets into `text`; at least one. */
export function sentencesOf(text: string, start: number, end: number, languageTag: string): Sentence[] {
  const sentences: Sentence[] = [];
  let cursor = start;
  for (const piece of segment(primaryCode(languageTag), text.slice(start, end))) {
    const words = piece.trim();
    const at = text.indexOf(words, cursor);
    if (words === '' || at < 0 || at + words.length > end) continue;
    sentences.push(...splitAfterQuotations(text, at, at + words.length));
    cursor = at + words.length;
  }
  return sentences.length > 0 ? withoutGaps(text, sentences, start, end) : [{ start, end }];
}

function splitAfterQuotations(text: string, start: number, end: number): Sentence[] {
  const sentences: Sentence[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(AFTER_QUOTATION)) {
    const gap = match[1] ?? '';
    const to = start + match.index + match[0].length - gap.length;
    sentences.push({ start: from, end: to });
    from = to + gap.length;
  }
  sentences.push({ start: from, end });
  return sentences;
}

/** Extends each sentence up to the next one, without trailing white space, so that the sentences cover the paragraph. */
function withoutGaps(text: string, sentences: readonly Sentence[], start: number, end: number): Sentence[] {
  return sentences.map((sentence, index) => {
    const next = sentences[index + 1]?.start ?? end;
    const from = index === 0 ? start : sentence.start;
    return { start: from, end: from + text.slice(from, next).trimEnd().length };
  });
}
