import type { Span } from '../../domain/article.ts';
import type { SpeechRules } from '../../language/rules/speech.ts';
import { isManner } from './manners.ts';
import { withoutTitleCase } from './title-case.ts';
import type { Token } from './tokens.ts';

/** Indices of a block's tokens; `to` is exclusive. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** The tokens of a paragraph, or of paragraphs that share a quotation, read by a language's rules of speech. */
export class TokenBlock {
  readonly tokens: readonly Token[];
  readonly rules: SpeechRules;

  constructor(tokens: readonly Token[], rules: SpeechRules) {
    this.tokens = withoutTitleCase(tokens, rules);
    this.rules = rules;
  }

  isMark(at: number, ...marks: readonly string[]): boolean {
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

  /** Whether this is a verb of speech; "the calls", "was told", "when asked" and names are none. */
  isCue(at: number, startsClause = false): boolean {
    const { cues, participles, determiners, prepositions } = this.rules;
    const token = this.tokens[at];
    if (token?.kind !== 'word' || (token.capital && !startsClause)) return false;
    if (participles.has(token.folded)) return true;
    if (!cues.has(token.folded) && !isManner(this, at)) return false;
    if (startsClause) return true;
    if (/^\p{N}/u.test(this.tokens[at - 1]?.folded ?? '')) return false;
    const isNoun = this.isIn(at - 1, determiners) && !(this.isPronoun(at - 1) && !token.folded.endsWith('s'));
    if (isNoun || this.isUtterance(at) || this.isIn(at - 1, prepositions) || this.isPossessive(at - 1))
      return false;
    return !this.isSubordinate(at - 1) && !this.isPassive(at);
  }

  /** Whether this is rather a noun than a verb: "his recent remarks". */
  private isUtterance(at: number): boolean {
    const before = this.tokens[at - 1];
    if (!this.isIn(at, this.rules.utterances) || before?.kind !== 'word' || before.capital) return false;
    return !this.isPronoun(at - 1) && !this.isIn(at - 1, this.rules.titles) && !this.isPreverbal(at - 1);
  }

  private isSubordinate(at: number): boolean {
    const { boundaries, coordinators, relatives } = this.rules;
    return this.isIn(at, boundaries) && !this.isIn(at, coordinators) && !this.isIn(at, relatives);
  }

  private isPassive(cue: number): boolean {
    let at = cue - 1;
    while (this.isPreverbal(at) && !this.isIn(at, this.rules.passives)) at -= 1;
    return this.isIn(at, this.rules.passives);
  }

  isPossessive(at: number): boolean {
    return this.tokens[at]?.folded === "'s";
  }

  /** Whether this may stand between a subject and its verb: "has", "also", an adverb. */
  isPreverbal(at: number): boolean {
    const token = this.tokens[at];
    return (
      token?.kind === 'word' &&
      !token.capital &&
      (this.rules.between.has(token.folded) || this.rules.adverb.test(token.folded))
    );
  }

  skipPreverbal(at: number): number {
    let next = at;
    while (this.isPreverbal(next) && !this.isIn(next, this.rules.pronouns)) next += 1;
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

  /** Number of tokens of "according to" or a synonym that starts here; 0 for none. */
  accordingLengthAt(at: number): number {
    const found = this.rules.accordings.find((words) =>
      words.every((word, index) => this.tokens[at + index]?.folded === word),
    );
    return found?.length ?? 0;
  }

  spanOf({ from, to }: TokenRange): Span {
    return { start: this.tokens[from]?.start ?? 0, end: this.tokens[to - 1]?.end ?? 0 };
  }

  /** He, she or they; "it" and "one" seldom mean a person. */
  isThirdPerson(at: number): boolean {
    const gender = this.rules.pronouns.get(this.tokens[at]?.folded ?? '');
    return gender !== undefined && gender !== 'none' && this.isPronoun(at);
  }

  /** Whether this is the first word of a sentence, or the first after a comma or a conjunction. */
  startsClause(at: number): boolean {
    if (!this.isWord(at) || this.isIn(at, this.rules.boundaries)) return false;
    return (
      !this.isSameSentence(at - 1, at) || this.isMark(at - 1, ',') || this.isIn(at - 1, this.rules.boundaries)
    );
  }

  /** Whether this is an "and" between two names. */
  joinsNames(at: number): boolean {
    const { tokens } = this;
    return (
      this.isIn(at, this.rules.coordinators) &&
      tokens[at - 1]?.capital === true &&
      tokens[at + 1]?.capital === true
    );
  }

  /** Whether this is capitalized only at the start of a sentence: "Here", "Recently". */
  isAdverbial(at: number): boolean {
    const { between, adverb, introductions } = this.rules;
    const { folded = '' } = this.tokens[at] ?? {};
    return between.has(folded) || adverb.test(folded) || introductions.has(folded);
  }

  /** Whether the cue is speech that did not happen: "will continue", "to call". */
  isHypothetical(cue: number): boolean {
    let at = cue - 1;
    while (this.isPreverbal(at) && !this.isIn(at, this.rules.modals)) at -= 1;
    return this.isIn(at, this.rules.modals);
  }

  /** The index of the token at this offset of the text, or of the first one after it. */
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

  /** Whether a capitalized function word starts a sentence here, whatever punctuation precedes it. */
  beginsSentence(at: number): boolean {
    const { determiners, prepositions, boundaries, pronouns } = this.rules;
    const small = [determiners, prepositions, boundaries, pronouns].some((words) => this.isIn(at, words));
    return small && this.tokens[at]?.capital === true && this.tokens[at]?.folded !== 'i';
  }
}
