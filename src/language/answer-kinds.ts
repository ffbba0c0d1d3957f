import { foldMarks } from './fold-marks.ts';

/** What a question asks for: somebody (or a body: a firm, a party), a time, a place, a number. */
export type AnswerKind = 'person' | 'time' | 'place' | 'number';

/** What a language has to say for its questions to be told apart. Marks do not count: "cuándo" is "cuando". */
export interface AnswerWords {
  /** Question words and phrases, separated by commas, by what they ask for; `other` ask for none of the kinds. */
  readonly asks: Readonly<Record<AnswerKind | 'other', string>>;
  /** Words that ask for one of many, which the next noun names: "which" year, "what" country. */
  readonly which: string;
  /** What may stand between such a word and a number or a time: "what is the" population. */
  readonly copulas: string;
  /** Those nouns, in the forms that follow "which", by what they ask for. */
  readonly nouns: Readonly<Record<AnswerKind, string>>;
  /** Numbers in words, and what goes with them; * stands for any letters. */
  readonly numbers: string;
  /** Months, days, units and the like; * stands for any letters. One with a capital counts with its capital only. */
  readonly times: string;
  /** Where common nouns have capitals, too: the words that a name follows without an article ("in" Berlin). */
  readonly beforeNames?: string;
}

/** The two rules, for a language file to spread. */
export interface AnswerRules {
  /** What the question asks for, where its words say so. */
  answerKind(question: string): AnswerKind | undefined;
  /** Whether the sentence has something of this kind that the question does not have already. */
  holdsKind(kind: AnswerKind, sentence: string, question: string): boolean;
}

const KINDS = ['person', 'time', 'place', 'number'] as const;
const LONGEST_PHRASE = 3;
/** How many words may stand between "which" and its noun: "which former Soviet country". */
const REACH = 3;
const TOKEN = /\p{Nd}+(?:[.,:/]\p{Nd}+)*\p{L}*|[\p{L}\p{M}]+(?:\p{Nd}+)?/gu;
const YEAR = /(?<!\p{Nd})[12]\p{Nd}{3}(?!\p{Nd})/u;
const CLOCK = /^\p{Nd}{1,2}:\p{Nd}{2}/u;

interface Token {
  readonly written: string;
  /** Small letters without marks. */
  readonly plain: string;
  /** Whether only white space stands before it. */
  readonly close: boolean;
  readonly capital: boolean;
}

export function answerRules(words: AnswerWords): AnswerRules {
  const asks = new Map<string, AnswerKind | 'other'>();
  for (const kind of [...KINDS, 'other'] as const)
    for (const phrase of words.asks[kind].split(',')) asks.set(plainOf(phrase.trim()), kind);
  const which = new Set(plainOf(words.which).split(/\s+/u));
  const copulas = new Set(plainOf(words.copulas).split(/\s+/u));
  const nouns = new Map<string, AnswerKind>();
  for (const kind of KINDS)
    for (const noun of plainOf(words.nouns[kind]).split(/\s+/u)) nouns.set(noun, kind);
  const number = anyOf(words.numbers);
  const time = anyOf(words.times);
  const beforeNames =
    words.beforeNames === undefined ? undefined : new Set(plainOf(words.beforeNames).split(/\s+/u));

  /** Which year, what is the population: the noun's kind, or the kind of nothing. */
  function kindAfterWhich(tokens: readonly string[], from: number): AnswerKind | undefined {
    const next = tokens[from] ?? '';
    const counted = copulas.has(next);
    for (const token of tokens.slice(from, from + REACH)) {
      const kind = nouns.get(token);
      if (kind !== undefined && (!counted || kind === 'number' || kind === 'time')) return kind;
    }
    return undefined;
  }

  return {
    answerKind(question) {
      const asked = question.slice(question.lastIndexOf('¿') + 1);
      const tokens = tokensOf(asked).map(({ plain }) => plain);
      for (const [index, token] of tokens.entries()) {
        for (let length = LONGEST_PHRASE; length > 0; length -= 1) {
          const kind = asks.get(tokens.slice(index, index + length).join(' '));
          if (kind !== undefined) return kind === 'other' ? undefined : kind;
        }
        if (which.has(token)) return kindAfterWhich(tokens, index + 1);
      }
      return undefined;
    },

    holdsKind(kind, sentence, question) {
      const asked = new Set(tokensOf(question).map(({ plain }) => plain));
      const tokens = tokensOf(sentence);
      if (kind === 'number')
        return tokens.some(
          ({ plain }) => !asked.has(plain) && (/^\p{Nd}/u.test(plain) || number.test(plain)),
        );
      if (kind === 'time')
        return tokens.some(
          ({ written, plain }) =>
            !asked.has(plain) &&
            (YEAR.test(plain) || CLOCK.test(plain) || time.test(plain) || time.test(foldMarks(written))),
        );
      return tokens.some((token, index) => {
        if (index === 0 || !token.capital || asked.has(token.plain)) return false;
        if (beforeNames === undefined) return true;
        const before = tokens[index - 1];
        if (before === undefined || !token.close) return /\p{Lu}.*\p{Lu}/u.test(token.written);
        return (
          (before.capital && index > 1) ||
          beforeNames.has(before.plain) ||
          /\p{Lu}.*\p{Lu}/u.test(token.written)
        );
      });
    },
  };
}

function tokensOf(text: string): Token[] {
  let end = 0;
  return [...text.matchAll(TOKEN)].map((match) => {
    const [written] = match;
    const close = text.slice(end, match.index).trim() === '';
    end = match.index + written.length;
    return { written, plain: plainOf(written), close, capital: /^\p{Lu}/u.test(written) };
  });
}

function plainOf(text: string): string {
  return foldMarks(text.toLowerCase()).replaceAll('ё', 'е');
}

/** Small letters match either case: they are tried on both the plain and the written word. */
function anyOf(words: string): RegExp {
  const alternatives = foldMarks(words).trim().split(/\s+/u);
  return new RegExp(`^(?:${alternatives.join('|').replaceAll('*', '\\p{L}*')})$`, 'u');
}
