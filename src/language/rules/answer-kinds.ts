import { isFigure, namesIn, numbersIn, plainWords, timesIn } from './answer-candidates.ts';
import { questionReader } from './question-kinds.ts';

/** What a question asks for: a person or organization, a time, a place, a number. */
export type AnswerKind = 'person' | 'time' | 'place' | 'number';

/**
 * The words by which a language's questions and answers are classified. Diacritics are ignored: "cuándo" is "cuando".
 */
export interface AnswerWords {
  /** Question words and phrases, comma-separated, by what they ask for; `other` ask for none of the kinds. */
  readonly asks: Readonly<Record<AnswerKind | 'other', string>>;
  /** Further phrases, comma-separated, that frame a question without being about anything: "stand for". */
  readonly frames?: string;
  /** Words that ask for one of a class, named by the next noun: "which" year, "what" country. */
  readonly which: string;
  /** Words that may stand between such a word and a noun for a number or a time: "what is the" population. */
  readonly copulas: string;
  /** Verbs after which no noun of a class follows: "what did" the king do. */
  readonly verbs: string;
  /** Nouns of a class, in the forms that follow "which", by what they ask for. */
  readonly nouns: Readonly<Record<AnswerKind, string>>;
  /** Number words and words that go with them; * stands for any letters, (?!…) for excluded beginnings. */
  readonly numbers: string;
  /** Months, days, units and the like; * stands for any letters. Capitalized entries match only if capitalized. */
  readonly times: string;
  /** For languages that capitalize common nouns: words that names follow without an article ("in" Berlin). */
  readonly beforeNames?: string;
}

/** The rules, for a language file to spread. */
export interface AnswerRules {
  /** The question phrases and frames of several words. */
  readonly framingPhrases: ReadonlySet<string>;
  /** The question phrases of one word. */
  readonly questionWords: ReadonlySet<string>;
  /** The kind of answer that the question's wording asks for. */
  answerKind(question: string): AnswerKind | undefined;
  /** Whether the sentence contains something of this kind that the question does not. */
  containsAnswerKind(kind: AnswerKind, sentence: string, question: string): boolean;
}

/** Sentences whose candidates are cached, per kind; the cache is emptied when full. */
const MAX_CACHED = 20_000;

export function answerRules(words: AnswerWords): AnswerRules {
  const candidates = {
    number: cached(numbersIn(words.numbers)),
    time: cached(timesIn(words.times)),
    name: cached(namesIn(words.beforeNames)),
  };
  let lastQuestion = '';
  let asked: ReadonlySet<string> = new Set();

  return {
    framingPhrases: new Set(framesOf(words).filter((phrase) => phrase.includes(' '))),
    questionWords: new Set(
      [...framesOf(words), ...words.which.split(/\s+/u)].filter((phrase) => /^\S+$/u.test(phrase)),
    ),
    answerKind: questionReader(words),
    containsAnswerKind(kind, sentence, question) {
      if (question !== lastQuestion) {
        lastQuestion = question;
        asked = new Set(plainWords(question));
      }
      const type = kind === 'number' || kind === 'time' ? kind : 'name';
      // "In which century?" is answered by "the 17th century", but "when after 1700?" not by 1700.
      const repeatsQuestion = (word: string) => asked.has(word) && (type !== 'time' || isFigure(word));
      return candidates[type](sentence).some((word) => !repeatsQuestion(word));
    },
  };
}

/** Question phrases and frames with single spaces. */
function framesOf({ asks, frames = '' }: AnswerWords): string[] {
  const phrases = [...Object.values(asks), frames].flatMap((list) => list.split(','));
  return phrases.map((phrase) => phrase.trim().replace(/\s+/gu, ' '));
}

/** Caches a function of a sentence. */
function cached<Result>(read: (sentence: string) => Result): (sentence: string) => Result {
  const cache = new Map<string, Result>();
  return (sentence) => {
    const known = cache.get(sentence);
    if (known !== undefined) return known;
    if (cache.size >= MAX_CACHED) cache.clear();
    const result = read(sentence);
    cache.set(sentence, result);
    return result;
  };
}
