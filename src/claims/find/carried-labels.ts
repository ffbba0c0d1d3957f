import type { Language } from '../../language/language.ts';
import { cuesIn } from '../../language/rules/cautions.ts';
import type { QuotedPart } from './message-quotes.ts';

/** Words between two quotations of one speaker, such as “and then”. Higher: a remark between them may name somebody else. */
const MAX_BETWEEN = 3;
/** A label on a line of its own, with the quotations below it. */
const OPENS_LIST = /:[^\S\n]*\n[^\p{L}\p{N}\n]*$/u;

/**
 * Gives the quotations without a label the one of the quotation before, where nothing between the two says that somebody
 * else speaks: `Doe: “…” and “…”`, or a list below `Doe:`.
 */
export function withCarriedLabels(
  text: string,
  parts: readonly QuotedPart[],
  languages: readonly Language[],
): QuotedPart[] {
  const carried: QuotedPart[] = [];
  let isList = false;
  for (const part of parts) {
    const previous = carried.at(-1);
    const between = text.slice(previous?.end ?? 0, part.start);
    if (part.label !== undefined) isList = OPENS_LIST.test(between);
    const label = part.label ?? (continues(between, isList, languages) ? previous?.label : undefined);
    carried.push(label === undefined ? part : { ...part, label });
  }
  return carried;
}

/** Whether the words between two quotations leave the speaker the same. */
function continues(between: string, isList: boolean, languages: readonly Language[]): boolean {
  if (/\n/u.test(between) && (!isList || /\n\s*\n/u.test(between))) return false;
  const words = between.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu) ?? [];
  return (
    words.length <= MAX_BETWEEN &&
    words.every((word) => languages.some((language) => isConnective(word, language))) &&
    !languages.some((language) => cuesIn(between, language).some(({ kind }) => kind === 'attribution'))
  );
}

/** A word that neither names nor stands for a speaker. */
function isConnective(word: string, { stopWords, speech }: Language): boolean {
  return stopWords.has(word) && speech?.pronouns.has(word) !== true;
}
