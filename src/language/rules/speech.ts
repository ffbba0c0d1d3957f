import { wordSet } from '../words/word-set.ts';

/** The referent of a pronoun or title: a man, a woman, several people, or no particular third person. */
export type Gender = 'man' | 'woman' | 'several' | 'none';

/** How a language attributes speech. Words are in lower case, with straight apostrophes. */
export interface SpeechRules {
  /** Finite verbs of speech, with their subject next to them: said, told. */
  readonly cues: ReadonlySet<string>;
  /** Verbs that attribute only a quotation directly beside them: “…,” she beamed. */
  readonly manners: ReadonlySet<string>;
  /** Participles of speech, whose subject is the sentence's: saying, adding. */
  readonly participles: ReadonlySet<string>;
  /** Words that head a quotation with a colon and name nobody: Quote: “…” */
  readonly headings: ReadonlySet<string>;
  /** Words that begin what was said, after a verb of speech: that. */
  readonly complementizers: ReadonlySet<string>;
  /** Cues with whom somebody speaks to before what they say: told (reporters that). */
  readonly tells: ReadonlySet<string>;
  /** Cues that report no statement in a clause: believes, continues. */
  readonly thoughts: ReadonlySet<string>;
  /** Cues whose object is rather a thing than words: offered (an “explanation”). */
  readonly performatives: ReadonlySet<string>;
  /** Nouns for something said or written: a statement "saying …" is its author's. */
  readonly utterances: ReadonlySet<string>;
  /** Prepositions before a noun and its participle: with (spokesman Lee saying). */
  readonly absolutes: ReadonlySet<string>;
  /** Words before a speaker that have other meanings inside a sentence: pour. */
  readonly fronted: ReadonlySet<string>;
  /** Phrases before a speaker, each as its words: "according to". */
  readonly accordings: readonly (readonly string[])[];
  readonly pronouns: ReadonlyMap<string, Gender>;
  /** Pronouns for a thing, which may be somebody's statement: it. */
  readonly neuters: ReadonlySet<string>;
  /** Words allowed between subject and cue: has, also, then. */
  readonly between: ReadonlySet<string>;
  /** Words allowed before a sentence's subject: here, recently. */
  readonly introductions: ReadonlySet<string>;
  /** Matches adverbs by their endings; they are allowed in both places too. */
  readonly adverb: RegExp;
  /** Matches participles that begin an introductory phrase: recognizing this. */
  readonly gerund?: RegExp;
  /** Words that begin a clause: and, that, when. */
  readonly boundaries: ReadonlySet<string>;
  /** Boundaries after which the subject may carry over: and, but. */
  readonly coordinators: ReadonlySet<string>;
  /** Words after which a verb is hypothetical: to, would. */
  readonly modals: ReadonlySet<string>;
  /** Auxiliaries of the passive: was (asked). */
  readonly passives: ReadonlySet<string>;
  /** Words other than titles that end in a full stop. */
  readonly abbreviations: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  /** Determiners that refer to somebody known: the. */
  readonly definites: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  /** Titles before names, by the people who carry them. */
  readonly titles: ReadonlyMap<string, Gender>;
  /** Days and months, which are capitalized like names. */
  readonly times: ReadonlySet<string>;
  /** Lower-case words inside names: van, de la. */
  readonly particles: ReadonlySet<string>;
  /** Matches a pronoun attached to its verb: dit-il. Its group `hyphen` is the separator. */
  readonly clitic?: RegExp;
  /** Matches an elided word at the start of another: l'Élysée. */
  readonly elided?: RegExp;
  /** Without articles, a bare noun can be a subject: "сказал министр". */
  readonly hasArticles: boolean;
  /** Whether the subject may follow the cue even before a quote: "Gestern sagte Merkel: „…“". */
  readonly inverts: boolean;
}

/** The same as word lists: separated by white space, unless noted. Fields mean the same as in `SpeechRules`. */
interface SpeechWords {
  readonly cues: string;
  readonly manners?: string;
  readonly participles?: string;
  readonly fronted?: string;
  readonly headings?: string;
  readonly complementizers?: string;
  readonly tells?: string;
  readonly thoughts?: string;
  readonly performatives?: string;
  readonly utterances?: string;
  readonly absolutes?: string;
  /** Comma-separated. */
  readonly accordings: string;
  readonly pronouns: Readonly<Record<Gender, string>>;
  readonly neuters?: string;
  readonly between: string;
  readonly introductions?: string;
  readonly adverb: RegExp;
  readonly gerund?: RegExp;
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
  const { adverb, gerund, clitic, elided, hasArticles = true, inverts = true } = words;
  return {
    ...requiredSets(words),
    manners: optional(words.manners),
    neuters: optional(words.neuters),
    participles: optional(words.participles),
    fronted: optional(words.fronted),
    headings: optional(words.headings),
    complementizers: optional(words.complementizers),
    tells: optional(words.tells),
    thoughts: optional(words.thoughts),
    performatives: optional(words.performatives),
    utterances: optional(words.utterances),
    absolutes: optional(words.absolutes),
    introductions: optional(words.introductions),
    modals: optional(words.modals),
    passives: optional(words.passives),
    abbreviations: optional(words.abbreviations),
    accordings: words.accordings.split(',').map((phrase) => phrase.trim().split(/\s+/u)),
    pronouns: genders(words.pronouns),
    titles: genders({ none: words.titles, man: words.titlesOfMen, woman: words.titlesOfWomen, several: '' }),
    adverb,
    ...(gerund === undefined ? {} : { gerund }),
    ...(clitic === undefined ? {} : { clitic }),
    ...(elided === undefined ? {} : { elided }),
    hasArticles,
    inverts,
  };
}

function requiredSets(words: SpeechWords) {
  return {
    cues: wordSet(words.cues),
    between: wordSet(words.between),
    boundaries: wordSet(words.boundaries),
    coordinators: wordSet(words.coordinators),
    prepositions: wordSet(words.prepositions),
    determiners: wordSet(words.determiners),
    definites: wordSet(words.definites),
    relatives: wordSet(words.relatives),
    times: wordSet(words.times),
    particles: wordSet(words.particles),
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
