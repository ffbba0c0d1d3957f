import segment from 'sentencex';
import type { Sentence } from '../../domain/article.ts';
import { primaryCode } from '../language.ts';

/** The end of a sentence before a closing quotation mark, where sentencex does not split. */
const AFTER_QUOTATION = /[.!?…]["”’»)\]]+(\s+)(?=["“‘«([]*[\p{Lu}\p{Lt}\p{Lo}])/gu;

/** The same in a text without capitals, where nothing else tells a sentence inside a quotation from one after it. */
const AROUND_QUOTATION = /[.!?…](?:["”’»)\]]+(\s+)(?=\S)|(\s+)(?=["“‘«][\p{L}\p{N}]))/gu;

/** A mark alone belongs to the sentence before it. */
const HAS_WORDS = /[\p{L}\p{N}]/u;

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
  const worded = sentences.filter((sentence) => HAS_WORDS.test(text.slice(sentence.start, sentence.end)));
  return worded.length > 0 ? withoutGaps(text, worded, start, end) : [{ start, end }];
}

function splitAfterQuotations(text: string, start: number, end: number): Sentence[] {
  const sentences: Sentence[] = [];
  let from = start;
  const words = text.slice(start, end);
  for (const match of words.matchAll(/\p{Lu}/u.test(words) ? AFTER_QUOTATION : AROUND_QUOTATION)) {
    const gap = match[1] ?? match[2] ?? '';
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
