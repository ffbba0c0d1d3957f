import type { RefusalReason } from '../../domain/answer.ts';
import type { Format } from '../format.ts';
import { quotedShort } from '../quoted.ts';
import { commandsOn, type Surface } from '../surface.ts';

/** What a refused search was looking for. */
export type Sought = 'question' | 'quote';

/** A sentence or two for each reason. */
type Reasons = {
  readonly [Reason in RefusalReason as Reason['code']]: (reason: Reason) => string;
};

export function refusalWords(surface: Surface, format: Format) {
  const sentences = { question: questionReasons(surface, format), quote: quoteReasons(surface, format) };
  return <Code extends RefusalReason['code']>(
    reason: RefusalReason & { readonly code: Code },
    sought: Sought,
  ): string => (sentences[sought][reason.code] as (reason: RefusalReason) => string)(reason);
}

function questionReasons(surface: Surface, format: Format): Reasons {
  const { add, summary } = commandsOn[surface];
  const nameIt = {
    discord: 'Choose it in the option “article”.',
    terminal: 'Name it with --article.',
  };
  const noArticles = {
    discord: `There are no articles yet. Managers can add one with ${add}; whoever runs this bot can put .md or .txt files in its articles folder.`,
    terminal: `There are no articles yet. Add one with ${add}, or put .md or .txt files in the articles folder.`,
  };
  return {
    'no-articles': () => noArticles[surface],
    'no-keywords': () =>
      `This question has no words to search for. Name a person, a place or a thing, or try ${summary}.`,
    'words-missing': ({ words }) =>
      `No answer found. None of the articles mention ${format.or(words.map(quotedShort))}.`,
    'words-scattered': () =>
      'No answer found. No single paragraph covers enough of your question. Try fewer words, or different ones.',
    'other-language': ({ languages }) => {
      const names = format.or(languages.map((code) => format.language(code)));
      return `No answer found. The articles are in ${names}. Try asking in ${names}.`;
    },
    'article-unnamed': () => `Which article do you mean? ${nameIt[surface]}`,
    'not-said': ({ speaker }) => `No quote of ${quotedShort(speaker)} with these words was found.`,
  };
}

function quoteReasons(surface: Surface, format: Format): Reasons {
  return {
    ...questionReasons(surface, format),
    'no-keywords': () => 'No article says this. None of these words can be searched for.',
    'words-missing': ({ words }) =>
      `No article says this. None of the articles mention ${format.or(words.map(quotedShort))}.`,
    'words-scattered': () =>
      'No article says this. All of these words occur, but not together in one paragraph.',
  };
}
