import type { Language } from '../../language/language.ts';
import type { AnswerKind } from '../../language/rules/answer-kinds.ts';
import { allTermsOf, type Term } from '../../language/words/terms.ts';
import { mostlyCapitals } from '../../language/words/words.ts';
import type { Shelf } from '../index/shelf.ts';
import type { SimilarTerm } from '../index/vocabulary.ts';

/** A telling word of what was asked. */
export interface AskedTerm {
  readonly term: string;
  /** As the person wrote it, without a possessive. */
  readonly written: string;
  /** How telling it is among the paragraphs asked. */
  readonly weight: number;
  /** A name or a number: it can hardly be said in other words. */
  readonly named: boolean;
  /** Whether any of the paragraphs asked has it. */
  readonly known: boolean;
  /** The terms that are written alike, closest first. */
  readonly alike: readonly SimilarTerm[];
}

/** What a person asked, as ranking sees it. */
export interface Asked {
  readonly text: string;
  readonly language: Language;
  /** Each once, in the order of the text. */
  readonly terms: readonly AskedTerm[];
  /** The summed weight of the terms. */
  readonly weight: number;
  /** All its words in order, stop words included, by their numbers in the vocabulary; -1 for one that is not there. */
  readonly words: readonly number[];
  /** Where each of these numbers stands among the words. */
  readonly places: ReadonlyMap<number, readonly number[]>;
  /** The numbers of its stop words. */
  readonly little: ReadonlySet<number>;
  /** How many paragraphs the words were weighed among. */
  readonly paragraphs: number;
  /** What kind of answer is wanted, where the language can tell. */
  readonly kind: AnswerKind | undefined;
}

/** @param terms the telling words of `text` */
export function asked(text: string, terms: readonly Term[], shelf: Shelf, articleId?: string): Asked {
  const first = text.search(/\p{L}/u);
  const name = mostlyCapitals(text) ? /^\p{Nd}/u : /^[\p{Lu}\p{Nd}]/u;
  const once = terms.filter(({ term }, index) => terms.findIndex((other) => other.term === term) === index);
  const weighed = once.map(({ term, start, end }) => {
    const written = text.slice(start, end);
    return {
      term,
      written: written.replace(/['’]s?$/u, ''),
      weight: shelf.weightOf(term),
      named: start !== first && name.test(written),
      known: shelf.has(term, articleId),
      alike: shelf.vocabulary.similarTo(term),
    };
  });
  const all = allTermsOf(text, shelf.language).map(({ term, little }) => ({
    id: shelf.vocabulary.idOf(term) ?? -1,
    little,
  }));
  const words = all.map(({ id }) => id);
  return {
    text,
    language: shelf.language,
    terms: weighed,
    paragraphs: shelf.size,
    weight: weighed.reduce((sum, { weight }) => sum + weight, 0),
    words,
    places: placesIn(words),
    little: new Set(all.filter(({ little }) => little).map(({ id }) => id)),
    kind: shelf.language.answerKind?.(text),
  };
}

function placesIn(words: readonly number[]): Map<number, number[]> {
  const places = new Map<number, number[]>();
  words.forEach((word, place) => {
    const known = places.get(word);
    if (known !== undefined) known.push(place);
    else if (word >= 0) places.set(word, [place]);
  });
  return places;
}
