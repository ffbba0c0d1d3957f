import { plainWords } from './answer-candidates.ts';

/** The words of questions that ask what or who something is, and of sentences that say so. */
export interface DefinitionWords {
  /** Beginnings of such questions, comma-separated: "what is". */
  readonly asks: string;
  /** Ends of them: "mean", "stand for". */
  readonly ends: string;
  /** Words before the thing that are no part of it: "a", "the". */
  readonly articles: string;
  /** Words that follow the thing where it is defined: "is", "means", "who". */
  readonly copulas: string;
  /** Words that precede a definition behind a comma: "a", "the", "who". */
  readonly appositions: string;
  /** Words before a name that is given to something: "called". */
  readonly namings: string;
}

export interface DefinitionRules {
  /** The last word of what the question asks a definition of, in plain form. */
  askedThing(question: string): string | undefined;
  /** Whether the sentence says what the thing is. */
  defines(thing: string, sentence: string): boolean;
}

/** Words of a thing at most; longer questions ask for something about it. */
const MAX_THING = 3;

export function definitionRules(words: DefinitionWords): DefinitionRules {
  const phrases = (list: string) => list.split(',').map((phrase) => plainWords(phrase));
  const [asks, ends] = [phrases(words.asks), phrases(words.ends)];
  const articles = new Set(plainWords(words.articles));
  const either = (list: string) => list.trim().split(/\s+/u).join('|');
  const patternOf = remembered((thing: string) => {
    const escaped = thing.replaceAll('.', '\\.');
    const name = `(?<!\\p{L})${escaped}(?!\\p{L})`;
    const after = `(?:,? (?:jr|sr)\\.?)?["”’)]*(?:\\s+(?:${either(words.copulas)})\\s|\\s*\\(|,\\s+(?:${either(words.appositions)})\\s)`;
    const before = `(?:${either(words.namings)})\\s+(?:\\S+\\s+){0,2}["“‘(]?`;
    return new RegExp(`${name}${after}|${before}${name}|\\(${escaped}\\)`, 'iu');
  });
  return {
    askedThing(question) {
      const tokens = plainWords(question).map((word) => (word === 's' ? 'is' : word));
      const start = asks.find((phrase) => phrase.every((word, index) => tokens[index] === word));
      if (start === undefined) return undefined;
      const rest = tokens.slice(start.length);
      const end = ends.find((phrase) =>
        phrase.every((word, index) => rest.at(index - phrase.length) === word),
      );
      const thing = rest.slice(0, rest.length - (end?.length ?? 0)).filter((word) => !articles.has(word));
      return thing.length > MAX_THING ? undefined : thing.at(-1);
    },
    defines: (thing, sentence) => patternOf(thing).test(sentence),
  };
}

/** Remembers the last result. */
function remembered<Result>(make: (text: string) => Result): (text: string) => Result {
  let last: { readonly text: string; readonly result: Result } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, result: make(text) };
    return last.result;
  };
}
