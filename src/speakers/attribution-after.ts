import { type Attribution, attributionOf } from './attribution.ts';
import { nounPhraseAt, subjectAndCue } from './noun-phrases.ts';
import type { Phrases } from './phrases.ts';

/** A sentence of its own behind a quotation says who spoke only when it says little else. */
const SHORT_SENTENCE = 9;

/** “…,” she said; “…,” said the mayor; “…,” according to the mayor. `at` is the quotation's token, `ending` its last letter. */
export function attributionAfter(phrases: Phrases, at: number, ending: string): Attribution | undefined {
  let from = at + 1;
  while (phrases.is(from, ',', '—', '–', '-', '[', '(')) from += 1;
  if (!phrases.isWord(from)) return undefined;
  const attached = from > at + 1 || ending === ',' || phrases.tokens[from]?.capital === false;
  const according = phrases.accordingAt(from);
  if (according > 0) {
    const phrase = nounPhraseAt(phrases, from + according);
    return phrase && attributionOf('according', phrases, phrase, { from, to: from + according });
  }
  const found = inverted(phrases, from) ?? subject(phrases, from);
  if (found === undefined || attached) return found;
  return endsSoon(phrases, from) && ending !== '.' ? found : undefined;
}

function inverted(phrases: Phrases, from: number): Attribution | undefined {
  const cue = phrases.skipBetween(from);
  if (!phrases.isCue(cue, cue === from) || phrases.isIn(cue, phrases.rules.participles)) return undefined;
  const phrase = nounPhraseAt(phrases, phrases.skipBetween(cue + 1));
  return phrase && attributionOf('inverted', phrases, phrase, { from: cue, to: cue + 1 });
}

function subject(phrases: Phrases, at: number): Attribution | undefined {
  let from = at;
  while (phrases.isIn(from, phrases.rules.boundaries)) from += 1;
  from = phrases.skipBetween(from);
  const found = subjectAndCue(phrases, from);
  if (found === undefined || !phrases.isSameSentence(at, found.cue)) return undefined;
  return attributionOf('subject', phrases, found.subject, { from: found.cue, to: found.cue + 1 });
}

function endsSoon(phrases: Phrases, from: number): boolean {
  let at = from;
  while (phrases.isSameSentence(from, at) && at - from <= SHORT_SENTENCE) {
    if (phrases.is(at, ':') || phrases.tokens[at]?.kind === 'quotation') return false;
    at += 1;
  }
  return at - from <= SHORT_SENTENCE;
}
