import type { Article } from '../../domain/article.ts';
import type { Format } from '../format.ts';
import { quoted } from '../quoted.ts';
import { citationWords } from './citations.ts';

/** What the playground's server puts into its page, and answers where it refuses a request. */
export function pageServerWords(format: Format) {
  const citations = citationWords(format);
  return {
    title: 'Verbatim · Playground',
    noScript: 'The playground needs JavaScript. Please enable it for this page.',
    directMessages: 'Direct Messages',
    manager: 'Manage Server',
    member: 'Member',
    /** “by Ann Lee · The Paper · 2 December 2016”. */
    source: (article: Article) => citations.source(article).join(' · '),
    interaction: interactionWords(),
    errors: errorWords(format),
  };
}

function interactionWords() {
  return {
    command: (name: string) => `/${name}`,
    menuCommand: (name: string) => `Apps › ${name}`,
    autocomplete: (command: string) => `/${command} autocomplete`,
    button: 'Button',
    select: 'Select menu',
    modal: 'Modal submit',
    other: (type: number) => `Interaction of type ${type}`,
  };
}

function errorWords(format: Format) {
  return {
    noQuote: 'No article here contains these words.',
    noArticle: 'This article is no longer here.',
    noInteraction: 'This interaction is no longer here.',
    noFile: 'This file does not exist.',
    noAction: 'This action does not exist.',
    noPersonOrChannel: 'This person or channel does not exist.',
    missingParameter: (name: string) => `The address has no parameter ${quoted(name)}.`,
    notFound: 'There is nothing at this address.',
    onlyPost: 'This address accepts only POST requests.',
    wrongMethod: 'This address does not accept such requests.',
    notJson: 'The request must be JSON.',
    brokenJson: 'The request is not valid JSON.',
    tooLarge: (bytes: number) => `This is too large. The limit is ${format.number(bytes / 2 ** 20)} MiB.`,
    wrongHost: 'The playground is available only at 127.0.0.1 and localhost.',
    noOrigin: 'The request does not name the page that it comes from.',
    wrongOrigin: 'Other websites cannot use the playground.',
    unexpected: 'Something went wrong in the playground.',
  };
}
