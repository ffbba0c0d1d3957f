import type { Span } from '../../domain/article.ts';
import type { SpeechRules } from '../../language/rules/speech.ts';
import type { Token } from './tokens.ts';

/** Tokens of a block by their places: from `from` to `to`, without `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** What a language's rules say of the tokens of one block. */
export class Phrases {
  readonly tokens: readonly Token[];
  readonly rules: SpeechRules;

  constructor(tokens: readonly Token[], rules: SpeechRules) {
    this.tokens = tokens;
    this.rules = rules;
  }

  is(at: number, ...marks: readonly string[]): boolean {
    const token = this.tokens[at];
    return token?.kind === 'mark' && marks.includes(token.folded);
  }

  isWord(at: number): boolean {
    return this.tokens[at]?.kind === 'word';
  }

  isIn(at: number, words: { has(word: string): boolean }): boolean {
    const token = this.tokens[at];
    return token?.kind === 'word' && words.has(token.folded);
  }

  /** A verb of speech; not "the calls", "was told" or "when asked", and no name. */
  isCue(at: number, startsClause = false): boolean {
    const { cues, participles, determiners, prepositions } = this.rules;
    const token = this.tokens[at];
    if (token?.kind !== 'word' || (token.capital && !startsClause)) return false;
    if (participles.has(token.folded)) return true;
    if (!cues.has(token.folded)) return false;
    if (startsClause) return true;
    if (this.isIn(at - 1, determiners) || this.isIn(at - 1, prepositions) || this.isPossessive(at - 1))
      return false;
    return !this.isSubordinate(at - 1) && !this.isPassive(at);
  }

  private isSubordinate(at: number): boolean {
    const { boundaries, coordinators, relatives } = this.rules;
    return this.isIn(at, boundaries) && !this.isIn(at, coordinators) && !this.isIn(at, relatives);
  }

  private isPassive(cue: number): boolean {
    let at = cue - 1;
    while (this.isBetween(at) && !this.isIn(at, this.rules.passives)) at -= 1;
    return this.isIn(at, this.rules.passives);
  }

  isPossessive(at: number): boolean {
    return this.tokens[at]?.folded === "'s";
  }

  /** What may stand between a subject and its verb. */
  isBetween(at: number): boolean {
    const token = this.tokens[at];
    return (
      token?.kind === 'word' &&
      !token.capital &&
      (this.rules.between.has(token.folded) || this.rules.adverb.test(token.folded))
    );
  }

  skipBetween(at: number): number {
    let next = at;
    while (this.isBetween(next) && !this.isIn(next, this.rules.pronouns)) next += 1;
    return next;
  }

  isSameSentence(one: number, other: number): boolean {
    const sentence = this.tokens[one]?.sentence;
    return sentence !== undefined && sentence === this.tokens[other]?.sentence;
  }

  isPronoun(at: number): boolean {
    const token = this.tokens[at];
    return (
      this.isIn(at, this.rules.pronouns) &&
      !(token?.capital === true && this.tokens[at + 1]?.capital === true)
    );
  }

  /** How many words of "according to" or its like begin here; 0 for none. */
  accordingAt(at: number): number {
    const found = this.rules.accordings.find((words) =>
      words.every((word, index) => this.tokens[at + index]?.folded === word),
    );
    return found?.length ?? 0;
  }

  spanOf({ from, to }: Range): Span {
    return { start: this.tokens[from]?.start ?? 0, end: this.tokens[to - 1]?.end ?? 0 };
  }

  /** He, she or they; "it" and "one" are too often nobody. */
  isThirdPerson(at: number): boolean {
    const gender = this.rules.pronouns.get(this.tokens[at]?.folded ?? '');
    return gender !== undefined && gender !== 'none' && this.isPronoun(at);
  }

  /** The first word of a sentence, or the first behind a comma, a quotation or a conjunction. */
  startsClause(at: number): boolean {
    if (!this.isWord(at) || this.isIn(at, this.rules.boundaries)) return false;
    return (
      !this.isSameSentence(at - 1, at) || this.is(at - 1, ',') || this.isIn(at - 1, this.rules.boundaries)
    );
  }

  /** The "and" between two names. */
  joinsNames(at: number): boolean {
    const { tokens } = this;
    return (
      this.isIn(at, this.rules.coordinators) &&
      tokens[at - 1]?.capital === true &&
      tokens[at + 1]?.capital === true
    );
  }

  /** Written with a capital only because a sentence begins: "Here", "Recently". */
  isAdverbial(at: number): boolean {
    const { between, adverb, introductions } = this.rules;
    const { folded = '' } = this.tokens[at] ?? {};
    return between.has(folded) || adverb.test(folded) || introductions.has(folded);
  }

  /** "Will continue", "to call": what is not said, but might be. */
  isHypothetical(cue: number): boolean {
    let at = cue - 1;
    while (this.isBetween(at) && !this.isIn(at, this.rules.modals)) at -= 1;
    return this.isIn(at, this.rules.modals);
  }

  /** The token that begins at this offset, or the first behind it. */
  indexAt(start: number): number {
    let low = 0;
    let high = this.tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.tokens[middle]?.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** A small word with a capital: a sentence begins, whatever the marks before it say. */
  beginsSentence(at: number): boolean {
    const { determiners, prepositions, boundaries, pronouns } = this.rules;
    const small = [determiners, prepositions, boundaries, pronouns].some((words) => this.isIn(at, words));
    return small && this.tokens[at]?.capital === true && this.tokens[at]?.folded !== 'i';
  }
}
