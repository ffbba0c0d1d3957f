import type { Match } from '../../domain/answer.ts';
import type { Paragraph } from '../../domain/article.ts';
import type { Format } from '../format.ts';
import type { Surface } from '../surface.ts';
import { labelOf } from './paragraph-kinds.ts';
import { recordWords } from './records.ts';
import { refusalWords } from './refusals.ts';

export function answerWords(surface: Surface, format: Format) {
  return {
    match: {
      answer: undefined,
      closest: 'Closest match. It may not answer your question.',
      exact: 'Found word for word.',
      reordered: 'The same words, in a different order or form.',
    } satisfies Record<Match, string | undefined>,
    notAnAnswer: 'Closest passage (not an answer):',
    notAMatch: 'Closest passage (not a match):',
    belowHeadline: 'The article begins:',
    otherLanguage: (language: string) =>
      `This article is in ${format.language(language)}; your question is not.`,
    followUp: {
      title: 'Ask a follow-up',
      label: 'Your follow-up question',
      after: (question: string) => `After: ${question}`,
    },
    searchedFor: (question: string) => `Searched for: “${question}”`,
    record: recordWords(format),
    refusal: refusalWords(surface, format),
    ...passageWords(format),
  };
}

function passageWords(format: Format) {
  return {
    leftOut: (sentences: number) =>
      `[…] ${format.plural(sentences, { one: '# sentence left out', other: '# sentences left out' })}`,
    tooLong: 'Too long to show here.',
    sentenceTooLong: 'This sentence is too long for a Discord message. Open the source to read it.',
    passage: (number: number, of: number) => `Passage ${number} of ${of}`,
    page: (number: number, of: number) => `Page ${number} of ${of}`,
    source: (address: string) => `Source: ${address}`,
    paragraph: (paragraph: Paragraph) => labelOf(paragraph),
    /** @param command typed to show the paragraph again */
    permanentLink: (command: string) => `${command} shows this paragraph again.`,
    passageAtSource: (address: string) => `The passage at its source: ${address}`,
    revised: {
      changed: 'This paragraph has changed since.',
      gone: 'The article no longer has this paragraph.',
      before: 'Then',
      now: 'Now',
      nowGone: 'Now: no longer there.',
      lastText: 'The article no longer has this paragraph. This is its last version:',
    },
    summaryFocus: (focus: string) => `What the article says about “${focus}”`,
    /** Stands where a summary leaves sentences out. */
    omission: '[…]',
    summarySize: (sentences: number, words: number, of: number, most: number) =>
      `${format.plural(sentences, { one: '# sentence', other: '# sentences' })} · ${format.number(words)} of ${format.plural(of, { one: '# word', other: '# words' })} (at most ${format.percent(most)})`,
  };
}
