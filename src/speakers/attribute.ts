import type { Article } from '../domain/article.ts';
import type { SpeechRules } from '../language/speech.ts';
import type { Attribution } from './attribution.ts';
import { attributionAfter } from './attribution-after.ts';
import { attributionBefore } from './attribution-before.ts';
import { Phrases } from './phrases.ts';
import type { Quotation } from './quotation-marks.ts';
import { blocksOf, type Token } from './tokens.ts';

/** For each quotation, in order, whom the text gives it to; undefined where it does not say, or not safely. */
export function attribute(
  article: Article,
  quotations: readonly Quotation[],
  rules: SpeechRules,
): (Attribution | undefined)[] {
  const found: (Attribution | undefined)[] = [];
  let before: Phrases | undefined;
  for (const tokens of blocksOf(article, quotations, rules)) {
    const phrases = new Phrases(tokens, rules);
    let last: number | undefined;
    for (const [at, { quotation }] of tokens.entries()) {
      if (quotation === undefined) continue;
      const ending = endingOf(article.text, quotations[quotation]);
      const own = ownAttribution(phrases, at, ending) ?? (at === 0 ? announced(before) : undefined);
      found.push(own ?? inherited(phrases, last, at, found.at(-1)));
      last = at;
    }
    before = phrases;
  }
  return found;
}

/** The last letter inside all the marks that close there. */
function endingOf(text: string, quotation: Quotation | undefined): string {
  const end = quotation?.words.end ?? 0;
  return (
    /(?<last>[^\s'’"”»›])['’"”»›\s]*$/u.exec(text.slice(Math.max(0, end - 6), end))?.groups?.['last'] ?? ''
  );
}

function ownAttribution(phrases: Phrases, at: number, ending: string): Attribution | undefined {
  const comma = ending === ',' || phrases.is(at + 1, ',');
  const ways = comma
    ? [attributionAfter(phrases, at, ending), attributionBefore(phrases, at)]
    : [attributionBefore(phrases, at), attributionAfter(phrases, at, ending)];
  return ways[0] ?? ways[1];
}

/** The paragraph before ends in a colon. */
function announced(before: Phrases | undefined): Attribution | undefined {
  const end = before?.tokens.length ?? 0;
  return before?.is(end - 1, ':') ? attributionBefore(before, end) : undefined;
}

/**
 * “…,” she said. “…” and “…,” she said, “…”: nothing but the words that name the speaker may stand between. And in one
 * sentence with one verb of speech, she has said “…” and also “…”.
 */
function inherited(
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
  while (next < at && phrases.isSameSentence(next, last) && !phrases.isCue(next)) next += 1;
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
    if (!phrases.isSameSentence(next, last + 1)) return phrases.is(next, '.') && next === at - 1;
    if (behind && phrases.is(next, ',') && phrases.isIn(next + 1, phrases.rules.coordinators))
      return next + 2 === at;
  }
  const named = phrases.tokens.slice(last, at).some(({ start }) => start === mention.start);
  return named || at - last <= 2;
}
