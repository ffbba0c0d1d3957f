import type { Match, RefusalReason } from '../../domain/answer.ts';
import type { Format } from '../format.ts';
import { quotedShort } from '../quoted.ts';
import { commandsOn, type Surface } from '../surface.ts';

export type Sought = 'question' | 'quote';

export function answerWords(surface: Surface, format: Format) {
  const commands = commandsOn[surface];
  return {
    match: {
      answer: undefined,
      closest: 'Closest match. It may not be exactly what you asked.',
      exact: 'Found word for word.',
      reordered: 'The same words, in a different order or form.',
    } satisfies Record<Match, string | undefined>,
    notAnAnswer: 'Closest passage (not an answer):',
    notAMatch: 'Closest passage (not a match):',
    otherLanguage: (language: string) =>
      `This article is in ${format.language(language)}; your question is not.`,
    refusal: (reason: RefusalReason, sought: Sought): string => {
      switch (reason.code) {
        case 'no-articles':
          return surface === 'discord'
            ? `There are no articles yet. Managers can add one with ${commands.add}; whoever runs this bot can put .md or .txt files in its articles folder.`
            : `There are no articles yet. Add one with ${commands.add}, or put .md or .txt files in the articles folder.`;
        case 'no-telling-words':
          return sought === 'question'
            ? `This question has no words to search for. Name a person, a place or a thing, or try ${commands.summary}.`
            : 'No article says this. None of these words can be searched for.';
        case 'words-missing': {
          const missing = format.or(reason.words.map(quotedShort));
          return sought === 'question'
            ? `No answer found. None of the articles mention ${missing}.`
            : `No article says this. None of the articles mention ${missing}.`;
        }
        case 'other-language': {
          const languages = format.or(reason.languages.map((code) => format.language(code)));
          return `No answer found. The articles are in ${languages}. Try asking in ${languages}.`;
        }
        case 'not-said':
          return `No quote of ${quotedShort(reason.speaker)} with these words was found.`;
        case 'words-scattered':
          return sought === 'question'
            ? 'No answer found. No single paragraph covers enough of your question. Try fewer words, or different ones.'
            : 'No article says this. All of these words occur, but not together in one paragraph.';
      }
    },
    leftOut: (sentences: number) =>
      `[…] ${format.plural(sentences, { one: '# sentence left out', other: '# sentences left out' })}`,
    tooLong: 'Too long to show here.',
    sentenceTooLong: 'This sentence is too long for a Discord message. Open the source to read it.',
    passage: (number: number, of: number) => `Passage ${number} of ${of}`,
    page: (number: number, of: number) => `Page ${number} of ${of}`,
    source: (address: string) => `Source: ${address}`,
    paragraph: (number: number) => `¶ ${number}`,
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
    summarySize: (sentences: number, words: number, of: number, most: number) =>
      `${format.plural(sentences, { one: '# sentence', other: '# sentences' })} · ${format.number(words)} of ${format.plural(of, { one: '# word', other: '# words' })} (at most ${format.percent(most)})`,
  };
}
