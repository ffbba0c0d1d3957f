import type { Span } from '../../domain/article.ts';
import { oneLine } from '../../domain/one-line.ts';
import type { Language } from '../language.ts';
import { foldMarks } from '../words/fold-marks.ts';
import { UNSPACED } from '../words/unspaced.ts';
import { type Word, wordsOf } from '../words/words.ts';
import { negates } from './negations.ts';

/**
 * The effect of a cue on a statement: to negate or deny it, to doubt it, to make it a mere possibility, or to attribute it,
 * by a verb ("said") or before the source's name ("according to").
 */
type CueKind = 'negation' | 'denial' | 'hedge' | 'modal' | 'attribution' | 'source';

/**
 * The words after a cue that it qualifies. Clause: its own clause, and one that a conjunction like "that" adds to it.
 * Complement: only the latter ("maintain that"). Near: the latter, or what follows without a word between ("fears war").
 * Adjacent: what follows ("hardly"). Condition: the sentence's other clause ("if"). Falsehood: its own clause, and what
 * stands before it ("is a myth").
 */
type Reach = 'clause' | 'complement' | 'near' | 'adjacent' | 'condition' | 'falsehood';

export interface Cue extends Span {
  readonly kind: CueKind;
  readonly reach: Reach;
}

/** A language's words that qualify a statement nearby, in plain form: lower case, without diacritics. */
export interface Cautions {
  readonly cues: ReadonlyMap<string, Pick<Cue, 'kind' | 'reach'> | undefined>;
  /** The effect of a single word, in lower case. */
  get(word: string): CueKind | undefined;
  /** Conjunctions that begin a complement: that. */
  readonly that: ReadonlySet<string>;
  /** Conjunctions that begin a contrast: but. */
  readonly but: ReadonlySet<string>;
  /** First words of questions: who, is. Empty if word order does not tell. */
  readonly asks: ReadonlySet<string>;
  /** Pronouns of the first person: I, we. */
  readonly self: ReadonlySet<string>;
  /** Whether verbs follow the clause that they govern, as in Turkish. */
  readonly isHeadFinal: boolean;
  /** Matches the cues of a script without spaces. */
  readonly unspaced: RegExp | undefined;
}

/** Words and phrases, comma-separated; see `Reach` for what each of them qualifies. */
interface CautionWords {
  /** Before a source's name: according to. */
  readonly source?: string;
  /** Verbs of saying and believing: said, argues. */
  readonly attribution?: string;
  /** Verbs that say something only with a complement: maintain that. */
  readonly statement?: string;
  /** Participles, whose subject is the sentence's: saying. */
  readonly participle?: string;
  readonly modal?: string;
  /** Adverbs and verbs of doubt: allegedly, seems. */
  readonly hedge?: string;
  /** Verbs of fear, hope and imagination: fears. */
  readonly attitude?: string;
  /** Nouns for what is merely thought: the idea that. */
  readonly idea?: string;
  /** Adverbs that all but negate: hardly. */
  readonly degree?: string;
  readonly condition?: string;
  readonly denial?: string;
  /** Verbs that deny or doubt a complement: denies, challenged the idea that. */
  readonly dispute?: string;
  /** The same, only with a complement: challenged the idea that. */
  readonly contest?: string;
  /** Nouns and adjectives for what is not so: a myth, false. */
  readonly falsehood?: string;
  /** Phrases with a cue in them, or with a cue's letters but for accents, that qualify nothing: not only, sí. */
  readonly neutral?: string;
  readonly that?: string;
  readonly but?: string;
  readonly asks?: string;
  readonly self?: string;
  readonly isHeadFinal?: boolean;
}

/** Words of the longest cue. */
const MAX_PHRASE = 3;
/** A word of a script without spaces. */
const IDEOGRAPHIC = new RegExp(`^[${UNSPACED}]`, 'u');

const fields = [
  ['source', 'source', 'clause'],
  ['attribution', 'attribution', 'clause'],
  ['statement', 'attribution', 'complement'],
  ['participle', 'attribution', 'near'],
  ['modal', 'modal', 'clause'],
  ['hedge', 'hedge', 'clause'],
  ['attitude', 'hedge', 'near'],
  ['idea', 'hedge', 'complement'],
  ['degree', 'hedge', 'adjacent'],
  ['condition', 'hedge', 'condition'],
  ['denial', 'denial', 'clause'],
  ['dispute', 'denial', 'near'],
  ['contest', 'denial', 'complement'],
  ['falsehood', 'denial', 'falsehood'],
] as const;

export function cautions(words: CautionWords): Cautions {
  const cues = new Map<string, Pick<Cue, 'kind' | 'reach'> | undefined>(
    fields.flatMap(([field, kind, reach]) =>
      [...list(words[field]), ...list(words[field], lower)].map(
        (phrase) => [phrase, { kind, reach }] as const,
      ),
    ),
  );
  for (const phrase of list(words.neutral, lower)) cues.set(phrase, undefined);
  const unspaced = [...cues.keys()].filter((phrase) => new RegExp(`[${UNSPACED}]`, 'u').test(phrase));
  return {
    cues,
    get: (word) => cues.get(word)?.kind,
    that: new Set(list(words.that)),
    but: new Set(list(words.but)),
    asks: new Set(list(words.asks)),
    self: new Set(list(words.self)),
    isHeadFinal: words.isHeadFinal === true,
    unspaced: unspaced.length === 0 ? undefined : anyOf(unspaced),
  };
}

/** The cues of a text, in order, as offsets into it. Languages without cautions yield their negations only. */
export function cuesIn(text: string, language: Language): Cue[] {
  const words = wordsOf(text);
  const cues: Cue[] = unspacedCuesIn(text, language);
  for (let index = 0; index < words.length; index += 1) {
    if (isPartOfName(text, words, index) || IDEOGRAPHIC.test(words[index]?.folded ?? '')) continue;
    const found = cueAt(words, index, language);
    if (found === undefined) continue;
    const { length, cue } = found;
    const last = words[index + length - 1];
    if (cue !== undefined) cues.push({ ...cue, start: words[index]?.start ?? 0, end: last?.end ?? 0 });
    index += length - 1;
  }
  return cues;
}

/** The longest cue that begins with this word; one without an effect is none but takes its words. */
function cueAt(words: readonly Word[], index: number, language: Language) {
  for (let length = MAX_PHRASE; length > 0; length -= 1) {
    const phrase = words.slice(index, index + length).map(({ folded }) => folded);
    if (phrase.length < length) continue;
    const keys = [phrase.join(' '), plain(phrase.join(' '))];
    const key = keys.find((form) => language.cautions?.cues.has(form));
    if (key !== undefined) return { length, cue: language.cautions?.cues.get(key) };
  }
  const isNegation = negates(words[index]?.folded ?? '', language);
  return isNegation ? { length: 1, cue: { kind: 'negation', reach: 'clause' } as const } : undefined;
}

/** A capitalized word inside a sentence before another one: State Department, Say Yes. */
function isPartOfName(text: string, words: readonly Word[], index: number): boolean {
  const isCapital = (word: Word | undefined) => word !== undefined && /^\p{Lu}/u.test(text.slice(word.start));
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]];
  if (before === undefined || word === undefined || !isCapital(word)) return false;
  const isInside = /^[\p{L}\p{N}'’-]*,? $/u.test(text.slice(before.end, word.start)) && /\p{Ll}/u.test(text);
  const isJoined = (one: Word, other: Word) => text.slice(one.end, other.start) === ' ';
  return (
    isInside && ((after !== undefined && isCapital(after) && isJoined(word, after)) || isCapital(before))
  );
}

function unspacedCuesIn(text: string, { cautions: known, negations }: Language): Cue[] {
  const matches = (pattern: RegExp | undefined) => (pattern === undefined ? [] : [...text.matchAll(pattern)]);
  const named = matches(known?.unspaced).flatMap(({ 0: phrase, index }) => {
    const cue = known?.cues.get(phrase);
    return cue === undefined ? [] : [{ ...cue, start: index, end: index + phrase.length }];
  });
  const negating = matches(negations?.unspaced).map(({ 0: word, index }) => ({
    ...({ kind: 'negation', reach: 'clause' } as const),
    ...{ start: index, end: index + word.length },
  }));
  return [...named, ...negating].sort((one, other) => one.start - other.start);
}

/** The longest first, so that a neutral phrase takes the cue in it. */
function anyOf(phrases: readonly string[]): RegExp {
  return new RegExp(phrases.toSorted((one, other) => other.length - one.length).join('|'), 'gu');
}

function list(words = '', form: (phrase: string) => string = plain): string[] {
  return words
    .split(',')
    .map(form)
    .filter((phrase) => phrase !== '');
}

function plain(phrase: string): string {
  return foldMarks(lower(phrase));
}

function lower(phrase: string): string {
  return oneLine(phrase).toLowerCase().replaceAll('-', ' ');
}
