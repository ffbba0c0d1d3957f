import { shorten } from '../domain/shorten.ts';
import type { UserError, UserErrorCode, UserErrorContexts } from '../domain/user-error.ts';
import { extractErrorWordings, fetchErrorWordings } from './ingest-error-words.ts';
import { refusalWords } from './refusal-words.ts';
import { storageErrorWordings } from './storage-error-words.ts';

type Wordings = { readonly [Code in UserErrorCode]: (context: UserErrorContexts[Code]) => string };

const wordings: Wordings = {
  ...fetchErrorWordings,
  ...extractErrorWordings,
  ...storageErrorWordings,
  'question-empty': ({ what }) =>
    `The ${what} is empty. Type ${what === 'question' ? 'a question' : 'the words to look up'}.`,
  'question-too-long': ({ what, length, max }) =>
    `The ${what} has ${length} characters; at most ${max} are possible. Please shorten it.`,
  'quote-without-words': () => 'The quote has no words, only punctuation. Type the words to check.',
  'no-articles': () => refusalWords({ code: 'no-articles' }, 'question'),
  'unknown-speaker': ({ speaker, nearest }) =>
    nearest.length === 0
      ? `Nobody called “${shorten(speaker)}” is quoted here, nor anybody else by name.`
      : `Nobody called “${shorten(speaker)}” is quoted here. The nearest ${nearest.length === 1 ? 'name is' : 'names are'} ${and.format(nearest.map((name) => shorten(name)))}.`,
  'unknown-article': ({ article }) =>
    `There is no article called “${shorten(article)}”. The command “articles” lists those there are.`,
  'not-a-paragraph-id': ({ id }) =>
    `“${shorten(id)}” is no paragraph’s id. An id looks like wsws-3·17; “Link to this” under a passage shows it.`,
  'unknown-paragraph': ({ id, title }) =>
    title === undefined
      ? `No article here has a paragraph ${shorten(id)}. Its article may have been removed, or belong to another library. The command “articles” lists those there are.`
      : `“${shorten(title)}” has no paragraph ${shorten(id)}, and never had one. “Link to this” under its passages shows their ids.`,
  'unknown-folder': ({ folder }) =>
    `There is no folder ${shorten(folder)}. Name one that holds .md or .txt files.`,
  'no-sentence-fits': ({ words, share }) =>
    `This article has ${words} words, and none of its sentences fits into ${Math.round(100 * share)} % of them. Try a longer length.`,
  'not-a-receipt': () =>
    'This is no receipt. A receipt is one word that begins with vbt1, as a reply’s proof shows it.',
  'receipt-newer': () => 'This receipt was made by a newer Verbatim. Install that one to check it.',
  'receipt-damaged': () =>
    'This receipt is damaged: some of its letters are missing or changed. Copy it again, the whole of it.',
  'stale-button': () =>
    'This passage is no longer here: its article has changed or was removed. Please ask again.',
  'not-allowed': ({ needs }) =>
    needs === 'manager'
      ? 'Only who has the permission “Manage Server” here, or the role for managing articles, can do this.'
      : 'Only who has the permission “Manage Server” here can do this.',
  'fields-wrong': ({ problems }) => `This was not taken: ${problems}. Please correct it and send it again.`,
  'not-in-server': () =>
    'This is for servers that have installed the bot. Your own library is yours to manage anyway.',
  'message-without-text': () => 'This message has no text that could be checked. Give the words to /verify.',
  'no-address': ({ title }) =>
    `“${shorten(title)}” has no address, so it cannot be fetched again. Add its new text with /article add.`,
  'text-empty': () => 'The text is empty. Paste the paragraphs of the article into the form.',
  'both-sources': () => 'Give an address or a file, not both.',
  'unknown-command': () => 'This bot no longer has that command. Reload Discord to see what it has now.',
};

const and = new Intl.ListFormat('en', { type: 'conjunction' });

/** What a person is told, in full sentences. */
export function errorWords<Code extends UserErrorCode>(error: UserError<Code>): string {
  return wordings[error.code](error.context);
}
