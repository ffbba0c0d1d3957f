import type { Span } from '../../domain/article.ts';
import type { Language } from '../../language/language.ts';
import { type Attribution, attributionOf } from './attribution.ts';
import { closingAt } from './closing-attribution.ts';
import { complementOf } from './complements.ts';
import { nounPhraseAt, subjectBefore } from './noun-phrases.ts';
import { mainSubject, sharedSubject } from './subjects.ts';
import type { TokenBlock, TokenRange } from './token-block.ts';

/** Tokens of a sentence. Longer ones are lists or broken text; reading them takes time that grows with the square. */
const MAX_SENTENCE = 160;

/** What somebody said, in the article's own words. */
export interface Report extends Attribution {
  /** The reported words, without the attribution. */
  readonly content: Span;
}

/** The statements that a block reports, in the order of their verbs. They may be nested: Bell said that Lee had claimed … */
export function reportsIn(block: TokenBlock, language: Language): Report[] {
  return sentencesIn(block).flatMap((sentence) => {
    if (sentence.to - sentence.from > MAX_SENTENCE || block.isMark(sentence.to - 1, '?')) return [];
    const reports: Report[] = [];
    for (let at = sentence.from; at < sentence.to; at += 1) {
      const report = block.isCue(at)
        ? verbAt(block, at, sentence, language)
        : accordingAt(block, at, sentence);
      if (report !== undefined) reports.push(report);
    }
    return reports;
  });
}

function sentencesIn(block: TokenBlock): TokenRange[] {
  const ranges: TokenRange[] = [];
  let from = 0;
  for (let to = 1; to <= block.tokens.length; to += 1) {
    if (block.isSameSentence(from, to)) continue;
    ranges.push({ from, to });
    from = to;
  }
  return ranges;
}

function accordingAt(block: TokenBlock, at: number, sentence: TokenRange): Report | undefined {
  const length = block.accordingLengthAt(at);
  const source = length > 0 ? nounPhraseAt(block, at + length) : undefined;
  if (source === undefined) return undefined;
  const begins = at === sentence.from || (at === sentence.from + 1 && !block.isMark(at - 1, ','));
  if (!begins && block.isIn(at, block.rules.fronted)) return undefined;
  const content = begins
    ? { from: behindApposition(block, source.to, sentence.to), to: sentence.to }
    : { from: sentence.from, to: at };
  return report(block, 'according', source, { from: at, to: at + length }, content);
}

/** The token after the comma that closes the source's phrase: "According to Ann Bell, the mayor, it rained". */
function behindApposition(block: TokenBlock, from: number, to: number): number {
  let at = from;
  while (at < to && !block.isMark(at, ',')) at += 1;
  return at + 1;
}

function verbAt(
  block: TokenBlock,
  cue: number,
  sentence: TokenRange,
  language: Language,
): Report | undefined {
  if (block.isHypothetical(cue) || block.isIn(cue, block.rules.thoughts)) return undefined;
  const closing = closingAt(block, cue, sentence, language);
  if (closing === undefined) return opening(block, cue, sentence, language);
  return report(block, 'end', closing.subject, { from: cue, to: cue + 1 }, closing.content);
}

/** “Ann Bell said that it rained.” “Ann Bell left, saying that it rained.” */
function opening(
  block: TokenBlock,
  cue: number,
  sentence: TokenRange,
  language: Language,
): Report | undefined {
  const content = complementOf(block, cue, sentence.to, language);
  const subject = content && subjectOf(block, cue);
  if (content === undefined || subject === undefined || isNegated(block, subject, cue, language))
    return undefined;
  return report(block, 'before', subject, { from: cue, to: cue + 1 }, content);
}

function subjectOf(block: TokenBlock, cue: number): TokenRange | undefined {
  if (block.isIn(cue, block.rules.participles)) return singleSubject(block, mainSubject(block, cue));
  const subject = subjectBefore(block, cue) ?? sharedSubject(block, cue);
  if (subject !== undefined || !block.rules.inverts) return subject;
  return nounPhraseAt(block, block.skipPreverbal(cue + 1));
}

/** Of a subject that goes on ("Lavrov and his counterpart"), the part that was found is not the speaker. */
function singleSubject(block: TokenBlock, subject: TokenRange | undefined): TokenRange | undefined {
  const goesOn =
    subject !== undefined &&
    (block.isIn(subject.to, block.rules.coordinators) || block.tokens[subject.to]?.capital === true);
  return goesOn ? undefined : subject;
}

function isNegated(block: TokenBlock, { from }: TokenRange, cue: number, { negations }: Language): boolean {
  for (let at = Math.min(from, cue); at < cue; at += 1)
    if (negations !== undefined && block.isIn(at, negations)) return true;
  return false;
}

function report(
  block: TokenBlock,
  pattern: Attribution['pattern'],
  mention: TokenRange,
  cue: TokenRange,
  content: TokenRange,
): Report | undefined {
  let { from, to } = content;
  while (from < to && !block.isWord(from) && block.tokens[from]?.kind !== 'quotation') from += 1;
  while (to > from && block.tokens[to - 1]?.kind === 'mark') to -= 1;
  if (from >= to) return undefined;
  return { ...attributionOf(pattern, block, mention, cue), content: block.spanOf({ from, to }) };
}
