import { wordSet } from '../words/word-set.ts';

/** Who a pronoun can stand for: a man, a woman, several, or no third person at all. */
export type Gender = 'man' | 'woman' | 'several' | 'none';

/** How a language says who said something; words in lower case, apostrophes straight. */
export interface SpeechRules {
  /** Forms that take their subject beside them: said, told. */
  readonly cues: ReadonlySet<string>;
  /** Forms whose subject is that of the sentence: saying, adding. */
  readonly participles: ReadonlySet<string>;
  /** What stands before the speaker: "according to", each as its words. */
  readonly accordings: readonly (readonly string[])[];
  readonly pronouns: ReadonlyMap<string, Gender>;
  /** What may stand between subject and cue: has, also, then. */
  readonly between: ReadonlySet<string>;
  /** Words that begin a sentence before its subject: here, recently. */
  readonly introductions: ReadonlySet<string>;
  /** Endings of the words that may stand there as well. */
  readonly adverb: RegExp;
  /** Where a clause begins: and, that, when. */
  readonly boundaries: ReadonlySet<string>;
  /** Those of the boundaries behind which the subject may be the one before: and, but. */
  readonly coordinators: ReadonlySet<string>;
  /** Behind which a verb says what might be: to, would. */
  readonly modals: ReadonlySet<string>;
  /** What makes a form passive: was (asked). */
  readonly passives: ReadonlySet<string>;
  /** Words besides titles that a full stop belongs to. */
  readonly abbreviations: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  /** Those of the determiners that point at somebody known: the. */
  readonly definites: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  /** What comes before a name without being of it, and whom it can stand before. */
  readonly titles: ReadonlyMap<string, Gender>;
  /** Days and months: written like names, but nobody's. */
  readonly times: ReadonlySet<string>;
  /** Small words inside names: van, de la. */
  readonly particles: ReadonlySet<string>;
  /** A pronoun that hangs on its verb: dit-il; its group `hyphen` is what stands between. */
  readonly clitic?: RegExp;
  /** What hangs on the beginning of a word by an apostrophe: l'Élysée. */
  readonly elided?: RegExp;
  /** Without articles, a noun alone may be a subject: "сказал министр". */
  readonly hasArticles: boolean;
  /** Whether the subject may follow the cue before a quote, too: "Gestern sagte Merkel: „…“". */
  readonly inverts: boolean;
}

interface SpeechWords {
  readonly cues: string;
  readonly participles?: string;
  /** Separated by commas. */
  readonly accordings: string;
  readonly pronouns: Readonly<Record<Gender, string>>;
  readonly between: string;
  readonly introductions?: string;
  readonly adverb: RegExp;
  readonly boundaries: string;
  readonly coordinators: string;
  readonly modals?: string;
  readonly passives?: string;
  readonly abbreviations?: string;
  readonly prepositions: string;
  readonly determiners: string;
  readonly definites: string;
  readonly relatives: string;
  readonly titles: string;
  readonly titlesOfMen: string;
  readonly titlesOfWomen: string;
  readonly times: string;
  readonly particles: string;
  readonly clitic?: RegExp;
  readonly elided?: RegExp;
  readonly hasArticles?: boolean;
  readonly inverts?: boolean;
}

export function speechRules(words: SpeechWords): SpeechRules {
  const { clitic, elided, hasArticles = true, inverts = true } = words;
  return {
    cues: wordSet(words.cues),
    participles: optional(words.participles),
    accordings: words.accordings.split(',').map((phrase) => phrase.trim().split(/\s+/u)),
    pronouns: genders(words.pronouns),
    between: wordSet(words.between),
    introductions: optional(words.introductions),
    adverb: words.adverb,
    boundaries: wordSet(words.boundaries),
    coordinators: wordSet(words.coordinators),
    modals: optional(words.modals),
    passives: optional(words.passives),
    abbreviations: optional(words.abbreviations),
    prepositions: wordSet(words.prepositions),
    determiners: wordSet(words.determiners),
    definites: wordSet(words.definites),
    relatives: wordSet(words.relatives),
    titles: genders({ none: words.titles, man: words.titlesOfMen, woman: words.titlesOfWomen, several: '' }),
    times: wordSet(words.times),
    particles: wordSet(words.particles),
    ...(clitic === undefined ? {} : { clitic }),
    ...(elided === undefined ? {} : { elided }),
    hasArticles,
    inverts,
  };
}

function optional(words = ''): ReadonlySet<string> {
  return words === '' ? new Set() : wordSet(words);
}

function genders(words: Readonly<Record<Gender, string>>): ReadonlyMap<string, Gender> {
  const all: readonly Gender[] = ['man', 'woman', 'several', 'none'];
  return new Map(
    all.flatMap((gender) => [...wordSet(words[gender])].map((word): [string, Gender] => [word, gender])),
  );
}
