import type { Span } from '../../domain/article.ts';
import { oneLine } from '../../domain/one-line.ts';
import type { Language } from '../language.ts';
import { foldMarks } from '../words/fold-marks.ts';
import { wordsOf } from '../words/words.ts';

/**
 * What a word does to a statement: denies it, doubts it, makes it a mere possibility, or says that somebody else makes
 * it, as a verb ("said") or before the source's name ("according to").
 */
export type CueKind = 'negation' | 'denial' | 'hedge' | 'modal' | 'attribution' | 'source';

/** Words and phrases after or before which a statement is not simply made. Marks do not count. */
export type Cautions = ReadonlyMap<string, CueKind>;

export interface Cue extends Span {
  readonly kind: CueKind;
}

const LONGEST_PHRASE = 3;

/** For a language file; words and phrases separated by commas. */
export function cautions(words: Readonly<Record<Exclude<CueKind, 'negation'>, string>>): Cautions {
  const kinds = ['source', 'attribution', 'modal', 'hedge', 'denial'] as const;
  return new Map(
    kinds.flatMap((kind) => words[kind].split(',').map((phrase): [string, CueKind] => [plain(phrase), kind])),
  );
}

/** The cues of a text, in order; where a language has no list, its negations. Offsets into `text`. */
export function cuesIn(text: string, { cautions: known, negations, fold }: Language): Cue[] {
  const words = wordsOf(text);
  const cues: Cue[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]?.folded ?? '';
    const negates = negations?.has(fold?.(word) ?? word) || negations?.has(foldMarks(word)) === true;
    for (let length = LONGEST_PHRASE; length > 0; length -= 1) {
      const phrase = words.slice(index, index + length);
      const kind = known?.get(plain(phrase.map(({ folded }) => folded).join(' ')));
      const found = kind ?? (negates && length === 1 ? 'negation' : undefined);
      if (found === undefined) continue;
      cues.push({ kind: found, start: phrase[0]?.start ?? 0, end: phrase.at(-1)?.end ?? 0 });
      index += length - 1;
      break;
    }
  }
  return cues;
}

function plain(phrase: string): string {
  return foldMarks(oneLine(phrase).toLowerCase());
}
