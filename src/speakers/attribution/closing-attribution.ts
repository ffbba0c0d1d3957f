import type { Language } from '../../language/language.ts';
import { afterThat } from './complements.ts';
import { nounPhraseAt, subjectBefore } from './noun-phrases.ts';
import type { TokenBlock, TokenRange } from './token-block.ts';

/** Tokens of a phrase that introduces a sentence, and says nothing: "In a long interview with the newspaper". */
const MAX_INTRODUCTION = 7;

/** A speaker named after a comma or within commas, and the words of the sentence that they said. */
export interface Closing {
  readonly subject: TokenRange;
  readonly content: TokenRange;
}

/**
 * The subject of a verb behind what was said: "It rained, Ann Bell said on Monday", "It rained, said Ann Bell", "In May,
 * Ann Bell said, it rained".
 */
export function closingAt(
  block: TokenBlock,
  cue: number,
  sentence: TokenRange,
  language: Language,
): Closing | undefined {
  if (block.isIn(cue, block.rules.participles)) return undefined;
  if (afterThat(block, cue, sentence.to) !== undefined) return undefined;
  const subject = closingSubject(block, cue, sentence, language);
  if (block.isMark(cue + 1, ',', ':') && block.tokens[cue + 2]?.kind === 'quotation') return undefined;
  const first = subject && Math.min(subject.from, cue);
  if (subject === undefined || first === undefined || !block.isMark(first - 1, ',')) return undefined;
  if (isIntroduction(block, first - 1, Math.max(subject.to, cue + 1), sentence)) return undefined;
  const isInverted = subject.from > cue;
  const whole = { from: sentence.from, to: first - 1 };
  const content = isInverted ? whole : longerPart(block, first - 1, cue + 1, sentence);
  return startsStatement(block, content) ? { subject, content } : undefined;
}

/** Whether these can be somebody's words, and no introduction: "Asked why, Ann Bell said …", "In an interview, …". */
function startsStatement(block: TokenBlock, { from, to }: TokenRange): boolean {
  const { introductions, prepositions } = block.rules;
  if (!block.isIn(from, prepositions)) return block.isWord(from);
  return !block.isIn(from, introductions) && to - from > MAX_INTRODUCTION;
}

function closingSubject(
  block: TokenBlock,
  cue: number,
  sentence: TokenRange,
  { cautions }: Language,
): TokenRange | undefined {
  const subject = subjectBefore(block, cue);
  if (!block.isMark(cue - 1, ',')) return subject && endsClause(block, cue) ? subject : undefined;
  const { performatives, tells } = block.rules;
  const word = block.tokens[cue]?.folded ?? '';
  const says = cautions?.get(word) === 'attribution' && !performatives.has(word) && !tells.has(word);
  const isApposition = subject?.from === sentence.from;
  return says && !isApposition ? nounPhraseAt(block, block.skipPreverbal(cue + 1)) : undefined;
}

/** Whether only the hearer follows the verb, or when and where it was said. */
function endsClause(block: TokenBlock, cue: number): boolean {
  const { prepositions, times, tells } = block.rules;
  const next = cue + 1;
  return (
    !block.isWord(next) ||
    [prepositions, times].some((words) => block.isIn(next, words)) ||
    block.isPreverbal(next) ||
    block.isIn(cue, tells)
  );
}

/** Whether the attribution begins the sentence proper: "During the drive back, Bell reflected on …". */
function isIntroduction(block: TokenBlock, comma: number, behind: number, { from, to }: TokenRange): boolean {
  const goesOn = block.isWord(behind) && to - behind > comma - from;
  return goesOn && block.isIn(from, block.rules.prepositions);
}

/** What is before the attribution or, if that is a mere introduction, what is behind it. */
function longerPart(block: TokenBlock, comma: number, behind: number, { from, to }: TokenRange): TokenRange {
  const isWithin = block.isMark(behind, ',') && to - behind > comma - from;
  return isWithin ? { from: behind + 1, to } : { from, to: comma };
}
