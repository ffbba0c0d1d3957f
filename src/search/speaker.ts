import type { Span } from '../domain/article.ts';
import { Quote } from '../domain/quote.ts';
import { cuesIn } from '../language/cautions.ts';
import { foldMarks } from '../language/fold-marks.ts';
import type { Language } from '../language/language.ts';
import { wordsOf } from '../language/words.ts';
import { type Cut, edgesOf } from './cropped.ts';

/** Who says something: in the article's words, and all that it calls them. */
export interface Said {
  readonly quote: Quote;
  readonly names: readonly string[];
}

/** Who says what the span says; nothing where the article does not tell. */
export type SpeakerOf = (cut: Cut, language: Language) => Said | undefined;

/** Words with capitals in a row, with what stands between parts of a name. */
const NAME =
  /\p{Lu}[\p{L}\p{M}'’.-]*(?:\s(?:(?:al|de|der|den|di|da|del|van|von|bin|ibn|of|the|la|le|el)\s)*(?:al-)?\p{Lu}[\p{L}\p{M}'’-]*)*/gu;

/** What follows a quote that is set off: by a comma, or by its closing quotation mark. */
const SET_OFF = /^[\s.!?…]*[,—–"”’»]/u;

/** The name beside the verb of saying in the rest of the sentence: its subject, before or after it. */
export const speakerInSentence: SpeakerOf = (cut, language) => {
  const { before, after } = edgesOf(cut);
  const { text } = cut.article;
  const isSetOff = SET_OFF.test(text.slice(after.start, after.end));
  return (isSetOff ? nameIn(cut, after, language) : undefined) ?? nameIn(cut, before, language);
};

function nameIn({ article }: Cut, { start, end }: Span, language: Language): Said | undefined {
  const text = article.text.slice(start, end);
  const names = [...text.matchAll(NAME)]
    .map(({ 0: name, index }) => ({ start: index, end: index + name.replace(/['’]s$/u, '').length }))
    .filter((name) => !language.stopWords.has(text.slice(name.start, name.end).toLowerCase()));
  for (const cue of cuesIn(text, language).filter(
    ({ kind }) => kind === 'attribution' || kind === 'source',
  )) {
    const isBeside = (from: number, to: number) => from <= to && text.slice(from, to).trim() === '';
    const name =
      names.find((subject) => isBeside(subject.end, cue.start)) ??
      names.find((subject) => isBeside(cue.end, subject.start));
    if (name === undefined) continue;
    const quote = Quote.slice(article, { start: start + name.start, end: start + name.end });
    return { quote, names: [quote.text] };
  }
  return undefined;
}

/** Whether both names can mean the same person: the last word of one is a word of the other. */
export function isSameName(one: string, other: string): boolean {
  const [these, those] = [one, other].map((name) => wordsOf(name).map(({ folded }) => nameWord(folded)));
  const last = (words: readonly string[] | undefined) => words?.at(-1) ?? '';
  return those?.includes(last(these)) === true || these?.includes(last(those)) === true;
}

/** Whether the text has the last word of the name. */
export function mentions(text: string, name: string): boolean {
  const last = wordsOf(name).at(-1);
  return last !== undefined && wordsOf(text).some(({ folded }) => nameWord(folded) === nameWord(last.folded));
}

function nameWord(folded: string): string {
  return foldMarks(folded.replace(/'s?$/u, ''));
}
