import { isFigure, namesIn, numbersIn, plain, plainWords, timesIn } from './answer-candidates.ts';

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
  /** Verbs after which no noun is asked for: "what did" the king do. */
  readonly verbs: string;
  /** Those nouns, in the forms that follow "which", by what they ask for. */
  readonly nouns: Readonly<Record<AnswerKind, string>>;
  /** Numbers in words, and what goes with them; * stands for any letters, (?!…) for what may not begin the word. */
  readonly numbers: string;
  /** Months, days, units and the like; * stands for any letters. One with a capital counts with its capital only. */
  readonly times: string;
  /** Where common nouns have capitals, too: words that a name follows without an article ("in" Berlin). */
  readonly beforeNames?: string;
}

/** The two rules, for a language file to spread. */
export interface AnswerRules {
  /** What the question asks for, where its words say so. */
  answerKind(question: string): AnswerKind | undefined;
  /** Whether the sentence has something of this kind that the question does not have already. */
  containsAnswerKind(kind: AnswerKind, sentence: string, question: string): boolean;
}

const KINDS = ['person', 'time', 'place', 'number'] as const;
const LONGEST_PHRASE = 3;
/** Within how many words after "which" its noun stands: "which former Soviet country". */
const REACH = 3;
/** What sentences hold is remembered for this many of them, then forgotten all at once. */
const MEMORY = 20_000;

export function answerRules(words: AnswerWords): AnswerRules {
  const kindOf = questionReader(words);
  const readers = {
    number: numbersIn(words.numbers),
    time: timesIn(words.times),
    name: namesIn(words.beforeNames),
  };
  const memories = { number: new Map(), time: new Map(), name: new Map() };
  let lastQuestion = '';
  let asked: ReadonlySet<string> = new Set();

  function candidates(what: keyof typeof readers, sentence: string): readonly string[] {
    const memory: Map<string, readonly string[]> = memories[what];
    const known = memory.get(sentence);
    if (known !== undefined) return known;
    if (memory.size >= MEMORY) memory.clear();
    const found = readers[what](sentence);
    memory.set(sentence, found);
    return found;
  }

  return {
    answerKind: kindOf,
    containsAnswerKind(kind, sentence, question) {
      if (question !== lastQuestion) {
        lastQuestion = question;
        asked = new Set(plainWords(question));
      }
      const what = kind === 'number' || kind === 'time' ? kind : 'name';
      // "In which century?" is answered by "the 17th century", but "when after 1700?" not by 1700.
      const own = (candidate: string) => asked.has(candidate) && (what !== 'time' || isFigure(candidate));
      return candidates(what, sentence).some((candidate) => !own(candidate));
    },
  };
}

function questionReader(words: AnswerWords): AnswerRules['answerKind'] {
  const asks = new Map(
    ([...KINDS, 'other'] as const).flatMap((kind) =>
      words.asks[kind].split(',').map((phrase): [string, AnswerKind | 'other'] => [plain(phrase), kind]),
    ),
  );
  const nouns = new Map(
    KINDS.flatMap((kind) => plainWords(words.nouns[kind]).map((noun): [string, AnswerKind] => [noun, kind])),
  );
  const which = new Set(plainWords(words.which));
  const copulas = new Set(plainWords(words.copulas));
  const verbs = new Set(plainWords(words.verbs));

  /** Which year, what is the population. */
  function kindAfterWhich(tokens: readonly string[]): AnswerKind | undefined {
    const counted = copulas.has(tokens[0] ?? '');
    for (const token of tokens) {
      if (verbs.has(token)) return undefined;
      const kind = nouns.get(token);
      if (kind !== undefined && (!counted || kind === 'number' || kind === 'time')) return kind;
    }
    return undefined;
  }

  return (question) => {
    const tokens = plainWords(question.slice(question.lastIndexOf('¿') + 1));
    for (const [index, token] of tokens.entries()) {
      for (let length = LONGEST_PHRASE; length > 0; length -= 1) {
        const kind = asks.get(tokens.slice(index, index + length).join(' '));
        if (kind !== undefined) return kind === 'other' ? undefined : kind;
      }
      if (which.has(token)) return kindAfterWhich(tokens.slice(index + 1, index + 1 + REACH));
    }
    return undefined;
  };
}
