import type { Attribution } from './attribution.ts';
import type { Phrases } from './phrases.ts';
import type { Token } from './tokens.ts';

/**
 * “…,” she said. “…” and “…,” she said, “…”: nothing but the words that name the speaker may stand between. And in one
 * sentence with one verb of speech, she has said “…” and also “…”.
 */
export function inherited(
  phrases: Phrases,
  last: number | undefined,
  at: number,
  attribution: Attribution | undefined,
): Attribution | undefined {
  if (last === undefined || attribution === undefined) return undefined;
  const goesOn = isBefore(attribution, phrases.tokens[last])
    ? isOneStatement(phrases, last, at)
    : isOnlyAttribution(phrases, last, at, attribution);
  return goesOn ? { ...attribution, pattern: 'continued' } : undefined;
}

function isBefore({ mention, pattern }: Attribution, quotation: Token | undefined): boolean {
  return mention.end <= (quotation?.start ?? 0) && pattern !== 'according';
}

function isOneStatement(phrases: Phrases, last: number, at: number): boolean {
  let next = last + 1;
  if (phrases.beginsSentence(next)) return false;
  while (next < at && phrases.isSameSentence(next, last) && !phrases.isCue(next) && !phrases.is(next, '.'))
    next += 1;
  return next === at;
}

function isOnlyAttribution(
  phrases: Phrases,
  last: number,
  at: number,
  { mention, cue }: Attribution,
): boolean {
  const end = Math.max(mention.end, cue.end);
  for (let next = last + 1; next < at; next += 1) {
    const behind = (phrases.tokens[next]?.start ?? 0) >= end;
    if (!phrases.isSameSentence(next, last + 1)) return false;
    if (behind && phrases.is(next, ',') && phrases.isIn(next + 1, phrases.rules.coordinators))
      return next + 2 === at;
  }
  const named = phrases.tokens.slice(last, at).some(({ start }) => start === mention.start);
  return named || at - last <= 2;
}
