import { type Attribution, attributionOf } from './attribution.ts';
import { nounPhraseAt, subjectAndCue, subjectBefore } from './noun-phrases.ts';
import type { Phrases } from './phrases.ts';

/** How many words may follow a cue that ends its sentence: "…, he said on Sunday." */
const SHORT_END = 4;
/** More words than this, and who spoke is too far away. */
const LONGEST_REST = 60;

/** “…,” she said; “…,” said the mayor; “…,” according to the mayor. `at` is the quotation's token, `ending` its last letter. */
export function attributionAfter(phrases: Phrases, at: number, ending: string): Attribution | undefined {
  let from = at + 1;
  while (phrases.is(from, ',', '—', '–', '-', '[', '(')) from += 1;
  if (!phrases.isWord(from)) return undefined;
  const according = phrases.accordingAt(from);
  if (according > 0) {
    const phrase = nounPhraseAt(phrases, from + according);
    return phrase && attributionOf('according', phrases, phrase, { from, to: from + according });
  }
  const cut = from > at + 1 || ending === ',';
  return (
    inverted(phrases, from) ?? (cut || mayFollow(phrases, from, ending) ? subject(phrases, from) : undefined)
  );
}

/** Behind “…?” and “…!” a capital may begin a sentence of its own, which then must not lead to other words. */
function mayFollow(phrases: Phrases, from: number, ending: string): boolean {
  if (!/[?!…—–-]/u.test(ending)) return false;
  let at = from;
  while (phrases.isSameSentence(from, at) && phrases.tokens[at]?.kind !== 'quotation' && !phrases.is(at, ':'))
    at += 1;
  return !phrases.isSameSentence(from, at);
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

/** “…” is what we want, he said: a sentence that names the speaker at its end. */
export function attributionAtEnd(phrases: Phrases, at: number): Attribution | undefined {
  let end = at + 1;
  while (phrases.isSameSentence(at + 1, end) && end - at < LONGEST_REST) end += 1;
  for (let cue = end - 1; cue > at + 1 && end - cue <= SHORT_END + 2; cue -= 1) {
    if (phrases.tokens[cue]?.kind === 'quotation') return undefined;
    if (!phrases.isCue(cue)) continue;
    const subject = subjectBefore(phrases, cue);
    const apart = subject !== undefined && subject.from > at + 1 && phrases.is(subject.from - 1, ',');
    return apart ? attributionOf('end', phrases, subject, { from: cue, to: cue + 1 }) : undefined;
  }
  return undefined;
}
