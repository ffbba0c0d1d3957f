import type { Span } from '../../domain/article.ts';
import { oneLine } from '../../domain/one-line.ts';
import type { Language } from '../language.ts';
import { foldMarks } from '../words/fold-marks.ts';
import { wordsOf } from '../words/words.ts';

/**
 * The effect of a cue on a statement: to negate or deny it, to doubt it, to make it a mere possibility, or to attribute it,
 * by a verb ("said") or before the source's name ("according to").
 */
export type CueKind = 'negation' | 'denial' | 'hedge' | 'modal' | 'attribution' | 'source';

/** Words and phrases that qualify a statement nearby, in plain form: lower case, without diacritics. */
export type Cautions = ReadonlyMap<string, CueKind>;

export interface Cue extends Span {
  readonly kind: CueKind;
}

/** Words of the longest cue. */
const MAX_PHRASE = 3;

/** @param words words and phrases, comma-separated, for a language file */
export function cautions(words: Readonly<Record<Exclude<CueKind, 'negation'>, string>>): Cautions {
  const kinds = ['source', 'attribution', 'modal', 'hedge', 'denial'] as const;
  return new Map(
    kinds.flatMap((kind) => words[kind].split(',').map((phrase): [string, CueKind] => [plain(phrase), kind])),
  );
}

/** The cues of a text, in order, as offsets into it. Languages without cautions yield their negations only. */
export function cuesIn(text: string, { cautions: known, negations, fold }: Language): Cue[] {
  const words = wordsOf(text);
  const cues: Cue[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]?.folded ?? '';
    const negates = negations?.has(fold?.(word) ?? word) || negations?.has(foldMarks(word)) === true;
    for (let length = MAX_PHRASE; length > 0; length -= 1) {
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
