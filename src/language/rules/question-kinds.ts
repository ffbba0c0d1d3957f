import { plainWord, plainWords } from './answer-candidates.ts';
import type { AnswerKind, AnswerRules, AnswerWords } from './answer-kinds.ts';

const KINDS = ['person', 'time', 'place', 'number'] as const;
/** Words of the longest question phrase. */
const MAX_PHRASE = 3;
/** Words after "which" that are searched for its noun: "which former Soviet country". */
const MAX_DISTANCE = 3;

/** Makes the function that reads the kind of answer off a question. */
export function questionReader(words: AnswerWords): AnswerRules['answerKind'] {
  const asks = askedKinds(words);
  const which = new Set(plainWords(words.which));
  const kindAfterWhich = nounReader(words);
  return (question) => {
    const tokens = plainWords(question.slice(question.lastIndexOf('¿') + 1));
    for (const [index, token] of tokens.entries()) {
      for (let length = MAX_PHRASE; length > 0; length -= 1) {
        const kind = asks.get(tokens.slice(index, index + length).join(' '));
        if (kind !== undefined) return kind === 'other' ? undefined : kind;
      }
      if (which.has(token)) return kindAfterWhich(tokens.slice(index + 1, index + 1 + MAX_DISTANCE));
    }
    return undefined;
  };
}

/** Question phrases in plain form, with what they ask for. */
function askedKinds(words: AnswerWords): ReadonlyMap<string, AnswerKind | 'other'> {
  return new Map(
    ([...KINDS, 'other'] as const).flatMap((kind) =>
      words.asks[kind].split(',').map((phrase): [string, AnswerKind | 'other'] => [plainWord(phrase), kind]),
    ),
  );
}

/** Makes the function that classifies the words after "which": year, "is the population". */
function nounReader(words: AnswerWords): (tokens: readonly string[]) => AnswerKind | undefined {
  const nouns = new Map(
    KINDS.flatMap((kind) => plainWords(words.nouns[kind]).map((noun): [string, AnswerKind] => [noun, kind])),
  );
  const copulas = new Set(plainWords(words.copulas));
  const verbs = new Set(plainWords(words.verbs));
  return (tokens) => {
    const afterCopula = copulas.has(tokens[0] ?? '');
    for (const token of tokens) {
      if (verbs.has(token)) return undefined;
      const kind = nouns.get(token);
      if (kind !== undefined && (!afterCopula || kind === 'number' || kind === 'time')) return kind;
    }
    return undefined;
  };
}
